package org.tablee.examples.cli;

import java.util.Locale;
import org.tablee.core.activity.ActivityLine;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.PublishedTable;
import org.tablee.core.figure.Reason;

/** Prints an activity report for people: each count with its unit and its counting rule. */
final class ActivityPage {

    private static final String UNDER_THE_LABEL = " ".repeat(10);

    private final Page page;
    private final Text text;

    ActivityPage(Page page, Text text) {
        this.page = page;
        this.text = text;
    }

    /** Prints a report under the name of the place. */
    void print(ActivityReport report, String place) {
        page.title(text.get("activity.title", place));
        page.text(text.period(report.period()));
        page.text(text.get("audience." + report.audience())).gap();
        report.lines().forEach(this::line);
        if (!report.sessionsByActivity().isEmpty()) {
            page.gap().text(text.get("activity.byActivity"));
            report.sessionsByActivity()
                    .forEach((activity, count) ->
                            page.text(number(text.get("number", count)), text.get("activity." + activity)));
        }
        report.peopleByAttribute().forEach(this::table);
    }

    private void line(ActivityLine line) {
        String value =
                line.value().isPresent() ? text.get("number", line.value().getAsLong()) : text.get("activity.none");
        page.text(number(value), text.get("count." + line.count()));
        page.text(
                UNDER_THE_LABEL,
                text.get(
                        "activity.rule",
                        text.get("unit." + line.count().unit()),
                        line.count().rule(text.locale())));
        line.reason().ifPresent(this::reason);
        if (line.value().isPresent() && line.noted() < line.held()) {
            page.text(UNDER_THE_LABEL, text.get("activity.noted", line.noted(), line.held()));
        }
    }

    private void table(String attribute, PublishedTable table) {
        page.gap().text(text.get("activity.byAttribute", attribute));
        table.reason().ifPresent(this::reason);
        for (int i = 0; i < table.rows().size(); i++) {
            String name = table.rows().get(i).equals("?")
                    ? text.get("activity.unknown")
                    : table.rows().get(i);
            String count = table.rowTotal(i).isPresent()
                    ? text.get("number", table.rowTotal(i).getAsLong())
                    : text.get("activity.none");
            page.text(number(count), name);
        }
    }

    private void reason(Reason reason) {
        FigureStatus status = reason == Reason.NOT_RECORDED ? FigureStatus.NOT_COMPUTABLE : FigureStatus.WITHHELD;
        page.text(UNDER_THE_LABEL, text.get("status." + status, text.get("reason." + reason)));
    }

    private static String number(String value) {
        return String.format(Locale.ROOT, "%8s  ", value);
    }
}
