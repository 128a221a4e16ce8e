package org.tablee.core.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tablee.core.audit.SetDifferences;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;

/**
 * Everything that was made public so far, and the judge of what may be told beside it.
 *
 * <p>Two reports that are harmless each for itself may tell together what neither may tell: those of a month before
 * and after somebody joined differ by one person, and a quarter less two of its months is the third. The ledger
 * therefore keeps for each set of people of whom a figure told the set itself, in marks that mean nothing without
 * their key. A figure is refused when a set on which it stands, added to and subtracted from those that earlier
 * releases of that figure stood on, isolates 1 to k − 1 people (k = 11, {@link SetDifferences}). Releases of days
 * that do not overlap, directly or through a chain of others, tell of different visits and are not compared. A
 * release in that chain of which nobody knows any more whom it told of cannot be compared: what stands beside it is
 * refused, unless it is the same report again.
 *
 * <p>A figure that counts what people did, such as visits, is told for one division of time only
 * ({@link Publication#pooling}): the counts of overlapping periods give those of the days between by subtraction,
 * whoever the people were.
 *
 * <p>What has parts, such as a table, is compared part by part ("postures/2025-01/citizen") and refused as a whole.
 * To tell the same once more tells nothing new, and adds nothing to the ledger. Instances are immutable and may
 * be shared between threads.
 */
public final class ReleaseLedger {

    private final List<Release> releases;

    private ReleaseLedger(List<Release> releases) {
        this.releases = List.copyOf(releases);
    }

    /**
     * Returns the ledger of these releases.
     *
     * @param releases the releases, as a logbook keeps them
     * @return the ledger
     */
    public static ReleaseLedger of(List<Release> releases) {
        return new ReleaseLedger(releases);
    }

    /**
     * Returns the releases.
     *
     * @return an unmodifiable list in the order in which they were made
     */
    public List<Release> releases() {
        return releases;
    }

