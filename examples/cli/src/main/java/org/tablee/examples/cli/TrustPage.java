package org.tablee.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Figure;
import org.tablee.trust.DataPanel;
import org.tablee.trust.IndicatorResult;
import org.tablee.trust.TrustReport;
import org.tablee.trust.indicator.Pillar;

/** Prints a trust report for people: answers first, then what could not be answered, and why. */
final class TrustPage {

    private final Page page;
    private final Text text;

    TrustPage(Page page, Text text) {
        this.page = page;
        this.text = text;
    }

    /** Prints a report under the name of the place. */
    void print(TrustReport report, String place) {
        page.title(text.get("trust.title", place));
        report.period().ifPresent(period -> page.text(text.period(period)));
        page.text(text.get("audience." + report.audience()));
        page.gap().text(data(report));
        report.notes().forEach(page::text);
        page.gap().text(report.disclaimer());
        for (Pillar pillar : Pillar.values()) {
            page.title(text.get("pillar." + pillar));
            report.headlines(pillar).forEach(this::headline);
            answers(report, pillar).forEach(result -> answer("  - ", result));
            report.declared().ifPresent(wave -> new SurveyPage(page, text).print(pillar, wave));
        }
        unanswered(report);
        evidence(report);
    }

    private String data(TrustReport report) {
        DataPanel data = report.data();
        String counts = text.get(
                "trust.data",
                data.sessions(),
                data.recordedSessions(),
                data.sessionsWithTables(),
                count("trust.visits", data.visits(), report.audience()),
                count("trust.convives", data.convives(), report.audience()));
        return data.identifiedShare().isPresent()
                ? counts + " "
                        + text.get(
                                "trust.identified",
                                text.percent(data.identifiedShare().getAsDouble()))
                : counts;
    }

    /** A number that is missing was not noted, where the team asks, and may be held back, where anybody does. */
    private String count(String key, OptionalLong count, Audience audience) {
        return count.isPresent() ? text.get(key, count.getAsLong()) : text.get(key + "." + audience);
    }

    private void headline(IndicatorResult result) {
        if (result.figure().estimate().isPresent()) {
            answer("  * ", result);
        } else {
            page.text("  * ", result.label());
            page.text("    ", state(result.figure()));
        }
    }

    private static List<IndicatorResult> answers(TrustReport report, Pillar pillar) {
        return report.indicators().stream()
                .filter(result -> result.pillar() == pillar && !result.headline())
                .filter(result -> result.figure().estimate().isPresent())
                .toList();
    }

    private void answer(String lead, IndicatorResult result) {
        page.text(lead, result.label());
        result.reading().ifPresent(reading -> page.text("    ", reading));
        if (result.figure().reason().isPresent()) {
            page.text("    ", state(result.figure()));
        }
        result.figure().estimate().orElseThrow().caution().stream()
                .map(code -> "caution." + code)
                .filter(text::has)
                .forEach(key -> page.text("    ", text.get(key)));
    }

    private String state(Figure figure) {
        return text.get(
                "status." + figure.status(),
                text.get("reason." + figure.reason().orElseThrow()));
    }

    private void unanswered(TrustReport report) {
        Map<String, List<IndicatorResult>> byState = report.indicators().stream()
                .filter(result ->
                        !result.headline() && result.figure().estimate().isEmpty())
                .collect(Collectors.groupingBy(
                        result -> state(result.figure()), LinkedHashMap::new, Collectors.toList()));
        if (byState.isEmpty()) {
            return;
        }
        page.title(text.get("trust.unanswered"));
        byState.forEach((state, results) -> {
            page.text(state);
            results.forEach(result -> page.text("  - ", result.label()));
        });
    }

    private void evidence(TrustReport report) {
        page.title(text.get("evidence.title"));
        for (Pillar pillar : Pillar.values()) {
            evidence(
                    pillar,
                    report.indicators().stream()
                            .filter(result -> result.pillar() == pillar
                                    && result.figure().estimate().isPresent())
                            .toList());
        }
        page.gap().text(text.get("evidence.level"));
    }

    private void evidence(Pillar pillar, List<IndicatorResult> answered) {
        if (!answered.isEmpty()) {
            page.columns(
                    pillar.name().toLowerCase(Locale.ROOT),
                    text.get("evidence.value"),
                    text.get("evidence.from"),
                    text.get("evidence.to"),
                    "n",
                    text.get("evidence.method"));
        }
        answered.forEach(this::evidence);
    }

    private void evidence(IndicatorResult result) {
        String name = result.id().substring(result.id().indexOf('.') + 1) + " " + result.version();
        result.figure()
                .estimate()
                .ifPresent(estimate -> page.columns(
                        "  " + name,
                        estimate.value().isPresent()
                                ? text.decimal(estimate.value().getAsDouble())
                                : "",
                        estimate.interval()
                                .map(limits -> text.decimal(limits.lower()))
                                .orElse(""),
                        estimate.interval()
                                .map(limits -> text.decimal(limits.upper()))
                                .orElse(""),
                        text.get("number", estimate.n()),
                        estimate.method()));
    }
}
