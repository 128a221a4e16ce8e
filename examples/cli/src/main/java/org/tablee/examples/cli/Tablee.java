package org.tablee.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

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
        Text text = Text.of(asked(args));
        CommandLine command = new CommandLine(new Tablee())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, words) -> misused(mistake, text))
                .setExecutionExceptionHandler((failure, which, words) -> failed(failure, which, text));
        OptionWords.register(command);
        int exitCode = command.execute(args);
        out.flush();
        err.flush();
        return exitCode;
    }

    /** Returns the language that is asked for, which has to be known before anything else is understood. */
    private static Locale asked(String... args) {
        List<String> words = List.of(args);
        int last = words.lastIndexOf("--lang") + 1;
        boolean french = words.contains("--lang=fr")
                || last > 0 && last < words.size() && words.get(last).equals("fr");
        return french ? Locale.FRENCH : Locale.ENGLISH;
    }

    private static int misused(CommandLine.ParameterException mistake, Text text) {
        return tell(mistake.getCommandLine(), new Misuse(text).of(mistake), BAD_USAGE);
    }

    private static int failed(Exception failure, CommandLine command, Text text) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        if (failure instanceof UnwrittenException unwritten) {
            message = unwritten.text(text);
        } else if (failure instanceof AccessDeniedException) {
            message = text.get("failed.denied", message);
        } else if (failure instanceof NoSuchFileException) {
            message = text.get("failed.absent", message);
        }
        return tell(command, message, ERRORS);
    }

    private static int tell(CommandLine command, String message, int exitCode) {
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + inOneLine(message));
        return exitCode;
    }

    private static String inOneLine(String message) {
        return message.lines()
                .map(String::strip)
                .reduce((one, two) -> one + " " + two)
                .orElse("");
    }
}
