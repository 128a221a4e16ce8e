package org.tablee.trust.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.trust.IndicatorResult;
import org.tablee.trust.TrustCalculator;
import org.tablee.trust.TrustReport;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.wording.Words;

/** The joining of place reports into one. */
final class Joining {

    private static final int FEWEST_PLACES = 3;
    private static final String SHARE = "WILSON";

    private final List<TrustReport> reports;
    private final int places;
    private final Words words;
    private final DisclosurePolicy gate;

    Joining(List<TrustReport> reports, int places, Locale locale) {
        if (reports.isEmpty() || places < reports.size()) {
            throw new IllegalArgumentException(
                    "Of " + places + " places, one or more must have reported, but " + reports.size() + " did");
        }
        requireSame(
                "period",
                reports,
                report -> report.period().map(DateRange::toString).orElse("none"));
        requireSame("definitions", reports, TrustReport::definitions);
        requireSame("audience", reports, report -> report.audience().name());
        requireDifferentPlaces(reports);
        this.reports = List.copyOf(reports);
        this.places = places;
        this.words = Words.of(locale);
        DateRange anyDay = DateRange.of(LocalDate.EPOCH, LocalDate.EPOCH);
        this.gate = DisclosurePolicy.of(
                reports.get(0).audience(), reports.get(0).period().orElse(anyDay));
    }

    private static void requireSame(String what, List<TrustReport> reports, Function<TrustReport, String> part) {
        List<String> distinct = reports.stream().map(part).distinct().toList();
        if (distinct.size() > 1) {
            throw new IllegalArgumentException(
                    "Reports can be joined that have the same " + what + ", but these have: " + distinct);
        }
    }

    private static void requireDifferentPlaces(List<TrustReport> reports) {
        List<String> inputs = reports.stream()
                .map(report -> report.place().map(Object::toString).orElse(report.inputs()))
                .toList();
        if (inputs.stream().distinct().count() < inputs.size()) {
            throw new IllegalArgumentException("Each place reports once, but these reports were given: " + inputs);
        }
    }

    NetworkReport report() {
        NetworkReport.Builder network = NetworkReport.builder()
                .period(reports.get(0).period())
                .audience(gate.audience())
                .reported(reports.size())
                .of(places)
                .sentence(words.get("network.sentence", reports.size(), places))
                .definitions(reports.get(0).definitions());
        TrustCalculator.definitions().forEach(definition -> join(definition).ifPresent(network::addIndicators));
        return network.build();
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
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new NetworkResult(
                        definition.id(),
                        definition.version(),
                        definition.pillar(),
                        definition.label(words.locale()),
                        shares.size(),
                        total(definition, shares)));
    }

    private Figure total(Definition definition, List<Estimate> shares) {
        if (shares.size() < FEWEST_PLACES) {
            return gate.withheld(Reason.LINKED_TO_WITHHELD);
        }
        long part = shares.stream().mapToLong(Joining::part).sum();
        long whole = shares.stream().mapToLong(Estimate::n).sum();
        return gate.release(Measurement.share(part, whole, definition.counted(), Estimators.WILSON)
                .people(whole)
                .enough(whole, definition.counted(), definition.computableFrom(), definition.okFrom())
                .caution("PEOPLE_COUNTED_ONCE_PER_PLACE")
                .build());
    }

    private static long part(Estimate share) {
        return Math.round(share.value().orElseThrow() * share.n());
    }
}
