package org.tablee.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookReader;
import org.tablee.core.logbook.Reading;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Findings;
import org.tablee.pricing.cashbook.CashBookReader;
import org.tablee.pricing.cashbook.CashReading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which folder to read, how it is written, and in which language to speak of it. */
final class LogbookArguments {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "LOGBOOK", description = "The folder of CSV files; only sessions.csv has to be there.")
    private Path folder = Path.of("");

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "How the files are written: comma (default), semicolon, libreoffice-fr, excel-fr.")
    private Dialect dialect = Dialect.COMMA;

    @Option(names = "--lang", paramLabel = "en|fr", description = "The language of what is printed: en (default), fr.")
    private Locale language = Locale.ENGLISH;

    private long errors;
    private long warnings;

    Text text() {
        return Text.of(language);
    }

    Locale locale() {
        return language;
    }

    /** Reads the logbook and prints what was found, one finding a line. */
    Reading read() {
        if (!Files.isDirectory(folder)) {
            throw misuse("A logbook is a folder, and this is none: " + folder);
        }
        Reading reading = LogbookReader.of(dialect, language).read(folder);
        print(reading.findings());
        return reading;
    }

    /** Reads the money beside the logbook and prints what was found. */
    CashReading readCash(Logbook logbook) {
        CashReading reading = CashBookReader.of(dialect, language).read(folder, logbook);
        print(reading.findings());
        return reading;
    }

    /** Prints what was found, and remembers whether something could not be used. */
    void print(Findings findings) {
        findings.list().forEach(spec().commandLine().getErr()::println);
        errors += findings.errors();
        warnings += findings.warnings();
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    PrintWriter out() {
        return spec().commandLine().getOut();
    }

    /** Tells people at a terminal that something takes its time. */
    @SuppressWarnings("SystemConsoleNull") // at worst, some versions of Java tell it to a file too
    void progress(String key) {
        if (System.console() != null) {
            spec().commandLine().getErr().println(text().get(key));
        }
    }

    int exitCode() {
        return errors > 0 ? Tablee.ERRORS : Tablee.DONE;
    }

    /** Returns a complaint about the command line, which is printed in one line. */
    ParameterException misuse(@Nullable String what) {
        return new ParameterException(spec().commandLine(), String.valueOf(what));
    }

    private CommandSpec spec() {
        if (command == null) {
            throw new IllegalStateException("Arguments belong to a command");
        }
        return command;
    }
}
