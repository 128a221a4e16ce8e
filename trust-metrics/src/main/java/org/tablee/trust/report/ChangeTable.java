package org.tablee.trust.report;

import java.util.List;
import org.tablee.core.figure.Estimate;
import org.tablee.trust.TrustReport;
import org.tablee.trust.wording.Words;

/** What has changed between two reports, as a table. */
final class ChangeTable {

    private final ReportComparison comparison;
    private final Words words;

    ChangeTable(ReportComparison comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    String html() {
        List<Change> changes = comparison.changes();
        Markup page = new Markup().open("section").element("h2", words.get("page.changes"));
        page.element(
                "p",
                words.get(
                        "page.changes.help",
                        period(comparison.before()),
                        period(comparison.after()),
                        changes.stream()
                                .filter(change -> change.interval().isPresent())
                                .count(),
                        words.numerals().decimal(comparison.expectedFalseAlarms())));
        comparison.explanations(words.locale()).forEach(sentence -> page.element("p", sentence));
        page.open("table").open("thead").open("tr");
        for (String column : List.of("question", "before", "after", "difference", "limits", "change")) {
            page.element("th", words.get("page.column." + column), "scope=\"col\"");
        }
        page.close("tr").close("thead");
        changes.forEach(change -> row(page, change));
        return page.close("table").close("section").toString();
    }

    private void row(Markup page, Change change) {
        page.open("tr").element("th", words.get(change.id() + ".short"), "scope=\"row\"");
        page.element("td", value(change.before())).element("td", value(change.after()));
        page.element("td", words.numerals().decimal(change.difference()));
        page.element(
                "td",
                change.interval()
                        .map(limits -> words.numerals().decimal(limits.lower()) + " – "
                                + words.numerals().decimal(limits.upper()))
                        .orElse(""));
        page.element("td", words.get("page.changes." + direction(change.direction())))
                .close("tr");
    }

    private static String direction(Change.Direction direction) {
        return switch (direction) {
            case UP -> "up";
            case DOWN -> "down";
            case NONE_SHOWN -> "none";
        };
    }

    private String value(Estimate figure) {
        return words.numerals().decimal(figure.value().orElseThrow());
    }

    private String period(TrustReport report) {
        return report.period().map(Object::toString).orElse("");
    }
}
