package org.tablee.trust.report;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.PublishedTable;
import org.tablee.trust.IndicatorResult;
import org.tablee.trust.TrustCalculator;
import org.tablee.trust.TrustReport;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Pillar;
import org.tablee.trust.wording.Words;

/** What follows the first sheet: every other answer, the pictures, postures, and how all of it is computed. */
final class FurtherSheets {

    private final TrustReport report;
    private final Words words;

    FurtherSheets(TrustReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    String html() {
        Markup page = new Markup();
        for (Pillar pillar : Pillar.values()) {
            pillar(page, pillar);
        }
        missing(page);
        pictures(page);
        report.postures().ifPresent(table -> postures(page, table));
        computed(page);
        return page.toString();
    }

    private void pillar(Markup page, Pillar pillar) {
        page.open("section", "class=\"pillar\"").element("h2", words.get("pillar." + pillar));
        ShareChart.of(report, pillar, words).ifPresent(svg -> {
            page.open("figure").raw(svg);
            page.element("figcaption", words.get("page.chart.shares.help")).close("figure");
        });
        page.raw(new TwoSides(report, pillar, words).html()).close("section");
    }

    private void answer(Markup page, IndicatorResult result) {
        page.element("dt", result.label());
        result.reading().ifPresent(reading -> page.element("dd", reading));
        new Tile(result, report.data(), words).notes().forEach(note -> page.element("dd", note, "class=\"note\""));
    }

    private void missing(Markup page) {
        List<IndicatorResult> open = report.indicators().stream()
                .filter(result ->
                        !result.headline() && result.figure().estimate().isEmpty())
                .toList();
        if (open.isEmpty()) {
            return;
        }
        page.open("section").element("h2", words.get("page.missing")).open("dl");
        open.forEach(result -> answer(page, result));
        page.close("dl").close("section");
    }

    private void pictures(Markup page) {
        BelongingSquare.of(report, words)
                .ifPresent(svg -> picture(page, "page.chart.square", svg, words.get("page.chart.square.help")));
        ReturnChart.of(report, words).ifPresent(svg -> picture(page, "page.chart.return", svg, ""));
        SpreadCurve.of(report, words)
                .ifPresent(curve -> picture(
                        page,
                        "page.chart.lorenz",
                        curve.svg(),
                        curve.sentence() + " " + words.get("page.chart.lorenz.help")));
    }

    private void picture(Markup page, String key, String svg, String help) {
        page.open("figure").element("h2", words.get(key)).raw(svg);
        page.element("figcaption", help).close("figure");
    }

    private void postures(Markup page, PublishedTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        page.open("section").element("h2", words.get("page.postures"));
        page.element("p", words.get("page.postures.help"))
                .open("table")
                .open("thead")
                .open("tr");
        page.element("th", words.get("page.postures.quarter"), "scope=\"col\"");
        table.columns().forEach(column -> page.element("th", words.get("page.postures." + column), "scope=\"col\""));
        page.close("tr").close("thead");
        IntStream.range(0, table.rows().size()).forEach(row -> {
            page.open("tr").element("th", quarter(table.rows().get(row)), "scope=\"row\"");
            IntStream.range(0, table.columns().size())
                    .forEach(column -> page.element("td", count(table.count(row, column))));
            page.close("tr");
        });
        page.close("table").close("section");
    }

    private String quarter(String firstMonth) {
        YearMonth month = YearMonth.parse(firstMonth);
        return words.get("page.quarter", month.get(IsoFields.QUARTER_OF_YEAR), String.valueOf(month.getYear()));
    }

    private String count(OptionalLong count) {
        return count.isPresent() ? words.numerals().whole(count.getAsLong()) : words.get("page.hidden");
    }

    private void computed(Markup page) {
        page.open("section", "class=\"computed\"")
                .element("h2", words.get("page.how"))
                .open("table")
                .open("thead")
                .open("tr");
        for (String column : List.of("question", "definition", "value", "limits", "n", "method")) {
            page.element("th", words.get("page.column." + column), "scope=\"col\"");
        }
        page.close("tr").close("thead");
        Map<String, Definition> definitions = TrustCalculator.definitions().stream()
                .collect(Collectors.toMap(Definition::id, definition -> definition));
        report.indicators().forEach(result -> {
            page.open("tr").element("th", words.get(result.id() + ".short"), "scope=\"row\"");
            page.element(
                    "td", Objects.requireNonNull(definitions.get(result.id())).formula(words.locale()));
            result.figure()
                    .estimate()
                    .ifPresentOrElse(
                            figure -> numbers(page, figure),
                            () -> page.element("td", new Tile(result, report.data(), words).state(), "colspan=\"4\""));
            page.close("tr");
        });
        page.close("table").close("section");
    }

    private void numbers(Markup page, Estimate figure) {
        page.element(
                "td",
                figure.value().isPresent()
                        ? words.numerals().decimal(figure.value().getAsDouble())
                        : "");
        page.element(
                "td",
                figure.interval()
                        .map(limits -> words.numerals().decimal(limits.lower()) + " – "
                                + words.numerals().decimal(limits.upper()))
                        .orElse(""));
        page.element("td", words.numerals().whole(figure.n()));
        page.element("td", words.get("method." + figure.method()));
    }
}
