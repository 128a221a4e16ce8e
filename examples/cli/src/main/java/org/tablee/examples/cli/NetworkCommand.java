package org.tablee.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tablee.trust.TrustReport;
import org.tablee.trust.network.NetworkReport;
import org.tablee.trust.network.PlaceReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Joins the trust reports of several places without a personal row. */
@Command(name = "network", description = "Joins the trust reports of several places without a personal row.")
final class NetworkCommand implements Callable<Integer> {

    @Mixin
    private Conversation arguments = new Conversation();

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "REPORT.json",
            description = "What tablee trust --json wrote, one a place.")
    private List<Path> files = List.of();

    @Option(
            names = "--places",
            paramLabel = "N",
            description = "How many places the network has (default: as many as files).")
    private @Nullable Integer places;

    @Override
    public Integer call() throws IOException {
        int all = places == null ? files.size() : places;
        if (all < files.size()) {
            throw arguments.misuse("network.tooMany", all, files.size());
        }
        PlaceReports reports = PlaceReports.of(arguments.locale());
        files.forEach(file -> read(file, reports, arguments.text()));
        arguments.print(reports.findings());
        Optional<NetworkReport> network = reports.join(all);
        if (network.isPresent()) {
            PrintWriter out = arguments.out();
            json.write(network.get(), out, () -> new NetworkPage(new Page(out), arguments.text()).print(network.get()));
        }
        return arguments.exitCode();
    }

    private static void read(Path file, PlaceReports reports, Text text) {
        try {
            String json = Files.readString(file, StandardCharsets.UTF_8);
            reports.add(file.toString(), JsonMapper.shared().readValue(json, TrustReport.class));
        } catch (JacksonException e) {
            reports.addUnreadable(file.toString(), e.getOriginalMessage());
        } catch (IOException | UncheckedIOException e) {
            reports.addUnreadable(file.toString(), text.get("network.unreadable"));
        }
    }
}
