package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** A run of the command, with what it printed. */
record Console(int exitCode, String out, String err) {

    /** Runs the command in this virtual machine. */
    static Console run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Tablee.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Console(exitCode, out.toString(), err.toString());
    }

    /** Returns what was printed, with its lines put together again. */
    String unfolded() {
        return out.replaceAll("\\s+", " ");
    }

    List<String> findings() {
        return err.lines().toList();
    }

    /** Asserts that nothing looks like a stack trace. */
    Console withoutStackTrace() {
        assertThat(out + err).doesNotContain("\tat ", "Exception");
        return this;
    }
}
