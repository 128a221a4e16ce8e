package org.tablee.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.function.Function;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.table.Dialect;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words of the command line are read. */
final class OptionWords {

    private OptionWords() {}

    /** Teaches a command to read them. */
    static void register(CommandLine command) {
        command.registerConverter(LocalDate.class, readable(OptionWords::day))
                .registerConverter(PlaceId.class, readable(PlaceId::of))
                .registerConverter(ConviveId.class, readable(ConviveId::of))
                .registerConverter(Period.class, readable(OptionWords::period))
                .registerConverter(Locale.class, readable(OptionWords::language))
                .registerConverter(Dialect.class, readable(Dialect::of))
                .registerConverter(int.class, readable(OptionWords::count))
                .registerConverter(Integer.class, readable(OptionWords::count));
    }

    /** Returns a converter that complains of nothing but the word; {@link Misuse} says what would have been understood. */
    private static <T> ITypeConverter<T> readable(Function<String, T> reader) {
        return word -> {
            try {
                return reader.apply(word);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new TypeConversionException(word);
            }
        };
    }

    private static int count(String word) {
        int count = Integer.parseInt(word);
        if (count < 0) {
            throw new IllegalArgumentException(word);
        }
        return count;
    }

    private static LocalDate day(String word) {
        LocalDate day = LocalDate.parse(word);
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw new DateTimeException("No year that a logbook may have: " + word);
        }
        return day;
    }

    private static Locale language(String code) {
        return switch (code) {
            case "en" -> Locale.ENGLISH;
            case "fr" -> Locale.FRENCH;
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static Period period(String text) {
        Period period = Period.parse("P" + text);
        if (period.isNegative()) {
            throw new IllegalArgumentException(text);
        }
        return period;
    }
}
