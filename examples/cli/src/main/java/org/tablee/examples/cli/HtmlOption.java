package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a report is written as a page of HTML, and where. */
final class HtmlOption {

    @Option(names = "--html", paramLabel = "FILE", description = "Write it as a page to print.")
    private @Nullable Path target;

    /** Writes the page where that was asked for, and tells whether it was. */
    boolean write(Supplier<String> html) throws IOException {
        if (target != null) {
            ReportFile.write(target, html.get());
        }
        return target != null;
    }
}
