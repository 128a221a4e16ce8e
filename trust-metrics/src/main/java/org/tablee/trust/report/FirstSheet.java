package org.tablee.trust.report;

import java.util.OptionalLong;
import org.tablee.trust.DataPanel;
import org.tablee.trust.TrustReport;
import org.tablee.trust.indicator.Pillar;
import org.tablee.trust.wording.Words;

/** The first sheet: what the report stands on, and three questions of each pillar. */
final class FirstSheet {

    private static final int HUNDRED = 100;

    private final TrustReport report;
    private final Words words;
    private final String title;
    private final String period;

    FirstSheet(TrustReport report, Words words, String title, String period) {
        this.report = report;
        this.words = words;
        this.title = title;
        this.period = period;
    }

    String html() {
        Markup sheet = new Markup().open("main", "class=\"sheet\"");
        sheet.open("header").element("h1", title);
        sheet.element("p", period, "class=\"period\"");
        sheet.element("p", words.get("page.audience." + report.audience()), "class=\"audience\"");
        sheet.element("p", data(report.data()), "class=\"data\"");
        report.notes().forEach(note -> sheet.element("p", note, "class=\"data\""));
        sheet.close("header").open("div", "class=\"tiles\"");
        for (Pillar pillar : Pillar.values()) {
            pillar(sheet, pillar);
        }
        return sheet.close("div")
                .element("p", words.get("page.accueil-of-oneself"), "class=\"data\"")
                .close("main")
                .toString();
    }

    private void pillar(Markup sheet, Pillar pillar) {
        sheet.open("section").open("h2").text(words.get("pillar." + pillar));
        sheet.element("small", words.get("pillar." + pillar + ".help")).close("h2");
        report.headlines(pillar).forEach(result -> sheet.raw(new Tile(result, report.data(), words).html()));
        sheet.close("section");
    }

    private String data(DataPanel data) {
        String counts = words.get(
                "page.data",
                data.sessions(),
                data.recordedSessions(),
                data.sessionsWithTables(),
                count(data.visits()),
                count(data.convives()));
        return data.identifiedShare().isPresent()
                ? counts + " "
                        + words.get(
                                "page.identified",
                                Math.round(HUNDRED * data.identifiedShare().getAsDouble()))
                : counts;
    }

    private String count(OptionalLong count) {
        if (count.isPresent()) {
            return words.numerals().whole(count.getAsLong());
        }
        return words.get(report.data().recordedSessions() == 0 ? "page.unnoted" : "page.hidden");
    }
}
