package org.tablee.trust.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tablee.trust.TrustReport;
import org.tablee.trust.wording.Words;

/** The curve of Lorenz: which share of the visits is made by which share of the people, from those who come least. */
final class SpreadCurve {

    private static final double LEFT = 60;
    private static final double TOP = 6;
    private static final double WIDTH = 260;

    private final List<Double> shares;
    private final Words words;

    private SpreadCurve(List<Double> shares, Words words) {
        this.shares = shares;
        this.words = words;
    }

    /** Returns the curve, or nothing where it is not shown. */
    static Optional<SpreadCurve> of(TrustReport report, Words words) {
        return report.indicator("appartenance.concentration-of-presence")
                .flatMap(result -> result.figure().estimate())
                .map(figure -> figure.detail().asMap().get("lorenz"))
                .filter(List.class::isInstance)
                .map(list -> ((List<?>) list)
                        .stream().map(share -> ((Number) share).doubleValue()).toList())
                .map(shares -> new SpreadCurve(shares, words));
    }

    /** Returns what the curve says, in a sentence. */
    String sentence() {
        return words.get("page.chart.lorenz.sentence", words.numerals().ofTen(1 - shares.get(shares.size() / 2)));
    }

    String svg() {
        Drawing drawing = new Drawing(LEFT + WIDTH + 20, TOP + WIDTH + 34, words.get("page.chart.lorenz"), sentence());
        drawing.box(LEFT, TOP, WIDTH, WIDTH, "frame");
        drawing.line(LEFT, TOP + WIDTH, LEFT + WIDTH, TOP, "dashed");
        drawing.path(
                "M" + IntStream.range(0, shares.size()).mapToObj(this::point).collect(Collectors.joining(" ")),
                "curve");
        drawing.text(LEFT + WIDTH / 2, TOP + WIDTH + 22, words.get("page.chart.lorenz.x"), "tick middle");
        drawing.textUpwards(LEFT - 14, TOP + WIDTH / 2, words.get("page.chart.lorenz.y"), "tick middle");
        return drawing.svg();
    }

    private String point(int tenth) {
        long x = Math.round(LEFT + WIDTH * tenth / (shares.size() - 1));
        long y = Math.round(TOP + WIDTH * (1 - shares.get(tenth)));
        return x + " " + y;
    }
}
