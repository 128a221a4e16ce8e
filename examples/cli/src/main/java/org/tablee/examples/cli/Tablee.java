package org.tablee.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.table.Dialect;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command {@code tablee}: reads a folder of CSV files and prints what can honestly be said of it. */
@Command(
        name = "tablee",
        description = "Reads the logbook of a place where people gather around a table.",
        subcommands = {
            NewCommand.class,
            ImportCommand.class,
            CheckCommand.class,
            ActivityCommand.class,
            TrustCommand.class,
            NetworkCommand.class,
            PriceCommand.class,
            RepairsCommand.class,
            SurveyCommand.class,
            PersonCommand.class,
            PruneCommand.class,
            DemoCommand.class
        })
public final class Tablee {

    /** Everything could be done. */
    static final int DONE = 0;

    /** Something could not be read or written; what could be is reported. */
    static final int ERRORS = 1;

    /** The command was not understood. */
    static final int BAD_USAGE = 2;

    // Held here, for a logger that nobody holds forgets its level.
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    @Option(
            names = {"-h", "--help"},
            description = "Shows this and does nothing else.",
            usageHelp = true,
            scope = ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli looks at the option
    private boolean help;

    Tablee() {}

    /**
     * Runs the command and ends the virtual machine with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        System.exit(run(out, err, args));
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs the command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        VALIDATOR.setLevel(Level.WARNING);
        CommandLine command = new CommandLine(new Tablee())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, readable(Tablee::day, "a day of the calendar, such as 2025-01-31"))
                .registerConverter(PlaceId.class, readable(PlaceId::of, "the identifier of a place"))
                .registerConverter(ConviveId.class, readable(ConviveId::of, "the identifier of a convive"))
                .registerConverter(Period.class, readable(Tablee::period, "a period, such as 2y, 18m or 90d"))
                .registerConverter(Locale.class, readable(Tablee::language, "en or fr"))
                .registerConverter(Dialect.class, readable(Dialect::of, "comma, semicolon, libreoffice-fr or excel-fr"))
                .setParameterExceptionHandler((mistake, words) -> misused(mistake))
                .setExecutionExceptionHandler(Tablee::failed);
        int exitCode = command.execute(args);
        out.flush();
        err.flush();
        return exitCode;
    }

    /** Returns a converter whose complaint says what would have been understood. */
    private static <T> ITypeConverter<T> readable(Function<String, T> reader, String expected) {
        return word -> {
            try {
                return reader.apply(word);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new TypeConversionException("expected " + expected + ", but was: " + word);
            }
        };
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

    private static int misused(CommandLine.ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + inOneLine(mistake));
        return BAD_USAGE;
    }

    private static int failed(Exception failure, CommandLine command, ParseResult words) {
        String lead = failure instanceof AccessDeniedException ? "no permission: " : "";
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + lead + inOneLine(failure));
        return ERRORS;
    }

    private static String inOneLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines()
                .map(String::strip)
                .reduce((one, two) -> one + " " + two)
                .orElse("");
    }
}
