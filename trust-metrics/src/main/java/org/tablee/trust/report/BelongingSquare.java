package org.tablee.trust.report;

import java.util.Optional;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Interval;
import org.tablee.trust.IndicatorResult;
import org.tablee.trust.TrustReport;
import org.tablee.trust.wording.Words;

/**
 * Attachment against bridging: how many come back, from left to right, and how much the same sit together, from
 * mixing above to sticking below. The two are never added.
 */
final class BelongingSquare {

    private static final String ATTACHMENT = "appartenance.month-to-month-retention";
    private static final String BRIDGING = "appartenance.stickiness";
    private static final double LEFT = 70;
    private static final double TOP = 6;
    private static final double WIDTH = 440;
    private static final double HEIGHT = 260;
    private static final double MIXED = 0.5;
    private static final double STUCK = 1.5;
    private static final int TEN = 10;

    private final Estimate retention;
    private final Estimate sticking;
    private final Words words;

    private BelongingSquare(Estimate retention, Estimate sticking, Words words) {
        this.retention = retention;
        this.sticking = sticking;
        this.words = words;
    }

    /** Returns the picture, or nothing where either is missing. */
    static Optional<String> of(TrustReport report, Words words) {
        return estimate(report, ATTACHMENT)
                .flatMap(retention -> estimate(report, BRIDGING)
                        .map(sticking -> new BelongingSquare(retention, sticking, words)
                                .svg(reading(report, ATTACHMENT) + " " + reading(report, BRIDGING))));
    }

    private static Optional<Estimate> estimate(TrustReport report, String id) {
        return report.indicator(id).flatMap(result -> result.figure().estimate());
    }

    private static String reading(TrustReport report, String id) {
        return report.indicator(id).flatMap(IndicatorResult::reading).orElse("");
    }

    private String svg(String description) {
        Drawing drawing = new Drawing(LEFT + WIDTH + 10, HEIGHT + 60, words.get("page.chart.square"), description);
        drawing.box(LEFT, TOP, WIDTH, HEIGHT, "frame");
        band(drawing);
        drawing.line(LEFT + WIDTH / 2, TOP, LEFT + WIDTH / 2, TOP + HEIGHT, "grid");
        for (int corner = 0; corner < 4; corner++) {
            double x = LEFT + WIDTH * (corner % 2 == 0 ? 0.25 : 0.75);
            double y = corner < 2 ? TOP + 20 : TOP + HEIGHT - 10;
            drawing.text(x, y, words.get("page.chart.square." + corner), "tick middle");
        }
        axes(drawing);
        dot(drawing);
        return drawing.svg();
    }

    private void band(Drawing drawing) {
        double upper = y(sticking.detail().number("bandLower").orElse(1));
        double lower = y(sticking.detail().number("bandUpper").orElse(1));
        drawing.box(LEFT, upper, WIDTH, Math.max(1, lower - upper), "band");
    }

    private void axes(Drawing drawing) {
        for (int i = 0; i <= TEN; i += TEN / 2) {
            drawing.text(LEFT + WIDTH * i / TEN, TOP + HEIGHT + 16, String.valueOf(i), "tick middle");
        }
        for (double ratio : new double[] {MIXED, 1, STUCK}) {
            drawing.text(LEFT - 8, y(ratio) + 4, words.numerals().ratio(ratio), "tick end");
        }
        drawing.text(LEFT + WIDTH / 2, TOP + HEIGHT + 38, words.get("page.chart.square.x"), "tick middle");
        drawing.textUpwards(18, TOP + HEIGHT / 2, words.get("page.chart.square.y"), "tick middle");
    }

    private void dot(Drawing drawing) {
        double value = retention.value().orElseThrow();
        Interval limits = retention.interval().orElse(Interval.of(value, value, 0.5));
        drawing.whiskers(
                LEFT + WIDTH * limits.lower(),
                LEFT + WIDTH * limits.upper(),
                LEFT + WIDTH * value,
                y(sticking.value().orElseThrow()),
                retention.status() == FigureStatus.OK && sticking.status() == FigureStatus.OK);
    }

    /** Returns the height of a ratio to chance; what lies beyond the frame stands on its edge. */
    private static double y(double ratio) {
        double inside = Math.min(STUCK, Math.max(MIXED, ratio));
        return TOP + HEIGHT * (inside - MIXED) / (STUCK - MIXED);
    }
}
