package org.tablee.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.table.FindingCounts;
import org.tablee.trust.evidence.Chance;
import org.tablee.trust.indicator.Definition;

/**
 * Makes trust reports.
 *
 * <p>For example, the first half of a year, for the team:
 *
 * <pre>{@code
 * TrustReport report = TrustCalculator.standard().report(logbook, DateRange.of(january, june), Audience.TEAM);
 * report.headlines(Pillar.ACCUEIL);
 * }</pre>
 *
 * <p>The same logbook, options and seed give the same report bit for bit, on any number of threads. Instances are
 * immutable and may be shared between threads.
 */
public final class TrustCalculator {

    private static final TrustCalculator STANDARD = new TrustCalculator(new Options(
            Chance.STANDARD,
            Optional.empty(),
            Optional.empty(),
            Locale.ENGLISH,
            FindingCounts.of(0, 0),
            DefinitionSet.CURRENT));

    private final Options options;

    private TrustCalculator(Options options) {
        this.options = options;
    }

    /** What a host may choose. */
    record Options(
            Chance chance,
            Optional<String> group,
            Optional<PlaceId> place,
            Locale locale,
            FindingCounts findings,
            DefinitionSet definitions) {}

    /**
     * Returns a calculator with the current definitions, seed 1, 9 999 seatings, 1 999 bootstraps, no groups, and
     * words in English.
     *
     * @return the calculator
     */
    public static TrustCalculator standard() {
        return STANDARD;
    }

    /**
     * Returns the current definitions.
     *
     * @return an unmodifiable list by pillar
     */
    public static List<Definition> definitions() {
        return DefinitionSet.CURRENT.definitions();
    }

    /**
     * Returns the definitions of a set.
     *
     * @param set the version of the set, as {@link TrustReport#definitions()} tells it, for example "1"
     * @return an unmodifiable list by pillar
     * @throws IllegalArgumentException if there is no such set
     */
    public static List<Definition> definitions(String set) {
        return DefinitionSet.of(set).definitions();
    }

    /**
     * Returns a calculator that counts by an older set of definitions, so that an old report can be computed again
     * beside a new one.
     *
     * @param set the version of the set, as {@link TrustReport#definitions()} tells it, for example "1"
     * @return the calculator
     * @throws IllegalArgumentException if there is no such set
     */
    public TrustCalculator withDefinitions(String set) {
        return withDefinitions(DefinitionSet.of(set));
    }

    TrustCalculator withDefinitions(DefinitionSet set) {
        return new TrustCalculator(new Options(
                options.chance(), options.group(), options.place(), options.locale(), options.findings(), set));
    }

