package org.tablee.examples.cli;

import java.util.List;
import java.util.OptionalLong;
import org.tablee.core.figure.Figure;
import org.tablee.trust.indicator.Pillar;
import org.tablee.trust.network.NetworkPanel;
import org.tablee.trust.network.NetworkReport;
import org.tablee.trust.network.NetworkResult;

/** Prints the report of a network for people. */
final class NetworkPage {

    private final Page page;
    private final Text text;

    NetworkPage(Page page, Text text) {
        this.page = page;
        this.text = text;
    }

    void print(NetworkReport report) {
        page.title(text.get("network.title"));
        report.period().ifPresent(period -> page.text(text.period(period)));
        page.text(text.get("audience." + report.audience()));
        page.gap().text(report.sentence());
        page.text(data(report.data()));
        for (Pillar pillar : Pillar.values()) {
            List<NetworkResult> results = report.indicators().stream()
                    .filter(result -> result.pillar() == pillar)
                    .toList();
            if (!results.isEmpty()) {
                page.title(text.get("pillar." + pillar));
                results.forEach(this::print);
            }
        }
        page.gap().text(text.get("network.rest"));
    }

    private String data(NetworkPanel data) {
        return text.get(
                "network.data", data.sessions(), count("visits", data.visits()), count("convives", data.convives()));
    }

    /** A number that is missing is one that a place did not tell, or that fewer than three places did. */
    private String count(String what, OptionalLong count) {
        return count.isPresent() ? text.get("trust." + what, count.getAsLong()) : text.get("network." + what);
    }

    private void print(NetworkResult result) {
        page.text("  - ", result.label());
        result.reading().ifPresent(reading -> page.text("    ", reading));
        page.text("    ", text.get("network.places", result.places()));
        if (result.figure().reason().isPresent()) {
            page.text("    ", state(result.figure()));
        }
    }

    private String state(Figure figure) {
        return text.get(
                "status." + figure.status(),
                text.get("reason." + figure.reason().orElseThrow()));
    }
}
