package org.tablee.core.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.meal.Supply;
import org.tablee.core.quantity.Mass;
import org.tablee.core.reuse.Destination;
import org.tablee.core.reuse.MassBalance;
import org.tablee.core.reuse.Weighing;
import org.tablee.core.volunteering.TimeBasis;
import org.tablee.core.volunteering.VolunteerKind;
import org.tablee.core.volunteering.VolunteerTime;
import org.tablee.core.volunteering.VolunteerTotals;

/** Counts what a place notes beside its logbook, over one period. */
final class FactsCounter {

    private final ActivityFacts facts;
    private final DateRange period;
    private final LineGate gate;
    private final List<ActivityLine> lines = new ArrayList<>();

    FactsCounter(ActivityFacts facts, DateRange period, LineGate gate) {
        this.facts = facts;
        this.period = period;
        this.gate = gate;
    }

    List<ActivityLine> lines() {
        facts.volunteerTimes().map(times -> within(times, VolunteerTime::date)).ifPresent(this::volunteers);
        facts.supplies().map(supplies -> within(supplies, Supply::date)).ifPresent(this::food);
        facts.weighings()
                .map(weighings -> within(weighings, Weighing::date))
                .map(MassBalance::of)
                .ifPresent(this::things);
        return lines;
    }

    private <T> List<T> within(List<T> dated, Function<T, LocalDate> date) {
        return dated.stream().filter(fact -> period.contains(date.apply(fact))).toList();
    }

    private void volunteers(List<VolunteerTime> times) {
        VolunteerTotals totals = VolunteerTotals.of(times);
        long activity = totals.volunteers().getOrDefault(VolunteerKind.ACTIVITY, 0L);
        long governance = totals.volunteers().getOrDefault(VolunteerKind.GOVERNANCE, 0L);
        people(ActivityCount.ACTIVITY_VOLUNTEERS, activity, activity);
        people(ActivityCount.GOVERNANCE_VOLUNTEERS, governance, governance);
        people(ActivityCount.ACTIVITY_VOLUNTEERING, minutes(totals, VolunteerKind.ACTIVITY), activity);
        people(ActivityCount.GOVERNANCE_VOLUNTEERING, minutes(totals, VolunteerKind.GOVERNANCE), governance);
        people(ActivityCount.IMPUTED_VOLUNTEERING, totals.imputedMinutes(), imputedTo(times));
    }

    /** Returns to how many people time was imputed, as far as they are known. */
    private static long imputedTo(List<VolunteerTime> times) {
        return times.stream()
                .filter(time -> time.basis() == TimeBasis.IMPUTED)
                .flatMap(time -> time.convive().stream())
                .distinct()
                .count();
    }

    private static long minutes(VolunteerTotals totals, VolunteerKind kind) {
        return totals.minutes().getOrDefault(kind, 0L);
    }

    private void food(List<Supply> supplies) {
        mass(ActivityCount.FOOD_RESCUED, Supply.rescued(supplies));
    }

    private void things(MassBalance balance) {
        mass(ActivityCount.THINGS_COLLECTED, balance.collected());
        mass(ActivityCount.THINGS_REUSED, balance.sent().getOrDefault(Destination.REUSE, Mass.ZERO));
    }

    private void people(ActivityCount count, long value, long people) {
        lines.add(gate.gated(count, value, people, 0, 0));
    }

    private void mass(ActivityCount count, Mass mass) {
        lines.add(gate.open(count, mass.grams(), 0, 0));
    }
}
