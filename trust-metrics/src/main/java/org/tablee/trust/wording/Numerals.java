package org.tablee.trust.wording;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers and dates as people write them: "12,5" and "1er mars 2025" in French, "12.5" and "1 March 2025" in English.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Numerals {

    private static final int TEN = 10;
    private static final char MINUS = '−';

    private final Locale locale;

    Numerals(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns a count.
     *
     * @param count the count, or a whole difference
     * @return the count with its thousands apart, for example "1,797", or "−6"
     */
    public String whole(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count).replace('-', MINUS);
    }

    /**
     * Returns a number with one decimal at most, or two below 1.
     *
     * @param number a finite number
     * @return the number, for example "14.5" or "0.65"; one that rounds to 0 has no sign
     */
    public String decimal(double number) {
        return rounded(number, Math.abs(number) < 1 ? 2 : 1);
    }

    /**
     * Returns a ratio with two decimals.
     *
     * @param ratio a finite number
     * @return the ratio, for example "1.01", or "1.00"
     */
    public String ratio(double ratio) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(ratio);
    }

    /**
     * Returns a share as so many of ten.
     *
     * @param share a share from 0 to 1
     * @return ten times the share with one decimal at most, for example "5.3"
     */
    public String ofTen(double share) {
        return rounded(share * TEN, 1);
    }

    private String rounded(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        String text = format.format(number);
        return text.equals(format.format(-0.0)) ? format.format(0) : text.replace('-', MINUS);
    }

    /**
     * Returns a date in words.
     *
     * @param date the date
     * @return the date, for example "11 March 2025"
     */
    public String date(LocalDate date) {
        String text = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
        boolean first = date.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
        return first ? text.replaceFirst("1", "1er") : text;
    }
}
