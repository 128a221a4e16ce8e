package org.tablee.pricing.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Currency;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What amounts are counted in: a national currency, or a local one that no standard lists.
 *
 * <p>A unit has a code and a number of decimal digits. The code of a national currency (ISO 4217) fixes its
 * digits: EUR has 2 and XPF, the Pacific franc, none. A local currency says them itself: gonettes are
 * {@code Unit.of("GONETTE", 2)}, written "GONETTE/2". Hours of a time exchange are not money and have no
 * unit here.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Unit implements Comparable<Unit> {

    /** The euro. */
    public static final Unit EUR = new Unit("EUR", 2);

    /** The most digits that a unit may have. */
    public static final int MAX_DIGITS = 6;

    private static final Map<String, Integer> NATIONAL_DIGITS = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(
                    Currency::getCurrencyCode, Currency::getDefaultFractionDigits, Math::max));

    private static final Pattern TEXT = Pattern.compile("([A-Z0-9][A-Z0-9-]{1,15})(?:/(\\d{1,2}))?");

    private final String code;
    private final int digits;

    private Unit(String code, int digits) {
        this.code = code;
        this.digits = digits;
    }

    /**
     * Returns the unit with this code and these digits.
     *
     * @param code 2 to 16 capitals, figures or hyphens, the first one no hyphen
     * @param digits the decimal digits, 0 to {@value #MAX_DIGITS}
     * @return the unit
     * @throws IllegalArgumentException if the code or the digits are none of that, or if the code is that of
     *     a national currency with other digits
     */
    public static Unit of(String code, int digits) {
        return parse(code + '/' + digits);
    }

    /**
     * Reads a unit: "EUR" for a national currency, "GONETTE/2" for any other, with its digits.
     *
     * @param text the unit
     * @return the unit
     * @throws IllegalArgumentException if the text is no unit, names no digits for a code that is not a
     *     national currency, or names other digits than the national currency has
     */
    @JsonCreator
    public static Unit parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "A unit is written EUR, or with its digits GONETTE/2, but was: " + abridged(text));
        }
        String code = matcher.group(1);
        Integer national = NATIONAL_DIGITS.get(code);
        if (matcher.group(2) != null) {
            int digits = Integer.parseInt(matcher.group(2));
            return checked(code, digits, national == null ? digits : national);
        }
        if (national == null) {
            throw new IllegalArgumentException(
                    code + " is no national currency: write its digits too, for example " + code + "/2");
        }
        return checked(code, national, national);
    }

    private static Unit checked(String code, int digits, int expected) {
        if (digits > MAX_DIGITS) {
            throw new IllegalArgumentException("A unit has 0 to " + MAX_DIGITS + " digits, but was: " + digits);
        }
        if (digits != expected) {
            throw new IllegalArgumentException(code + " has " + expected + " digits, but was given " + digits);
        }
        return EUR.is(code, digits) ? EUR : new Unit(code, digits);
    }

    private static String abridged(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private boolean is(String otherCode, int otherDigits) {
        return code.equals(otherCode) && digits == otherDigits;
    }

    /**
     * Returns the code.
     *
     * @return the code, for example "EUR"
     */
    public String code() {
        return code;
    }

    /**
     * Returns the number of decimal digits.
     *
     * @return 0 to {@value #MAX_DIGITS}; 2 means that the smallest coin is a hundredth
     */
    public int digits() {
        return digits;
    }

    /**
     * Compares by code, then by digits.
     *
     * @param other the unit to compare with
     * @return a negative number, 0 or a positive number
     */
    @Override
    public int compareTo(Unit other) {
        int byCode = code.compareTo(other.code);
        return byCode != 0 ? byCode : Integer.compare(digits, other.digits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Unit unit && is(unit.code, unit.digits);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + digits;
    }

    /**
     * Returns the unit as {@link #parse(String)} reads it.
     *
     * @return the code alone for a national currency, else the code, a slash and the digits
     */
    @Override
    @JsonValue
    public String toString() {
        return NATIONAL_DIGITS.containsKey(code) ? code : code + '/' + digits;
    }
}
