package org.tablee.trust.wording;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Interval;

/**
 * The sentence that says a figure aloud.
 *
 * <p>A share is told as a natural frequency, "of 10 newcomers, 5 came back (between 4 and 6)", or of 100 where ten
 * would hide it: close to none or all, or where both limits would read alike. A ratio to chance tells what the band
 * of chance supports and no more, and a difference, of shares or in points, tells no direction where 0 is inside its
 * interval. Anything else
 * is a number with one decimal, or two below 1.
 */
public final class Reading {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int WITHIN = 0;
    private static final int MORE = 1;
    private static final int LESS = 2;

    private final String id;
    private final Estimate estimate;
    private final double value;
    private final Words words;

    private Reading(String id, Estimate estimate, Words words) {
        this.id = id;
        this.estimate = estimate;
        this.value = estimate.value().orElseThrow();
        this.words = words;
    }

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
                .map(estimate -> new Reading(id, estimate, words).sentence());
    }

    private String sentence() {
        if (words.find(id + ".share").isPresent()) {
            return share();
        }
        if (words.find(id + ".difference").isPresent()) {
            return difference();
        }
        if (words.find(id + ".points").isPresent()) {
            return points();
        }
        return words.find(id + ".chance").isPresent() ? ratioToChance() : number();
    }

    private String share() {
        Interval limits = limits();
        int base = base(limits);
        return words.get(
                id + ".share",
                base,
                Math.round(value * base),
                Math.round(limits.lower() * base),
                Math.round(limits.upper() * base),
                whole(estimate.n()));
    }

    private int base(Interval limits) {
        long tenths = Math.round(value * TEN);
        boolean alike = Math.round(limits.lower() * TEN) == Math.round(limits.upper() * TEN);
        return tenths == 0 || tenths == TEN || alike ? HUNDRED : TEN;
    }

    private Interval limits() {
        return estimate.interval().orElse(Interval.of(value, value, 0.5));
    }

    private String difference() {
        Interval limits = limits();
        return words.get(
                id + ".difference",
                Math.abs(Math.round(value * HUNDRED)),
                whole(estimate.n()),
                side(0, limits.lower(), limits.upper()),
                whole(Math.round(limits.lower() * HUNDRED)),
                whole(Math.round(limits.upper() * HUNDRED)));
    }

    private String points() {
        Interval limits = limits();
        return words.get(
                id + ".points",
                decimal(Math.abs(value)),
                whole(estimate.n()),
                side(0, limits.lower(), limits.upper()),
                decimal(limits.lower()),
                decimal(limits.upper()));
    }

    /** Tells on which side of a reference an interval lies, if on either. */
    private static int side(double reference, double lower, double upper) {
        if (lower > reference) {
            return MORE;
        }
        return upper < reference ? LESS : WITHIN;
    }

    private String ratioToChance() {
        OptionalDouble lower = estimate.detail().number("bandLower");
        OptionalDouble upper = estimate.detail().number("bandUpper");
        if (lower.isEmpty() || upper.isEmpty()) {
            return words.get(id + ".plain", words.numerals().ratio(value), WITHIN, whole(estimate.n()));
        }
        int side = side(value, lower.getAsDouble(), upper.getAsDouble());
        int ofValue = side == MORE ? LESS : side == LESS ? MORE : WITHIN;
        return words.get(id + ".chance", words.numerals().ratio(value), ofValue, whole(estimate.n()));
    }

    private String number() {
        Interval limits = limits();
        return words.get(
                id + ".number", decimal(value), decimal(limits.lower()), decimal(limits.upper()), whole(estimate.n()));
    }

    private String whole(long count) {
        return words.numerals().whole(count);
    }

    private String decimal(double number) {
        return words.numerals().decimal(number);
    }
}
