package org.tablee.core.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;

/**
 * What a report is about to tell everybody: of which days, by which figures, and of whom.
 *
 * <pre>{@code
 * Publication.of(DateRange.parse("2025-01"), "sha256:…")
 *         .telling("accueil.newcomer-return", newcomers)
 *         .telling("accueil.newcomer-return", thoseWhoReturned)
 *         .silent("accueil.time-to-return", newcomers);
 * }</pre>
 *
 * <p>A share tells of its base and of its numerator. A figure that is withheld tells nothing, and is stated so that
 * an earlier release of it is compared with the figures on the same people. Instances are immutable and may be
 * shared between threads.
 */
public final class Publication {

    /** A set of people, the figures that stand on it, and those of them that are shown. */
    record Telling(Set<PeopleMark> people, Set<String> indicators, Set<String> shown) {}

    private final DateRange period;
    private final String digest;
    private final String ground;
    private final Set<String> pooled;
    private final List<Telling> tellings;

    private Publication(DateRange period, String digest, String ground, Set<String> pooled, List<Telling> tellings) {
        this.period = Objects.requireNonNull(period, "period");
        this.digest = Objects.requireNonNull(digest, "digest");
        this.ground = Objects.requireNonNull(ground, "ground");
        this.pooled = pooled;
        this.tellings = tellings;
    }

    /**
     * Returns a publication that tells nothing yet.
     *
     * @param period the days of the report
     * @param digest by what the report is found again, for example "sha256:" and 64 hexadecimal digits
     * @return the publication
     */
    public static Publication of(DateRange period, String digest) {
        return new Publication(period, digest, "", Set.of(), List.of());
    }

    /**
     * Returns a publication that tells nothing yet, and is found again by what it tells.
     *
     * @param period the days of the report
     * @return the publication, whose digest is made of the figures and marks stated later
     */
    public static Publication of(DateRange period) {
        return of(period, "");
    }

    /**
     * States with which figure all the others fall: the one that counts everybody of whom the report could tell.
     *
     * <p>Where somebody joins, the figures on other people move too, if only because they met somebody more.
     *
     * @param figure the identifier of the figure
     * @return the publication, of which nothing may be told when that figure may not
     */
    public Publication standingOn(String figure) {
        return new Publication(period, digest, figure, pooled, tellings);
    }

    /**
     * States that a figure counts what people did rather than people: visits, role slots, quarters of a person.
     *
     * <p>The counts of two periods that overlap, subtracted, are those of the days between, and the people behind
     * them may be among those of both periods: no set of people tells how few. Such a figure is told for one
     * division of time only.
     *
     * @param figure the identifier of the figure
     * @return the publication, of which that figure is refused where anything on the same people was told of days
     *     that overlap and are not the same
     */
    public Publication pooling(String figure) {
        return new Publication(period, digest, ground, joined(pooled, Set.of(figure)), tellings);
    }

    /**
     * Adds that a figure, which is shown, tells of some people.
     *
     * @param indicator the identifier of the figure
     * @param people those of whom it tells; nothing is added for nobody
     * @return what was stated before and this
     */
    public Publication telling(String indicator, Set<PeopleMark> people) {
        return with(indicator, people, true);
    }

    /**
     * Adds that a figure, which is withheld, would tell of some people.
     *
     * @param indicator the identifier of the figure
     * @param people those of whom it would tell
     * @return what was stated before and this
     */
    public Publication silent(String indicator, Set<PeopleMark> people) {
        return with(indicator, people, false);
    }

    private Publication with(String indicator, Set<PeopleMark> people, boolean shown) {
        Map<Set<PeopleMark>, Telling> byPeople = new LinkedHashMap<>();
        Telling added = new Telling(Set.copyOf(people), Set.of(indicator), shown ? Set.of(indicator) : Set.of());
        Stream.concat(tellings.stream(), Stream.of(added))
                .filter(telling -> !telling.people().isEmpty())
                .forEach(telling -> byPeople.merge(telling.people(), telling, Publication::joined));
        return new Publication(period, digest, ground, pooled, List.copyOf(byPeople.values()));
    }

    private static Telling joined(Telling one, Telling other) {
        return new Telling(
                one.people(), joined(one.indicators(), other.indicators()), joined(one.shown(), other.shown()));
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    DateRange period() {
        return period;
    }

    /** Returns the figure with which all fall, or an empty text. */
    String ground() {
        return ground;
    }

    /** Tells whether a figure counts what people did. */
    boolean isPooled(String figure) {
        return pooled.contains(figure);
    }

    String digest() {
        return digest.isEmpty() ? digestOf(tellings) : digest;
    }

    private static String digestOf(List<Telling> tellings) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            tellings.stream()
                    .map(telling -> telling.shown() + " " + new TreeSet<>(telling.people()) + "\n")
                    .sorted()
                    .forEachOrdered(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    List<Telling> tellings() {
        return tellings;
    }

    @Override
    public String toString() {
        return "Publication[" + period + ", " + tellings.size() + " sets of people]";
    }
}
