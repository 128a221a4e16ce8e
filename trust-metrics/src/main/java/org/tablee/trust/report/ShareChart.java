package org.tablee.trust.report;

import java.util.List;
import java.util.Optional;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Interval;
import org.tablee.trust.IndicatorResult;
import org.tablee.trust.TrustReport;
import org.tablee.trust.indicator.Pillar;
import org.tablee.trust.wording.Words;

/** The shares of one pillar, each as a dot with how far it may be off, on an axis from 0 to 10. */
final class ShareChart {

    private static final double LABELS = 310;
    private static final double AXIS = 360;
    private static final double ROW = 26;
    private static final double TOP = 4;
    private static final int TEN = 10;

    private final Pillar pillar;
    private final List<IndicatorResult> shares;
    private final Words words;

    private ShareChart(Pillar pillar, List<IndicatorResult> shares, Words words) {
        this.pillar = pillar;
        this.shares = shares;
        this.words = words;
    }

    /** Returns the picture, or nothing where the pillar has no share to show. */
    static Optional<String> of(TrustReport report, Pillar pillar, Words words) {
        List<IndicatorResult> shares = report.indicators().stream()
                .filter(result -> result.pillar() == pillar)
                .filter(result -> words.find(result.id() + ".share").isPresent())
                .filter(result -> result.figure().estimate().isPresent())
                .toList();
        return shares.isEmpty() ? Optional.empty() : Optional.of(new ShareChart(pillar, shares, words).svg());
    }

    private String svg() {
        double bottom = TOP + ROW * shares.size();
        Drawing drawing = new Drawing(
                LABELS + AXIS + 20,
                bottom + ROW,
                words.get("page.chart.shares", words.get("pillar." + pillar)),
                String.join(
                        " ",
                        shares.stream()
                                .flatMap(result -> result.reading().stream())
                                .toList()));
        for (int i = 0; i <= TEN; i++) {
            double x = LABELS + AXIS * i / TEN;
            drawing.line(x, TOP, x, bottom, i % (TEN / 2) == 0 ? "axis" : "grid");
            drawing.text(x, bottom + 16, String.valueOf(i), "tick middle");
        }
        drawing.text(LABELS - 12, bottom + 16, words.get("page.chart.of-ten"), "tick end");
        for (int i = 0; i < shares.size(); i++) {
            row(drawing, shares.get(i), TOP + ROW * (i + 0.5));
        }
        return drawing.svg();
    }

    private void row(Drawing drawing, IndicatorResult result, double y) {
        Estimate figure = result.figure().estimate().orElseThrow();
        double value = figure.value().orElseThrow();
        Interval limits = figure.interval().orElse(Interval.of(value, value, 0.5));
        drawing.text(LABELS - 12, y + 4, words.get(result.id() + ".short"), "label end");
        drawing.whiskers(
                LABELS + AXIS * limits.lower(),
                LABELS + AXIS * limits.upper(),
                LABELS + AXIS * value,
                y,
                figure.status() == FigureStatus.OK);
    }
}