    /**
     * Judges what is about to be told.
     *
     * @param wanted what a report would tell
     * @return which of its figures are refused, and the ledger with what the others tell
     */
    public ReleaseDecision decide(Publication wanted) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        Set<String> shown = new TreeSet<>();
        wanted.tellings().forEach(telling -> shown.addAll(telling.shown()));
        Optional<List<Release>> ground =
                Optional.of(wanted.ground()).filter(shown::contains).flatMap(figure -> objection(figure, wanted));
        shown.forEach(indicator -> ground.or(() -> objection(indicator, wanted))
                .ifPresent(
                        earlier -> refusals.putIfAbsent(figure(indicator), new Refusal(figure(indicator), earlier))));
        return new ReleaseDecision(List.copyOf(refusals.values()), with(wanted, refusals.keySet()));
    }

    /** Returns the figure of which something is a part: "postures/2025-01/citizen" is one of "postures". */
    private static String figure(String indicator) {
        int slash = indicator.indexOf('/');
        return slash < 0 ? indicator : indicator.substring(0, slash);
    }

    private Optional<List<Release>> objection(String indicator, Publication wanted) {
        List<Publication.Telling> own = wanted.tellings().stream()
                .filter(telling -> telling.shown().contains(indicator))
                .toList();
        Set<String> linked = new HashSet<>();
        own.forEach(telling -> linked.addAll(telling.indicators()));
        Optional<List<Release>> pooled = wanted.isPooled(indicator) ? other(wanted.period(), linked) : Optional.empty();
        List<Release> earlier = chained(wanted.period(), linked);
        Optional<Release> unknown = earlier.stream()
                .filter(release -> release.people().isEmpty())
                .filter(release -> !isOf(wanted, release))
                .findFirst();
        List<Release> same = chained(wanted.period(), Set.of(indicator));
        return pooled.or(() -> unknown.map(List::of))
                .or(() -> isolating(own, same))
                .or(() -> isolating(own, earlier));
    }

    /** Returns the first release of some figures whose days overlap these and are not the same. */
    private Optional<List<Release>> other(DateRange period, Set<String> indicators) {
        return releases.stream()
                .filter(release -> !Collections.disjoint(release.indicators(), indicators))
                .filter(release ->
                        overlap(release.period(), period) && !release.period().equals(period))
                .findFirst()
                .map(List::of);
    }

    private static boolean isOf(Publication wanted, Release release) {
        return release.period().equals(wanted.period()) && release.digest().equals(wanted.digest());
    }

    private static Optional<List<Release>> isolating(List<Publication.Telling> own, List<Release> earlier) {
        Map<Map<String, Integer>, Release> known = new LinkedHashMap<>();
        earlier.forEach(release -> release.people().ifPresent(people -> known.putIfAbsent(counts(people), release)));
        return known.isEmpty()
                ? Optional.empty()
                : own.stream()
                        .flatMap(telling -> isolating(telling, own, List.copyOf(known.keySet())).stream())
                        .map(found -> found.stream()
                                .flatMap(set -> Stream.ofNullable(known.get(set)))
                                .toList())
                        .findFirst();
    }

    /**
     * Returns the sets that isolate a few people of one set of a figure: earlier ones, or those with its other sets,
     * unless these do it without any earlier one, which is for the gate to judge.
     */
    private static Optional<List<Map<String, Integer>>> isolating(
            Publication.Telling telling, List<Publication.Telling> own, List<Map<String, Integer>> before) {
        Map<String, Integer> told = counts(telling.people());
        List<Map<String, Integer>> others = own.stream()
                .filter(other -> !other.equals(telling))
                .map(other -> counts(other.people()))
                .toList();
        return isolating(told, before)
                .or(() -> isolating(told, others).isPresent()
                        ? Optional.empty()
                        : isolating(
                                told,
                                Stream.concat(before.stream(), others.stream()).toList()));
    }

    private static Optional<List<Map<String, Integer>>> isolating(
            Map<String, Integer> told, List<Map<String, Integer>> known) {
        return new SetDifferences(known).isolating(told, Audience.PUBLIC.smallestGroup());
    }

    private static Map<String, Integer> counts(Collection<PeopleMark> people) {
        return people.stream().collect(Collectors.toMap(PeopleMark::digest, PeopleMark::count, Math::max));
    }

    /** Returns the releases of some figures whose days overlap these, or those of another such release. */
    private List<Release> chained(DateRange period, Set<String> indicators) {
        Set<Release> chain = new LinkedHashSet<>();
        Set<DateRange> reached = new LinkedHashSet<>(Set.of(period));
        List<Release> related = releases.stream()
                .filter(release -> !Collections.disjoint(release.indicators(), indicators))
                .toList();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Release release : related) {
                if (reached.stream().anyMatch(days -> overlap(days, release.period())) && chain.add(release)) {
                    grows |= reached.add(release.period());
                }
            }
        }
        return related.stream().filter(chain::contains).toList();
    }

    private static boolean overlap(DateRange one, DateRange other) {
        return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
    }

    private ReleaseLedger with(Publication wanted, Set<String> refused) {
        List<Release> all = new ArrayList<>(releases);
        for (Publication.Telling telling : wanted.tellings()) {
            List<String> told = telling.shown().stream()
                    .filter(indicator -> !refused.contains(figure(indicator)))
                    .toList();
            if (!told.isEmpty()) {
                all.add(Release.builder()
                        .period(wanted.period())
                        .indicators(told)
                        .digest(wanted.digest())
                        .people(List.copyOf(telling.people()))
                        .build());
            }
        }
        return new ReleaseLedger(all.stream().distinct().toList());
    }

    /**
     * Returns the ledger in which other marks stand for some people.
     *
     * <p>Who leaves without a trace is replaced by a mark made by chance: how many people a release told of stays
     * known, and who they were does not.
     *
     * @param replacement gives for each mark the one to stand in its place, the same to keep it
     * @return the ledger
     */
    public ReleaseLedger withMarks(UnaryOperator<PeopleMark> replacement) {
        return new ReleaseLedger(releases.stream()
                .map(release -> release.withPeople(release.people()
                        .map(marks -> marks.stream().map(replacement).toList())))
                .toList());
    }

    /**
     * Returns the ledger in which it is forgotten of whom was told, as it must be once its key is lost.
     *
     * @return the ledger, beside which nothing is released of days that overlap
     */
    public ReleaseLedger withoutPeople() {
        return new ReleaseLedger(releases.stream()
                .map(release -> release.withPeople(Optional.empty()))
                .distinct()
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReleaseLedger ledger && releases.equals(ledger.releases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(releases);
    }

    @Override
    public String toString() {
        return "ReleaseLedger[" + releases.size() + " releases]";
    }
}
