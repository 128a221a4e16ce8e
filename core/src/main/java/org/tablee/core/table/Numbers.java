package org.tablee.core.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as the dialects write them. */
final class Numbers {

    private static final String DIGITS = "\\d{1,30}";
    private static final String GROUPS = "\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,9}";
    private static final Pattern POINT = Pattern.compile("([+-]?" + DIGITS + ")(?:\\.(" + DIGITS + "))?");
    private static final Pattern COMMA = Pattern.compile("([+-]?" + DIGITS + ")(?:,(" + DIGITS + "))?");
    private static final Pattern FRENCH =
            Pattern.compile("([+-]?(?:" + GROUPS + "|" + DIGITS + "))(?:,(" + DIGITS + "))?[ \\u00a0\\u202f]?€?");

    private Numbers() {}

    static BigDecimal decimal(String text, Dialect dialect) {
        Matcher matcher = pattern(dialect).matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a number: " + text);
        }
        String whole = matcher.group(1).replaceAll("[ \\u00a0\\u202f]", "");
        return new BigDecimal(matcher.group(2) == null ? whole : whole + "." + matcher.group(2));
    }

    private static Pattern pattern(Dialect dialect) {
        if (dialect.isFrench()) {
            return FRENCH;
        }
        return dialect.decimalMark() == ',' ? COMMA : POINT;
    }

    static int count(String text, Dialect dialect) {
        BigDecimal number = decimal(text, dialect);
        if (number.scale() > 0 || number.signum() < 0 || text.indexOf('€') >= 0) {
            throw new IllegalArgumentException("Not a count: " + text);
        }
        return number.intValueExact();
    }

    static String format(BigDecimal number, Dialect dialect) {
        return number.toPlainString().replace('.', dialect.decimalMark());
    }
}
