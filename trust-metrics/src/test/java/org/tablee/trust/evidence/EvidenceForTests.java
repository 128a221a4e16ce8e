package org.tablee.trust.evidence;

import java.util.Optional;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.logbook.Logbook;
import org.tablee.trust.encounter.EncounterIndex;

/** Makes evidence without a report around it. */
public final class EvidenceForTests {

    private EvidenceForTests() {}

    public static Evidence of(Logbook logbook, Optional<DateRange> period, Optional<String> group) {
        EncounterIndex.Builder sessions =
                EncounterIndex.ofPlace(Facts.staff(logbook)).addAll(logbook.gatherings().stream());
        Timeline timeline = Timeline.of(
                        sessions.recordedDays(), Stream.empty(), period.map(DateRange::from), period.map(DateRange::to))
                .orElseThrow();
        EncounterIndex index = sessions.upTo(timeline.closingDate());
        return new Evidence(index, timeline, Facts.of(logbook, group, index, timeline), Chance.STANDARD);
    }

    public static int newcomers(Logbook logbook, DateRange period) {
        return of(logbook, Optional.of(period), Optional.empty()).cohort().size();
    }
}
