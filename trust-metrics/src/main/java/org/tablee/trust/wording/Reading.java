package org.tablee.trust.wording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;

/**
 * The sentence that says a figure aloud.
 *
 * <p>A share is told as a natural frequency, "of 10 newcomers, 5 came back (between 4 and 6)", or of 100 where ten
 * would hide it: close to none or all, or where both limits would read alike. A ratio to chance tells what the band
 * of chance supports and no more, and a difference, of shares or in points, tells no direction where 0 is inside its
 * interval. Anything else
 * is a number with one decimal, or two below 1. Where there is no interval, none is told.
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
     * @return the sentence, or empty where there is nothing to say
     */
    public static Optional<String> of(String id, Figure figure, Words words) {
        return figure.estimate().flatMap(estimate -> of(id, estimate, words));
    }

    private static Optional<String> of(String id, Estimate estimate, Words words) {
        return estimate.value().isPresent()
                ? Optional.of(new Reading(id, estimate, words).sentence())
                : words.find(id + ".notReached")
                        .map(unseen ->
                                words.get(id + ".notReached", words.numerals().whole(estimate.n())));
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
        int base = base();
        return words.get(
                id + ".share",
                base,
                Math.round(value * base),
                between(limit -> whole(Math.round(limit * base))),
                whole(estimate.n()));
    }

    private int base() {
        long tenths = Math.round(value * TEN);
        boolean alike = estimate.interval()
                .filter(limits -> Math.round(limits.lower() * TEN) == Math.round(limits.upper() * TEN))
                .isPresent();
        return tenths == 0 || tenths == TEN || alike ? HUNDRED : TEN;
    }

    /** Returns how far the value may be off, or nothing where there is no interval, or none that could be told. */
    private String between(DoubleFunction<String> inWords) {
        return estimate.interval()
                .map(limits -> List.of(inWords.apply(limits.lower()), inWords.apply(limits.upper())))
                .filter(limits -> !limits.get(0).equals(limits.get(1)))
                .map(limits -> words.get("between", limits.get(0), limits.get(1)))
                .orElse("");
    }

    private String difference() {
        return words.get(
                id + ".difference",
                Math.abs(Math.round(value * HUNDRED)),
                whole(estimate.n()),
                sideOfZero(),
                between(limit -> whole(Math.round(limit * HUNDRED))));
    }

    private String points() {
        return words.get(
                id + ".points", decimal(Math.abs(value)), whole(estimate.n()), sideOfZero(), between(this::decimal));
    }

    private int sideOfZero() {
        return estimate.interval()
                .map(limits -> side(0, limits.lower(), limits.upper()))
                .orElse(WITHIN);
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
        return words.get(
                id + ".number",
                decimal(value),
                between(this::decimal),
                whole(estimate.n()),
                Math.rint(value * TEN) / TEN);
    }

    private String whole(long count) {
        return words.numerals().whole(count);
    }

    private String decimal(double number) {
        return words.numerals().decimal(number);
    }
}
