package org.tablee.examples.cli;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tablee.core.calendar.DateRange;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.AmountFormat;
import org.tablee.pricing.money.Unit;

/** What the command says, in English or in French. */
final class Text {

    private static final String BUNDLE = "org.tablee.examples.cli.messages";

    private final Locale locale;
    private final ResourceBundle sentences;

    private Text(Locale locale, ResourceBundle sentences) {
        this.locale = locale;
        this.sentences = sentences;
    }

    static Text of(Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        return new Text(
                french ? Locale.FRENCH : Locale.ENGLISH,
                ResourceBundle.getBundle(BUNDLE, french ? Locale.FRENCH : Locale.ROOT));
    }

    Locale locale() {
        return locale;
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** Returns the sentence of a key, with its gaps filled; numbers are written as the language writes them. */
    String get(String key, Object... arguments) {
        return new MessageFormat(sentences.getString(key), locale).format(arguments);
    }

    String date(LocalDate date) {
        String first = locale.equals(Locale.FRENCH) && date.getDayOfMonth() == 1 ? "'1er'" : "d";
        return DateTimeFormatter.ofPattern(first + " MMMM uuuu", locale).format(date);
    }

    String period(DateRange period) {
        return get("period", date(period.from()), date(period.to()));
    }

    String percent(double share) {
        return get("percent", Math.round(share * 100));
    }

    /** Returns a number with three decimals, which is as much as anybody reads. */
    String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }

    String amount(long minor, Unit unit) {
        return AmountFormat.of(locale).format(Amount.ofMinor(minor, unit));
    }
}
