package org.tablee.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tablee.core.reuse.OrdsFile;
import org.tablee.core.reuse.RepairAttempt;
import org.tablee.core.reuse.RepairReport;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Counts what became of repairs. */
@Command(name = "repairs", description = "Counts what became of repairs, in a file of the Open Repair Data Standard.")
final class RepairsCommand implements Callable<Integer> {

    @Mixin
    private Conversation arguments = new Conversation();

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(paramLabel = "ORDS.csv", description = "The file, one attempt at a repair on each line.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw arguments.misuse("repairs.noFile", file);
        }
        FindingCollector collector = FindingCollector.of(arguments.locale());
        List<RepairAttempt> attempts =
                OrdsFile.read(String.valueOf(file.getFileName()), () -> Files.newInputStream(file), collector);
        Findings findings = collector.findings();
        arguments.print(findings);
        RepairReport report = RepairReport.of(attempts, findings.list());
        PrintWriter out = arguments.out();
        json.write(report, out, () -> new RepairPage(new Page(out), arguments.text()).print(report));
        return arguments.exitCode();
    }
}