    /**
     * Returns the places in which the sessions of a logbook were.
     *
     * @param logbook the logbook
     * @return an unmodifiable list in the order of identifiers, empty when no session names its place
     */
    public static List<PlaceId> places(Logbook logbook) {
        return logbook.gatherings().stream()
                .flatMap(gathering -> gathering.place().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns a calculator that draws chance from another seed.
     *
     * @param seed any whole number, printed in the report
     * @return the calculator
     */
    public TrustCalculator withSeed(long seed) {
        return withChance(
                new Chance(seed, options.chance().seatings(), options.chance().bootstraps()));
    }

    /**
     * Returns a calculator that seats people at random another number of times.
     *
     * @param seatings how often, for example 9 999
     * @return the calculator
     * @throws IllegalArgumentException if it is negative
     */
    public TrustCalculator withSeatings(int seatings) {
        return withChance(
                new Chance(options.chance().seed(), seatings, options.chance().bootstraps()));
    }

    /**
     * Returns a calculator that draws persons at random another number of times.
     *
     * @param bootstraps how often, for example 1 999
     * @return the calculator
     * @throws IllegalArgumentException if it is negative
     */
    public TrustCalculator withBootstraps(int bootstraps) {
        return withChance(new Chance(options.chance().seed(), options.chance().seatings(), bootstraps));
    }

    private TrustCalculator withChance(Chance chance) {
        return new TrustCalculator(new Options(
                chance, options.group(), options.place(), options.locale(), options.findings(), options.definitions()));
    }

    /**
     * Returns a calculator that groups people.
     *
     * @param attribute the name of an attribute of convives, for example "age_band"
     * @return the calculator
     */
    public TrustCalculator withGroup(String attribute) {
        return new TrustCalculator(new Options(
                options.chance(),
                Optional.of(attribute),
                options.place(),
                options.locale(),
                options.findings(),
                options.definitions()));
    }

    /**
     * Returns a calculator that reports on one of several places.
     *
     * @param place the place
     * @return the calculator
     */
    public TrustCalculator withPlace(PlaceId place) {
        return new TrustCalculator(new Options(
                options.chance(),
                options.group(),
                Optional.of(place),
                options.locale(),
                options.findings(),
                options.definitions()));
    }

    /**
     * Returns a calculator that writes in another language.
     *
     * @param locale French where its language is French, English for any other
     * @return the calculator
     */
    public TrustCalculator withLocale(Locale locale) {
        return new TrustCalculator(new Options(
                options.chance(), options.group(), options.place(), locale, options.findings(), options.definitions()));
    }

    /**
     * Returns a calculator that tells in its reports how many findings there were while the logbook was read.
     *
     * @param findings the counts
     * @return the calculator
     */
    public TrustCalculator withFindings(FindingCounts findings) {
        return new TrustCalculator(new Options(
                options.chance(), options.group(), options.place(), options.locale(), findings, options.definitions()));
    }

    /**
     * Makes a report on a period.
     *
     * @param logbook what the place wrote down
     * @param period the days to report on; days after the last recorded session by more than a week are left out
     * @param audience who may read it
     * @return the report
     * @throws IllegalArgumentException if the logbook has several places and none was chosen, or has not the one
     *     that was
     */
    public TrustReport report(Logbook logbook, DateRange period, Audience audience) {
        return report(logbook, Optional.of(period.from()), Optional.of(period.to()), audience);
    }

    /**
     * Makes a report on everything that was written down.
     *
     * @param logbook what the place wrote down
     * @param audience who may read it
     * @return the report
     * @throws IllegalArgumentException if the logbook has several places and none was chosen, or has not the one
     *     that was
     */
    public TrustReport report(Logbook logbook, Audience audience) {
        return report(logbook, Optional.empty(), Optional.empty(), audience);
    }

    /**
     * Makes one number of the nine headlines, which no report contains: for those who have to hand one in.
     *
     * @param logbook what the place wrote down
     * @param period the days to speak of
     * @param audience who may read it
     * @return the composite under its watermark, or why there is none
     * @throws IllegalArgumentException if the logbook has several places and none was chosen, or has not the one
     *     that was
     */
    public Composite composite(Logbook logbook, DateRange period, Audience audience) {
        return new Reporting(options, logbook)
                .composite(Optional.of(period.from()), Optional.of(period.to()), audience);
    }

    /**
     * Makes a report for everybody that tells nothing more beside those that were made public before.
     *
     * <p>{@link #report(Logbook, Optional, Optional, Audience)} looks at one report alone. This also compares the
     * people behind each figure with those behind the {@linkplain Logbook#releases() earlier releases} of it, and
     * withholds what would tell of fewer than 11 people together with them. Who publishes the report keeps the ledger
     * that comes with it:
     *
     * <pre>{@code
     * TrustRelease release = TrustCalculator.standard().release(logbook, from, to, key);
     * publish(release.report());
     * keep(logbook.withReleases(release.decision().ledger().releases()));
     * }</pre>
     *
     * @param logbook what the place wrote down, with its ledger of releases
     * @param from the first day, or empty for the first recorded session
     * @param to the last day, or empty for the last recorded session
     * @param key the key of the ledger
     * @return the report, and the ledger after it
     * @throws IllegalArgumentException if the first day is after the last, or the logbook has several places and
     *     none was chosen, or has not the one that was
     */
    public TrustRelease release(Logbook logbook, Optional<LocalDate> from, Optional<LocalDate> to, ReleaseKey key) {
        return new Reporting(options, logbook).release(from, to, key);
    }

    /**
     * Makes a report on a period of which one end or both may be left to the logbook.
     *
     * <p>Where only one day is asked for, and it is before the first session or after the last one, the report is on
     * that day alone, and says that nothing was noted then.
     *
     * @param logbook what the place wrote down
     * @param from the first day, or empty for the first recorded session
     * @param to the last day, or empty for the last recorded session
     * @param audience who may read it
     * @return the report
     * @throws IllegalArgumentException if the first day is after the last, or the logbook has several places and
     *     none was chosen, or has not the one that was
     */
    public TrustReport report(Logbook logbook, Optional<LocalDate> from, Optional<LocalDate> to, Audience audience) {
        return new Reporting(options, logbook).report(from, to, audience);
    }
}
