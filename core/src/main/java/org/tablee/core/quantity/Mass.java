package org.tablee.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mass of 0 or more, exact to the gram.
 *
 * <p>It is written in kilograms with three decimals, as a scale shows it: "12.345 kg". Instances are immutable
 * and may be shared between threads.
 */
public final class Mass implements Comparable<Mass> {

    /** No mass at all. */
    public static final Mass ZERO = new Mass(0);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,3})?) kg");
    private static final int DECIMALS = 3;
    private static final long MAX_GRAMS = 999_999_999_999_999L;

    private final long grams;

    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // a number has no unit
    private Mass(long grams) {
        if (grams < 0 || grams > MAX_GRAMS) {
            throw new IllegalArgumentException(
                    "A mass must be 0 or more and below 1000000000000 kg, but was: " + grams + " g");
        }
        this.grams = grams;
    }

    /**
     * Returns a mass of some grams.
     *
     * @param grams how many, 0 or more and below 10¹⁵
     * @return the mass
     * @throws IllegalArgumentException if it is outside of that
     */
    public static Mass ofGrams(long grams) {
        return new Mass(grams);
    }

    /**
     * Returns a mass of some kilograms, for example {@code Mass.ofKilograms("12.345")}.
     *
     * @param kilograms a decimal number of 0 or more, with at most three decimals
     * @return the mass
     * @throws IllegalArgumentException if the text is none of that
     */
    public static Mass ofKilograms(String kilograms) {
        return parse(kilograms + " kg");
    }

    /**
     * Reads a mass as {@link #toString()} writes it.
     *
     * @param text for example "12.345 kg"; fewer decimals will do
     * @return the mass
     * @throws IllegalArgumentException if the text is no such mass
     */
    @JsonCreator
    public static Mass parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            throw new IllegalArgumentException("A mass is written 12.345 kg, but was: \"" + shown + '"');
        }
        return new Mass(
                new BigDecimal(matcher.group(1)).movePointRight(DECIMALS).longValueExact());
    }

    /**
     * Returns the mass in grams.
     *
     * @return a whole number of 0 or more
     */
    public long grams() {
        return grams;
    }

    /**
     * Returns the sum of two masses.
     *
     * @param other the mass to add
     * @return the sum
     * @throws IllegalArgumentException if it is 10¹⁵ grams or more
     */
    public Mass plus(Mass other) {
        return new Mass(grams + other.grams);
    }

    /**
     * Returns what is left when a mass is taken away.
     *
     * @param other the mass to take away, not larger than this one
     * @return the difference
     * @throws IllegalArgumentException if the other mass is larger
     */
    public Mass minus(Mass other) {
        return ofGrams(grams - other.grams);
    }

    @Override
    public int compareTo(Mass other) {
        return Long.compare(grams, other.grams);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mass mass && grams == mass.grams;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(grams);
    }

    /**
     * Returns the mass in kilograms with three decimals.
     *
     * @return for example "12.345 kg" or "0.500 kg"
     */
    @Override
    @JsonValue
    public String toString() {
        return BigDecimal.valueOf(grams, DECIMALS).toPlainString() + " kg";
    }
}
