package org.tablee.pricing.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Activity;

/** A session as money sees it: when, what, how many, and nothing of who. */
record SessionFacts(
        SessionId id,
        Moment start,
        Optional<PlaceId> place,
        Optional<Activity> activity,
        boolean held,
        OptionalInt planned,
        OptionalInt covers) {

    LocalDate date() {
        return start.date();
    }
}
