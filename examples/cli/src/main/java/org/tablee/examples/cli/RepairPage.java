package org.tablee.examples.cli;

import java.util.OptionalDouble;
import org.tablee.core.reuse.RepairReport;

/** Prints what became of repairs for people: every share names what it is a share of. */
final class RepairPage {

    private final Page page;
    private final Text text;

    RepairPage(Page page, Text text) {
        this.page = page;
        this.text = text;
    }

    /** Prints a report. */
    void print(RepairReport report) {
        page.title(text.get("repairs.title"));
        page.text(text.get("repairs.where", report.rows(), report.groups(), report.sessions()));
        page.gap();
        row("fixed", report.fixed());
        row("repairable", report.repairable());
        row("endOfLife", report.endOfLife());
        row("unknown", report.unknown());
        page.gap();
        share("ofKnown", report.fixedShareOfKnown(), report.fixed(), report.rows() - report.unknown());
        share("ofAll", report.fixedShareOfAll(), report.fixed(), report.rows());
        page.gap().text(text.get("repairs.caution"));
    }

    private void row(String key, int count) {
        page.amount(text.get("repairs." + key), text.get("number", count));
    }

    private void share(String key, OptionalDouble share, int part, int whole) {
        page.text(
                share.isPresent()
                        ? text.get("repairs." + key, text.percent(share.getAsDouble()), part, whole)
                        : text.get("repairs." + key + ".none"));
    }
}
