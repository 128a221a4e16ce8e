package org.tablee.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Whether a report is written as JSON, and where. */
final class JsonOption {

    private static final String STANDARD_OUTPUT = "-";

    @Option(names = "--json", paramLabel = "FILE|-", description = "Write the report as JSON; - prints nothing else.")
    private @Nullable String target;

    /** Writes a report as JSON where that was asked for, and prints its page unless JSON was printed. */
    void write(Object report, PrintWriter out, Runnable page) throws IOException {
        if (target != null) {
            String text = text(report);
            if (target.equals(STANDARD_OUTPUT)) {
                out.print(text);
                return;
            }
            ReportFile.write(Path.of(target), text);
        }
        page.run();
    }

    /** Returns the JSON of a report. */
    static String text(Object report) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
    }
}
