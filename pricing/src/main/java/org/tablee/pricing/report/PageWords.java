package org.tablee.pricing.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.AmountFormat;
import org.tablee.pricing.money.Unit;

/** The words and numerals of a page in one language. */
final class PageWords {

    private final Locale locale;
    private final ResourceBundle texts;
    private final AmountFormat amounts;

    private PageWords(Locale locale, ResourceBundle texts) {
        this.locale = locale;
        this.texts = texts;
        this.amounts = AmountFormat.of(locale);
    }

    /** Returns the words of a language: French where it is French, else English. */
    static PageWords of(Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        return new PageWords(
                french ? Locale.FRANCE : Locale.UK,
                ResourceBundle.getBundle("org.tablee.pricing.report.page", french ? Locale.FRENCH : Locale.ROOT));
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... arguments) {
        return String.format(locale, texts.getString(key), arguments);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    String money(long minor, Unit unit) {
        return amounts.format(Amount.ofMinor(minor, unit));
    }

    /** Returns an amount that was computed, to the whole unit, because its cents would say more than is known. */
    String about(double minor, Unit unit) {
        long coins = (long) Math.pow(10, unit.digits());
        String text = money(Math.round(minor / coins) * coins, unit);
        return unit.digits() == 0 ? text : text.replaceFirst("[.,]0+(?=\\D*$)", "");
    }

    /** Returns an amount that was computed, to the coin. */
    String nearly(double minor, Unit unit) {
        return money(Math.round(minor), unit);
    }

    String percent(BigDecimal percent) {
        String number = percent.toPlainString();
        return isFrench() ? number.replace('.', ',') + "\u202F%" : number + "%";
    }

    /** Returns a share as a number of people in a hundred. */
    String inHundred(double share) {
        return BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    String date(LocalDate date) {
        boolean first = isFrench() && date.getDayOfMonth() == 1;
        return date.format(DateTimeFormatter.ofPattern(first ? "d'er' MMMM uuuu" : "d MMMM uuuu", locale));
    }

    String shortDate(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("EEE d MMM", locale));
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
    }

    private boolean isFrench() {
        return locale.equals(Locale.FRANCE);
    }
}
