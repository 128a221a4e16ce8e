package org.tablee.trust.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Estimate;
import org.tablee.trust.IndicatorResult;
import org.tablee.trust.TrustReport;
import org.tablee.trust.wording.Words;

/**
 * Two reports of one place: what has changed, and what else differs that could explain it.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class ReportComparison {

    private static final double FALSE_ALARMS = 0.05;

    private final TrustReport before;
    private final TrustReport after;

    private ReportComparison(TrustReport before, TrustReport after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares two reports.
     *
     * @param before the earlier report
     * @param after the later report, on a period of equal length: as many whole calendar months, or as many days
     * @return the comparison
     * @throws IllegalArgumentException if the periods differ in length, or the places are not the same
     */
    public static ReportComparison of(TrustReport before, TrustReport after) {
        if (!before.place().equals(after.place())) {
            throw new IllegalArgumentException("Places are not compared, but these were: "
                    + before.place().orElse(null) + " and " + after.place().orElse(null));
        }
        if (!length(before).equals(length(after))) {
            throw new IllegalArgumentException("Periods of different length are not compared, but these were: "
                    + length(before) + " and " + length(after));
        }
        return new ReportComparison(before, after);
    }

    private static String length(TrustReport report) {
        return report.period().map(ReportComparison::length).orElse("no period");
    }

    private static String length(DateRange period) {
        long months = period.from().until(period.to().plusDays(1)).toTotalMonths();
        return period.isWholeMonths() ? months + " months" : period.days() + " days";
    }

    /**
     * Returns the earlier report.
     *
     * @return the report
     */
    public TrustReport before() {
        return before;
    }

    /**
     * Returns the later report.
     *
     * @return the report
     */
    public TrustReport after() {
        return after;
    }

    /**
     * Returns how the figures differ that both reports have, by the same version of their definition.
     *
     * @return an unmodifiable list in the order of the later report
     */
    public List<Change> changes() {
        return after.indicators().stream()
                .flatMap(result -> before.indicator(result.id()).stream()
                        .filter(earlier -> earlier.version() == result.version())
                        .flatMap(earlier -> change(earlier, result)))
                .toList();
    }

    private static Stream<Change> change(IndicatorResult earlier, IndicatorResult later) {
        return valued(earlier).flatMap(first -> valued(later).map(second -> new Change(later.id(), first, second)));
    }

    private static Stream<Estimate> valued(IndicatorResult result) {
        return result.figure().estimate().filter(figure -> figure.value().isPresent()).stream();
    }

    /**
     * Returns how many of the changes chance alone would show.
     *
     * @return 0.05 times the number of changes that have an interval
     */
    public double expectedFalseAlarms() {
        return FALSE_ALARMS
                * changes().stream()
                        .filter(change -> change.interval().isPresent())
                        .count();
    }

    /**
     * Returns what else differs between the reports, and so may explain a change.
     *
     * @param locale French, or any other language for English
     * @return sentences, none where nothing but the period differs
     */
    public List<String> explanations(Locale locale) {
        Words words = Words.of(locale);
        Stream<Optional<String>> ofReports = Stream.of(
                differs(words, "diff.definitions", TrustReport::definitions),
                differs(words, "diff.audience", report -> words.get("diff.audience." + report.audience())),
                differs(words, "diff.group", report -> report.group().orElse("-")),
                differs(words, "diff.seed", report -> String.valueOf(report.seed())),
                inputs(words));
        Stream<Optional<String>> ofIndicators = after.indicators().stream()
                .map(result -> before.indicator(result.id())
                        .filter(earlier -> earlier.version() != result.version())
                        .map(earlier -> words.get("diff.version", result.id(), earlier.version(), result.version())));
        return Stream.concat(ofReports, ofIndicators).flatMap(Optional::stream).toList();
    }

    private Optional<String> inputs(Words words) {
        boolean samePeriod = before.period().equals(after.period());
        return Optional.of(words.get("diff.inputs"))
                .filter(sentence -> samePeriod && !before.inputs().equals(after.inputs()));
    }

    private Optional<String> differs(Words words, String key, Function<TrustReport, String> part) {
        return Objects.equals(part.apply(before), part.apply(after))
                ? Optional.empty()
                : Optional.of(words.get(key, part.apply(before), part.apply(after)));
    }
}
