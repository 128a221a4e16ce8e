package org.tablee.trust.questionnaire;

import java.util.Locale;
import org.tablee.core.figure.Audience;
import org.tablee.core.logbook.Logbook;
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

        Outcome(SurveyReport report, Findings findings) {
            this.report = report;
            this.findings = findings;
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
        SurveyReport report = new SurveyReporting(options, audience, findings).report(logbook);
        Findings found = findings.findings();
        FindingCounts all = FindingCounts.of(
                options.findings().errors() + found.errors(), options.findings().warnings() + found.warnings());
        return new Outcome(report.withFindings(all), found);
    }
}
