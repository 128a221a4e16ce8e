package org.tablee.trust.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.WaveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.Publication;
import org.tablee.core.release.ReleaseDecision;
import org.tablee.core.release.ReleaseLedger;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.FindingCounts;
import org.tablee.core.table.Findings;

/**
 * Makes survey reports: what people answered, as figures about the place.
 *
 * <pre>{@code
 * SurveyReport report = SurveyCalculator.standard().report(logbook, Audience.TEAM).report();
 * report.wave(WaveId.of("spring")).flatMap(wave -> wave.scale("accueil"));
 * }</pre>
 *
 * <p>The rules: an answer outside its range is none, and is told; reversed questions are turned round; a form that
 * answers fewer than half of the questions of a scale (or fewer than the scale asks for) has no score on it; the
 * score of a form is the mean of its answers, and that of the place the mean of its forms with the correction for a
 * finite number of people. Fewer than 11 forms are shown to nobody: not even the team knows who answered what.
 *
 * <p>The same answers and seed give the same report, whatever the order of the rows. Instances are immutable and
 * may be shared between threads.
 */
public final class SurveyCalculator {

    private static final int REPLICATES = 1_999;
    private static final SurveyCalculator STANDARD = new SurveyCalculator(
            new Options(KnownInstruments.shipped(), Locale.ENGLISH, 1, REPLICATES, FindingCounts.of(0, 0)));

    private final Options options;

    private SurveyCalculator(Options options) {
        this.options = options;
    }

    /** What a host may choose. */
    record Options(KnownInstruments instruments, Locale locale, long seed, int replicates, FindingCounts findings) {}

    /** A report, and what was found in the answers. */
    public static final class Outcome {

        private final SurveyReport report;
        private final Findings findings;
        private final Consumer<ToldSurvey> teller;

        Outcome(SurveyReport report, Findings findings, Consumer<ToldSurvey> teller) {
            this.report = report;
            this.findings = findings;
            this.teller = teller;
        }

        /**
         * Returns the report.
         *
         * @return the report; its findings are those of the files and these
         */
        public SurveyReport report() {
            return report;
        }

        /**
         * Returns what was found in the answers.
         *
         * @return the findings, wave by wave
         */
        public Findings findings() {
            return findings;
        }

        /**
         * Adds to a publication what the report would tell, and on which forms it stands.
         *
         * @param publication what would be told besides
         * @param key the key of the ledger
         * @return the publication, in which each wave is a figure of the name that {@link #figure} gives
         */
        public Publication telling(Publication publication, ReleaseKey key) {
            ToldSurvey told = new ToldSurvey(publication, key);
            teller.accept(told);
            return told.publication();
        }

        /**
         * Returns by which name the ledger of releases knows a wave.
         *
         * @param wave the wave
         * @return for example "declared.spring"
         */
        public static String figure(WaveId wave) {
            return ToldSurvey.figure(wave);
        }
    }

    /**
     * Returns a calculator that knows the instruments of the library, writes in English, and draws people 1 999
     * times with seed 1.
     *
     * @return the calculator
     */
    public static SurveyCalculator standard() {
        return STANDARD;
    }

    /**
     * Returns a calculator that knows another instrument.
     *
     * @param instrument the instrument
     * @return the calculator
     */
    public SurveyCalculator with(Instrument instrument) {
        return new SurveyCalculator(new Options(
                options.instruments().with(instrument),
                options.locale(),
                options.seed(),
                options.replicates(),
                options.findings()));
    }

    /**
     * Returns a calculator that writes in another language.
     *
     * @param locale French where its language is French, English for any other; the words of a question are in
     *     its language where the instrument has them
     * @return the calculator
     */
    public SurveyCalculator withLocale(Locale locale) {
        return new SurveyCalculator(
                new Options(options.instruments(), locale, options.seed(), options.replicates(), options.findings()));
    }

    /**
     * Returns a calculator that draws people from another seed.
     *
     * @param seed any whole number, printed in the report
     * @return the calculator
     */
    public SurveyCalculator withSeed(long seed) {
        return new SurveyCalculator(
                new Options(options.instruments(), options.locale(), seed, options.replicates(), options.findings()));
    }

    /**
     * Returns a calculator that draws people at random another number of times.
     *
     * @param replicates how often, for example 1 999
     * @return the calculator
     * @throws IllegalArgumentException if it is negative
     */
    public SurveyCalculator withBootstraps(int replicates) {
        if (replicates < 0) {
            throw new IllegalArgumentException("The number of bootstraps must not be negative, but was: " + replicates);
        }
        return new SurveyCalculator(
                new Options(options.instruments(), options.locale(), options.seed(), replicates, options.findings()));
    }

    /**
     * Returns a calculator that tells in its reports how many findings there were while the logbook was read.
     *
     * @param findings the counts
     * @return the calculator
     */
    public SurveyCalculator withFindings(FindingCounts findings) {
        return new SurveyCalculator(
                new Options(options.instruments(), options.locale(), options.seed(), options.replicates(), findings));
    }

    /**
     * Makes a report on every wave.
     *
     * @param logbook what the place wrote down
     * @param audience who may read it
     * @return the report, without waves where nobody was asked, and what was found
     */
    public Outcome report(Logbook logbook, Audience audience) {
        FindingCollector findings = FindingCollector.of(options.locale());
        return new SurveyReporting(options, audience, findings).outcome(logbook);
    }

    /**
     * Makes a report for everybody that tells nothing more beside those that were made public before.
     *
     * <p>{@link #report} looks at one report alone. This also compares the forms behind each wave with those behind
     * the {@linkplain Logbook#releases() earlier releases} of it, in this report or in that of trust: where fewer
     * than 11 forms came, went or were corrected since, the wave is withheld, since the difference would be what they
     * say. A form is known by what is written on it, and a corrected one counts as one that went and one that came.
     *
     * @param logbook what the place wrote down, with its ledger of releases
     * @param key the key of the ledger
     * @return the report, what was found, and the ledger after it
     */
    public SurveyRelease release(Logbook logbook, ReleaseKey key) {
        Outcome outcome = report(logbook, Audience.PUBLIC);
        Publication told = outcome.telling(
                Publication.of(ToldSurvey.months(outcome.report().waves())), key);
        ReleaseDecision decision =
                ReleaseLedger.of(logbook.releases().orElse(List.of())).decide(told);
        return new SurveyRelease(
                ToldSurvey.without(
                        outcome.report(), figure -> decision.refusalOf(figure).isPresent()),
                outcome.findings(),
                decision);
    }
}
