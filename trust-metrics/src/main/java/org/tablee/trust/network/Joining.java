package org.tablee.trust.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.table.FindingCounts;
import org.tablee.trust.DataPanel;
import org.tablee.trust.IndicatorResult;
import org.tablee.trust.TrustCalculator;
import org.tablee.trust.TrustReport;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.wording.Reading;
import org.tablee.trust.wording.Words;

/**
 * The joining of place reports into one.
 *
 * <p>Nobody may learn the figure of one place from a total by taking off the others. Each place knows its own, so a
 * total adds three places or more. What other places publish of themselves is rounded to 5, and so is a total that is
 * published; a place whose own figure is withheld is in no total.
 */
final class Joining {

    private static final int FEWEST_PLACES = 3;
    private static final String SHARE = "WILSON";

    private final List<TrustReport> reports;
    private final int places;
    private final Words words;
    private final DisclosurePolicy gate;

    /** Joins one report or more, all of one period, one audience and the same definitions. */
    Joining(List<TrustReport> reports, int places, Locale locale) {
        this.reports = List.copyOf(reports);
        this.places = places;
        this.words = Words.of(locale);
        DateRange anyDay = DateRange.of(LocalDate.EPOCH, LocalDate.EPOCH);
        this.gate = DisclosurePolicy.of(
                reports.get(0).audience(), reports.get(0).period().orElse(anyDay));
    }

    NetworkReport report(FindingCounts findings) {
        NetworkReport.Builder network = NetworkReport.builder()
                .period(reports.get(0).period())
                .audience(gate.audience())
                .sentence(words.get("network.sentence", reports.size(), places))
                .definitions(reports.get(0).definitions())
                .data(panel(findings));
        TrustCalculator.definitions().forEach(definition -> join(definition).ifPresent(network::addIndicators));
        return network.build();
    }

    private NetworkPanel panel(FindingCounts findings) {
        return NetworkPanel.builder()
                .places(places)
                .reported(reports.size())
                .sessions(reports.stream()
                        .mapToLong(report -> report.data().sessions())
                        .sum())
                .visits(total(DataPanel::visits))
                .convives(total(DataPanel::convives))
                .findings(findings)
                .build();
    }

    /** Adds a count that every place has which reported. */
    private OptionalLong total(Function<DataPanel, OptionalLong> count) {
        List<OptionalLong> counts =
                reports.stream().map(report -> count.apply(report.data())).toList();
        boolean told = counts.size() >= FEWEST_PLACES && counts.stream().allMatch(OptionalLong::isPresent);
        return told
                ? OptionalLong.of(
                        counts.stream().mapToLong(OptionalLong::getAsLong).sum())
                : OptionalLong.empty();
    }

    /** Joins the figures of an indicator, if it is a share and some place has it. */
    private Optional<NetworkResult> join(Definition definition) {
        List<Estimate> shares = reports.stream()
                .flatMap(report -> report.indicator(definition.id()).stream())
                .filter(result -> result.version() == definition.version())
                .map(IndicatorResult::figure)
                .flatMap(figure -> figure.estimate().stream())
                .filter(figure -> figure.method().equals(SHARE))
                .toList();
        return shares.isEmpty() ? Optional.empty() : Optional.of(result(definition, shares));
    }

    private NetworkResult result(Definition definition, List<Estimate> shares) {
        Figure total = total(definition, shares);
        return new NetworkResult(
                definition.id(),
                definition.version(),
                definition.pillar(),
                definition.label(words.locale()),
                shares.size(),
                total,
                Reading.of(definition.id(), total, words).orElse(null));
    }

    private Figure total(Definition definition, List<Estimate> shares) {
        if (shares.size() < FEWEST_PLACES) {
            return gate.withheld(Reason.LINKED_TO_WITHHELD);
        }
        long part = shares.stream().mapToLong(Joining::part).sum();
        long whole = shares.stream().mapToLong(Estimate::n).sum();
        Measurement.Builder measurement = Measurement.share(part, whole, definition.counted(), Estimators.WILSON)
                .people(whole)
                .enough(whole, definition.counted(), definition.computableFrom(), definition.okFrom())
                .caution("PEOPLE_COUNTED_ONCE_PER_PLACE");
        definition.cautions().forEach(measurement::caution);
        shares.stream()
                .flatMap(share -> share.reason().stream())
                .filter(reason -> reason != Reason.SMALL_SAMPLE)
                .forEach(measurement::fragile);
        return gate.release(measurement.build());
    }

    private static long part(Estimate share) {
        return Math.round(share.value().orElseThrow() * share.n());
    }
}
