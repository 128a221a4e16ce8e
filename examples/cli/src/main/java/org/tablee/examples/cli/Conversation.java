package org.tablee.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tablee.core.table.FindingCounts;
import org.tablee.core.table.Findings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which language a command speaks, and what it has complained of so far. */
class Conversation {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--lang", paramLabel = "en|fr", description = "The language of what is printed: en (default), fr.")
    private Locale language = Locale.ENGLISH;

    private long errors;
    private long warnings;

    final Text text() {
        return Text.of(language);
    }

    final Locale locale() {
        return language;
    }

    /** Prints what was found, one finding a line, and remembers whether something could not be used. */
    final void print(Findings findings) {
        findings.list().forEach(finding -> spec().commandLine().getErr().println(finding.text(language)));
        errors += findings.errors();
        warnings += findings.warnings();
    }

    /** Says what a report found when it put the records together, and takes over its count of errors. */
    final void conclude(List<String> notes, FindingCounts counts) {
        notes.forEach(note -> spec().commandLine().getErr().println(note));
        errors = Math.max(errors, counts.errors());
    }

    /** Says in one line why something was not done. */
    final void refuse(String why) {
        spec().commandLine().getErr().println(why);
        errors++;
    }

    /** Says in one line what somebody should know. */
    final void warn(String line) {
        spec().commandLine().getErr().println(line);
        warnings++;
    }

    final long errors() {
        return errors;
    }

    final long warnings() {
        return warnings;
    }

    final PrintWriter out() {
        return spec().commandLine().getOut();
    }

    /** Tells people at a terminal that something takes its time. */
    @SuppressWarnings("SystemConsoleNull") // at worst, some versions of Java tell it to a file too
    final void progress(String key) {
        if (System.console() != null) {
            spec().commandLine().getErr().println(text().get(key));
        }
    }

    final int exitCode() {
        return errors > 0 ? Tablee.ERRORS : Tablee.DONE;
    }

    /** Returns a complaint about the command line, which is printed in one line. */
    final ParameterException misuse(String key, Object... arguments) {
        return new ParameterException(spec().commandLine(), text().get(key, arguments));
    }

    private CommandSpec spec() {
        if (command == null) {
            throw new IllegalStateException("Arguments belong to a command");
        }
        return command;
    }
}
