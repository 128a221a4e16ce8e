package org.tablee.core.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.PublishedTable;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.Publication;
import org.tablee.core.release.ReleaseDecision;
import org.tablee.core.session.Gathering;

/** What counts that passed the gate would tell everybody, and of whom: persons by name, heads by their session. */
final class ToldCounts {

    private static final String FIGURES = "activity.";
    private static final String TABLES = "activity.people_by_";

    /** What a report of trust counts of the same people. */
    private static final String CONVIVES = "data.convives";

    /** What a report of trust counts of their visits. */
    private static final String VISITS = "data.visits";

    /** What a report of prices counts of the sessions whose box was counted. */
    private static final String COVERS = "price.covers";

    private final ReleaseKey key;
    private final boolean severalPlaces;
    private final ActivityReport report;
    private Publication publication;

    ToldCounts(ReleaseKey key, boolean severalPlaces, ActivityReport report) {
        this.key = key;
        this.severalPlaces = severalPlaces;
        this.report = report;
        this.publication = Publication.of(report.period());
    }

    Publication publication() {
        return publication;
    }

    /** States which people a count tells of. */
    void people(ActivityCount count, Collection<Attendance.Person> people) {
        tell(FIGURES + count.code(), marks(people), report.line(count).value().isPresent());
        if (count == ActivityCount.DIFFERENT_PEOPLE) {
            publication = publication.silent(CONVIVES, marks(people));
        }
    }

    /** States which people came how often: a count of visits is told for one division of time only. */
    void visits(ActivityCount count, Collection<Attendance.Person> people) {
        people(count, people);
        publication = publication.pooling(FIGURES + count.code()).silent(VISITS, marks(people));
    }

    /** States at which sessions the heads of a count were. */
    void heads(ActivityCount count, List<Gathering> sessions, ToIntFunction<Gathering> heads) {
        Set<PeopleMark> marks = sessions.stream()
                .filter(session -> heads.applyAsInt(session) > 0)
                .map(session -> key.mark(named(session.place()), "session " + session.id(), heads.applyAsInt(session)))
                .collect(Collectors.toSet());
        tell(FIGURES + count.code(), marks, report.line(count).value().isPresent());
        if (count == ActivityCount.COVERS_SERVED) {
            publication = publication.silent(COVERS, marks);
        }
    }

    /** States which people each row of a table counts. */
    void table(String attribute, PublishedTable table, List<Set<ConviveId>> rows) {
        IntStream.range(0, table.rows().size())
                .forEach(row -> tell(
                        TABLES + attribute + "/" + table.rows().get(row),
                        rows.get(row).stream()
                                .map(convive -> key.mark(Optional.empty(), convive))
                                .collect(Collectors.toSet()),
                        table.rowTotal(row).isPresent()));
    }

    private Set<PeopleMark> marks(Collection<Attendance.Person> people) {
        return people.stream()
                .map(person -> key.mark(named(person.place()), person.convive()))
                .collect(Collectors.toSet());
    }

    /** An identifier means something in one place only, and a place that is alone needs no name. */
    private Optional<PlaceId> named(Optional<PlaceId> place) {
        return place.filter(id -> severalPlaces);
    }

    private void tell(String figure, Set<PeopleMark> marks, boolean shown) {
        publication = shown ? publication.telling(figure, marks) : publication.silent(figure, marks);
    }

    /** Returns the report without what was refused. */
    ActivityReport without(ReleaseDecision decision, DisclosurePolicy gate) {
        ActivityReport.Builder left = ActivityReport.builder()
                .period(report.period())
                .audience(report.audience())
                .putAllSessionsByActivity(report.sessionsByActivity());
        report.lines()
                .forEach(line -> left.addLines(
                        decision.refusalOf(FIGURES + line.count().code()).isPresent() ? withheld(line) : line));
        report.peopleByAttribute()
                .forEach((attribute, table) -> left.putPeopleByAttribute(
                        attribute,
                        decision.refusalOf(TABLES + attribute).isPresent()
                                ? gate.withheldTable(Reason.LINKED_TO_WITHHELD)
                                : table));
        return left.build();
    }

    private static ActivityLine withheld(ActivityLine line) {
        return ActivityLine.builder()
                .count(line.count())
                .reason(Optional.of(Reason.LINKED_TO_WITHHELD))
                .noted(line.noted())
                .held(line.held())
                .build();
    }
}
