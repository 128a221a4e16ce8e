package org.tablee.pricing.money;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as people write them: read without guessing, and printed at the edge of a program.
 *
 * <p>Reading knows the separators of a locale, or of none:
 *
 * <table>
 * <caption>What is read from a text, and how</caption>
 * <tr><th>text</th><th>French, German</th><th>English</th><th>no locale</th></tr>
 * <tr><td>1 500,50 €</td><td>1500.50</td><td>refused</td><td>1500.50</td></tr>
 * <tr><td>1.500,50</td><td>1500.50</td><td>refused</td><td>1500.50</td></tr>
 * <tr><td>1,500.50</td><td>refused</td><td>1500.50</td><td>1500.50</td></tr>
 * <tr><td>12,50</td><td>12.50</td><td>refused</td><td>12.50</td></tr>
 * <tr><td>1,500</td><td>refused: three decimals</td><td>1500.00</td><td>refused: two readings</td></tr>
 * </table>
 *
 * <p>A group has three figures, a space may always separate groups, and the unit may stand before or after
 * the number. Instances are immutable and may be shared between threads.
 */
public final class AmountFormat {

    private static final int MAX_LENGTH = 60;
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2009\\u202F]");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d[\\d.,' ’]*\\d|\\d)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,' ’])\\d{3})(?:\\1\\d{3})*");

    private final @Nullable Locale locale;

    private AmountFormat(@Nullable Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format of a language and country.
     *
     * @param locale the locale, for example {@link Locale#FRANCE}
     * @return the format
     */
    public static AmountFormat of(Locale locale) {
        return new AmountFormat(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Returns the format that reads only what can be read in one way, whoever wrote it.
     *
     * @return the format; it prints as in English
     */
    public static AmountFormat unambiguous() {
        return new AmountFormat(null);
    }

    /**
     * Reads an amount.
     *
     * @param text the amount, for example "1 500,50 €"
     * @param unit the unit that is expected
     * @return the amount
     * @throws IllegalArgumentException if the text is no amount, can be read in two ways, has more decimals
     *     than the unit has digits, or names another unit
     * @throws ArithmeticException if the number does not fit
     */
    public Amount parse(String text, Unit unit) {
        String plain = SPACES.matcher(text.length() > MAX_LENGTH ? "" : text)
                .replaceAll(" ")
                .strip()
                .replace('−', '-');
        boolean signFirst = plain.startsWith("-");
        String number = (signFirst ? "-" : "") + withoutName(unit, plain.substring(signFirst ? 1 : 0));
        if (!NUMBER.matcher(number).matches()) {
            throw unreadable(text, "it is no amount of " + unit);
        }
        return Amount.of(decimal(number, unit, text), unit);
    }

    private static String withoutName(Unit unit, String text) {
        for (String name : List.of(unit.code(), symbol(unit).orElse(unit.code()))) {
            if (text.regionMatches(true, 0, name, 0, name.length())) {
                return text.substring(name.length()).strip();
            }
            if (text.regionMatches(true, text.length() - name.length(), name, 0, name.length())) {
                return text.substring(0, text.length() - name.length()).strip();
            }
        }
        return text;
    }

    private static Optional<String> symbol(Unit unit) {
        return unit.equals(Unit.EUR) ? Optional.of("€") : Optional.empty();
    }

    private String decimal(String number, Unit unit, String text) {
        int point = decimalPoint(number, text);
        if (point >= 0 && number.length() - point - 1 > unit.digits()) {
            throw unreadable(text, unit + " has " + unit.digits() + " decimals");
        }
        String whole = point < 0 ? number : number.substring(0, point);
        String sign = whole.startsWith("-") ? "-" : "";
        String figures = whole.substring(sign.length());
        if (!figures.chars().allMatch(Character::isDigit) && !isGrouped(figures, point >= 0)) {
            throw unreadable(text, "its separators do not fit");
        }
        return sign + figures.replaceAll("\\D", "") + (point < 0 ? "" : "." + number.substring(point + 1));
    }

    private boolean isGrouped(String figures, boolean hasPoint) {
        Matcher groups = GROUPED.matcher(figures);
        if (!groups.matches()) {
            return false;
        }
        char separator = groups.group(1).charAt(0);
        return locale == null || hasPoint || separator != '.' && separator != ',' || separator == groupingOf(locale);
    }

    private int decimalPoint(String number, String text) {
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        if (locale != null) {
            char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
            return number.charAt(last) == point ? last : noPoint(number, point, text);
        }
        boolean repeated = number.indexOf(number.charAt(last)) != last;
        boolean grouped = number.chars().anyMatch(c -> c != number.charAt(last) && c != '-' && !Character.isDigit(c));
        boolean couldBeGroup = GROUPED.matcher(number.replace("-", "")).matches() && !number.startsWith("0");
        if (couldBeGroup && !repeated && !grouped) {
            throw unreadable(text, "\"" + number.charAt(last) + "\" may separate thousands or decimals: name a locale");
        }
        return repeated ? -1 : last;
    }

    private static int noPoint(String number, char point, String text) {
        if (number.indexOf(point) >= 0) {
            throw unreadable(text, "\"" + point + "\" is the decimal sign here, and stands before another sign");
        }
        return -1;
    }

    private static char groupingOf(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
    }

    private static IllegalArgumentException unreadable(String text, String why) {
        String shown = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
        return new IllegalArgumentException("\"" + shown + "\" cannot be read as an amount: " + why);
    }

    /**
     * Prints an amount for people.
     *
     * <p>12.50 EUR is "€12.50" in English, "12,50 €" in French and "€ 12,50" in Dutch; thousands are
     * grouped, and the spaces do not break. Any other language prints as English does.
     *
     * @param amount the amount
     * @return the text
     */
    public String format(Amount amount) {
        String language = locale == null ? "en" : locale.getLanguage();
        boolean french = language.equals("fr");
        boolean dutch = language.equals("nl");
        String number = number(amount, french ? '\u202F' : dutch ? '.' : ',', french || dutch ? ',' : '.');
        Optional<String> symbol = symbol(amount.unit());
        if (symbol.isEmpty() || french) {
            return sign(amount)
                    + number
                    + '\u202F'
                    + symbol.orElse(amount.unit().code());
        }
        return sign(amount) + symbol.get() + (dutch ? "\u00A0" : "") + number;
    }

    private static String sign(Amount amount) {
        return amount.isNegative() ? "−" : "";
    }

    private static String number(Amount amount, char group, char point) {
        String plain = amount.toBigDecimal().abs().toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        String whole = plain.substring(0, end).replaceAll("(?<=\\d)(?=(\\d{3})+$)", String.valueOf(group));
        return end == plain.length() ? whole : whole + point + plain.substring(end + 1);
    }
}
