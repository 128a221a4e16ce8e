package org.tablee.trust.report;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.tablee.trust.TrustReport;
import org.tablee.trust.wording.Words;

/** How many newcomers are back after fixed times, as columns with how far they may be off. */
final class ReturnChart {

    private static final double LEFT = 60;
    private static final double TOP = 10;
    private static final double HEIGHT = 190;
    private static final double COLUMN = 80;
    private static final double BAR = 46;
    private static final int TEN = 10;

    private final Map<Integer, Map<?, ?>> steps;
    private final Words words;

    private ReturnChart(Map<Integer, Map<?, ?>> steps, Words words) {
        this.steps = steps;
        this.words = words;
    }

    /** Returns the picture, or nothing where it is not known who came back when. */
    static Optional<String> of(TrustReport report, Words words) {
        Map<Integer, Map<?, ?>> steps = new TreeMap<>();
        Object survival = report.indicator("accueil.time-to-return")
                .flatMap(result -> result.figure().estimate())
                .map(figure -> figure.detail().asMap().get("survival"))
                .orElse(null);
        if (survival instanceof Map<?, ?> byDay) {
            byDay.forEach((day, step) -> steps.put(Integer.valueOf(day.toString()), (Map<?, ?>) step));
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new ReturnChart(steps, words).svg());
    }

    private String svg() {
        double width = LEFT + COLUMN * steps.size();
        Drawing drawing = new Drawing(width, TOP + HEIGHT + 30, words.get("page.chart.return"), description());
        for (int i = 0; i <= TEN; i += TEN / 2) {
            drawing.line(LEFT - 10, y(1.0 * i / TEN), width, y(1.0 * i / TEN), "grid");
            drawing.text(LEFT - 16, y(1.0 * i / TEN) + 4, String.valueOf(i), "tick end");
        }
        double x = LEFT;
        for (Map.Entry<Integer, Map<?, ?>> step : steps.entrySet()) {
            column(drawing, step.getValue(), x + (COLUMN - BAR) / 2);
            drawing.text(x + COLUMN / 2, y(0) + 18, days(step.getKey()), "tick middle");
            x += COLUMN;
        }
        drawing.textUpwards(16, y(0.5), words.get("page.chart.return.column"), "tick middle");
        return drawing.svg();
    }

    private static void column(Drawing drawing, Map<?, ?> step, double x) {
        double top = y(1 - number(step, "survival"));
        drawing.box(x, top, BAR, y(0) - top, "bar");
        if (step.containsKey("lower")) {
            double upper = y(1 - number(step, "lower"));
            double lower = y(1 - number(step, "upper"));
            double middle = x + BAR / 2;
            drawing.line(middle, upper, middle, lower, "whisker");
            drawing.line(middle - 5, upper, middle + 5, upper, "whisker");
            drawing.line(middle - 5, lower, middle + 5, lower, "whisker");
        }
    }

    private String description() {
        return String.join(
                ", ",
                steps.entrySet().stream()
                        .map(step -> days(step.getKey()) + " "
                                + words.numerals().ofTen(1 - number(step.getValue(), "survival")))
                        .toList());
    }

    private String days(int count) {
        return words.get("page.chart.return.row", count);
    }

    private static double number(Map<?, ?> step, String name) {
        return Objects.requireNonNull((Number) step.get(name)).doubleValue();
    }

    private static double y(double share) {
        return TOP + HEIGHT * (1 - share);
    }
}
