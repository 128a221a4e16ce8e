package org.tablee.trust.wording;

import java.text.NumberFormat;
import java.util.Optional;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Interval;

/**
 * The sentence that says a figure aloud.
 *
 * <p>A share is told as a natural frequency, "of 10 newcomers, 5 came back (between 4 and 6)", or of 100 where ten
 * would hide it: close to none or all, or where both limits would read alike. Anything else is told with one
 * decimal, and two below 10.
 */
public final class Reading {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Reading() {}

    /**
     * Returns the sentence of a figure.
     *
     * @param id the identifier of the indicator
     * @param figure the figure
     * @param words the language
     * @return the sentence, or empty where there is no number to say
     */
    public static Optional<String> of(String id, Figure figure, Words words) {
        return figure.estimate()
                .filter(estimate -> estimate.value().isPresent())
                .flatMap(estimate -> words.find(id + ".share")
                        .map(pattern -> share(id + ".share", estimate, words))
                        .or(() -> words.find(id + ".number").map(pattern -> number(id + ".number", estimate, words))));
    }

    private static String share(String key, Estimate estimate, Words words) {
        double value = estimate.value().orElseThrow();
        Interval limits = limits(estimate, value);
        int base = base(value, limits);
        return words.get(
                key,
                base,
                Math.round(value * base),
                Math.round(limits.lower() * base),
                Math.round(limits.upper() * base),
                whole(estimate.n(), words));
    }

    private static Interval limits(Estimate estimate, double value) {
        return estimate.interval().orElse(Interval.of(value, value, 0.5));
    }

    private static int base(double value, Interval limits) {
        long tenths = Math.round(value * TEN);
        boolean alike = Math.round(limits.lower() * TEN) == Math.round(limits.upper() * TEN);
        return tenths == 0 || tenths == TEN || alike ? HUNDRED : TEN;
    }

    private static String number(String key, Estimate estimate, Words words) {
        double value = estimate.value().orElseThrow();
        Interval limits = limits(estimate, value);
        return words.get(
                key,
                decimal(value, words),
                decimal(limits.lower(), words),
                decimal(limits.upper(), words),
                whole(estimate.n(), words));
    }

    private static String whole(long count, Words words) {
        return NumberFormat.getIntegerInstance(words.locale()).format(count);
    }

    private static String decimal(double value, Words words) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(Math.abs(value) < TEN ? 2 : 1);
        return format.format(value);
    }
}
