package org.tablee.core.activity;

import java.util.Optional;
import java.util.OptionalLong;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Reason;

/** Decides what an audience may see of a count, and makes its line. */
final class LineGate {

    private final Audience audience;
    private final boolean calendar;
    private final DisclosurePolicy policy;

    LineGate(Audience audience, DateRange period) {
        this.audience = audience;
        this.calendar = period.isWholeMonths();
        this.policy = DisclosurePolicy.of(audience, period);
    }

    DisclosurePolicy policy() {
        return policy;
    }

    /** Returns the line of a count that speaks of nobody and passes as it is. */
    ActivityLine open(ActivityCount count, long value, long noted, long held) {
        return line(count, OptionalLong.of(value), Optional.empty(), noted, held);
    }

    ActivityLine notRecorded(ActivityCount count, long held) {
        return line(count, OptionalLong.empty(), Optional.of(Reason.NOT_RECORDED), 0, held);
    }

    /** Returns the line of a count behind which stand some people or visits. */
    ActivityLine gated(ActivityCount count, long value, long people, long noted, long held) {
        if (audience == Audience.PUBLIC && !calendar) {
            return line(count, OptionalLong.empty(), Optional.of(Reason.PERIOD_NOT_CALENDAR), noted, held);
        }
        OptionalLong shown = policy.count(people).isPresent() ? policy.count(value) : OptionalLong.empty();
        Optional<Reason> reason = shown.isPresent() ? Optional.empty() : Optional.of(Reason.TOO_FEW_PEOPLE);
        return line(count, shown, reason, noted, held);
    }

    /** Returns the line of a count of some of all: to everybody, the others are nobody or not a few. */
    ActivityLine gatedPart(ActivityCount count, long value, long people, long others, long noted, long held) {
        ActivityLine line = gated(count, value, people, noted, held);
        boolean few = others > 0 && policy.count(others).isEmpty();
        return few && line.value().isPresent()
                ? line(count, OptionalLong.empty(), Optional.of(Reason.TOO_FEW_PEOPLE), noted, held)
                : line;
    }

    private static ActivityLine line(
            ActivityCount count, OptionalLong value, Optional<Reason> reason, long noted, long held) {
        return ActivityLine.builder()
                .count(count)
                .value(value)
                .reason(reason)
                .noted(noted)
                .held(held)
                .build();
    }
}
