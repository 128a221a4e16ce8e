package org.tablee.trust;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.PublishedTable;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.Publication;
import org.tablee.trust.action.PostureCounts;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;

/** What a report that passed the gate would tell everybody, and of whom. */
final class Told {

    /** The counts of visits and convives on which the report stands. */
    static final String CONVIVES = "data.convives";

    /** How often they came. */
    static final String VISITS = "data.visits";

    /** What a report of activity counts of the same people. */
    private static final List<String> ACTIVITY = List.of("activity.different_people", "activity.named_visits");

    /** What divides one sum of what people did by another, although its n counts people. */
    private static final Set<String> RATES =
            Set.of("action.initiatives-per-100-visits", "appartenance.month-to-month-retention");

    /** The table of postures by quarter. */
    static final String POSTURES = "postures";

    private final Reporting.Passed passed;
    private final Optional<String> group;
    private final Optional<PlaceId> place;
    private final ReleaseKey key;
    private Publication publication;

    Told(Reporting.Passed passed, Optional<String> group, Optional<PlaceId> place, ReleaseKey key) {
        this.passed = passed;
        this.group = group;
        this.place = place;
        this.key = key;
        this.publication = Publication.of(
                        passed.period().orElseGet(() -> DateRange.parse("1970-01-01")), passed.inputs())
                .standingOn(CONVIVES);
    }

    /** Returns by which name the ledger knows an indicator: what stands on groups is another for another attribute. */
    private String id(Indicator indicator) {
        String id = indicator.definition().id();
        return indicator.definition().inputs().contains(Input.GROUPS)
                ? group.map(attribute -> id + "/" + attribute).orElse(id)
                : id;
    }

    Publication publication() {
        passed.measured().forEach((indicator, measurement) -> {
            Figure figure = Objects.requireNonNull(passed.figures().get(indicator));
            boolean shown = figure.estimate().isPresent();
            measurement.behind().forEach(people -> tell(id(indicator), people, shown));
            if (isPooled(indicator)) {
                publication = publication.pooling(id(indicator));
            }
        });
        int[] convives = passed.evidence().people().toArray();
        tell(
                CONVIVES,
                passed.evidence().named(convives).get(),
                passed.gate().count(convives.length).isPresent());
        tell(
                VISITS,
                passed.evidence().named(convives).get(),
                passed.gate()
                        .count(IntStream.of(convives)
                                .mapToLong(passed.evidence()::visits)
                                .sum())
                        .isPresent());
        publication = publication.pooling(VISITS);
        ACTIVITY.forEach(count -> tell(count, passed.evidence().named(convives).get(), false));
        publication = passed.declared()
                .map(outcome -> outcome.telling(publication, key))
                .orElse(publication);
        passed.postures().filter(table -> table.status() == FigureStatus.OK).ifPresent(this::tell);
        return publication;
    }

    /** Tells whether a figure adds up what people did, so that the sums of two periods give those of the rest. */
    private static boolean isPooled(Indicator indicator) {
        return indicator.definition().counted() == Counted.EVENTS
                || RATES.contains(indicator.definition().id());
    }

    /** A cell is compared with the same cell of another report alone, for quarters repeat people. */
    private void tell(PublishedTable table) {
        List<List<int[]>> cells = PostureCounts.people(passed.evidence());
        for (int row = 0; row < table.rows().size(); row++) {
            Set<String> inRow = new TreeSet<>();
            for (int column = 0; column < table.columns().size(); column++) {
                String cell = POSTURES + "/" + table.rows().get(row) + "/"
                        + table.columns().get(column);
                Set<String> people =
                        passed.evidence().named(cells.get(row).get(column)).get();
                inRow.addAll(people);
                tell(cell, people, table.count(row, column).isPresent());
            }
            tell(
                    POSTURES + "/" + table.rows().get(row),
                    inRow,
                    table.rowTotal(row).isPresent());
        }
    }

    private void tell(String figure, Set<String> people, boolean shown) {
        publication = shown ? publication.telling(figure, marks(people)) : publication.silent(figure, marks(people));
    }

    private Set<PeopleMark> marks(Set<String> people) {
        return people.stream().map(name -> key.mark(place, name, 1)).collect(Collectors.toSet());
    }
}
