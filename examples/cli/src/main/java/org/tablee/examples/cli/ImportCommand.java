package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.logbook.AttendanceGrid;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookWriter;
import org.tablee.core.logbook.Reading;
import org.tablee.core.privacy.Pseudonymiser;
import org.tablee.core.table.Dialect;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a logbook of a grid of crosses. */
@Command(
        name = "import",
        description = "Makes a logbook of a grid: names in the first column, a day over each further one, crosses"
                + " where somebody came. Identifiers stand in the place of the names.")
final class ImportCommand implements Callable<Integer> {

    /** Where no place is named, there is one. */
    private static final PlaceId ONLY_PLACE = PlaceId.of("place");

    @Mixin
    private Conversation arguments = new Conversation();

    @Parameters(index = "0", paramLabel = "GRID.csv", description = "The grid.")
    private Path grid = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", description = "The folder for the logbook, new or empty.")
    private Path out = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "The secret that turns names into identifiers; made where it is not there. Keep it apart"
                    + " from the logbook.")
    private Path key = Path.of("");

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "Also write your own table of who has which identifier, apart from the logbook.")
    private @Nullable Path names;

    @Option(
            names = "--place",
            paramLabel = "ID",
            description = "The place; a person has other identifiers in other places.")
    private @Nullable PlaceId place;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "How the grid is written, and the logbook: comma (default), semicolon, libreoffice-fr,"
                    + " excel-fr.")
    private Dialect dialect = Dialect.COMMA;

    @Override
    public Integer call() throws IOException {
        checkFiles();
        KeyFile secret = KeyFile.of(key).orElseThrow(() -> arguments.misuse("import.badKey", key));
        Map<String, ConviveId> people = new LinkedHashMap<>();
        Reading reading = read(secret, people);
        arguments.print(reading.findings());
        if (reading.logbook().isPresent()) {
            Logbook logbook = placed(reading.logbook().get());
            Files.createDirectories(out);
            secret.keep(key);
            if (names != null) {
                PrivateFile.write(names, NameTable.bytes(people, dialect));
            }
            LogbookWriter.of(dialect).write(logbook, out);
            tell(logbook, people.size(), secret.isFresh());
        }
        return arguments.exitCode();
    }

    private void checkFiles() throws IOException {
        if (!Files.isRegularFile(grid)) {
            throw arguments.misuse("import.noGrid", grid);
        }
        if (!OutFolder.isFree(out)) {
            throw arguments.misuse("import.notEmpty", out);
        }
        if (isInside(key) || names != null && isInside(names)) {
            throw arguments.misuse("import.inside", out);
        }
        if (names != null && Files.exists(names)) {
            throw arguments.misuse("import.namesExist", names);
        }
        Stream.of(Optional.of(key), Optional.ofNullable(names))
                .flatMap(Optional::stream)
                .filter(file -> !hasFolder(file))
                .findFirst()
                .ifPresent(file -> {
                    throw arguments.misuse("import.noFolder", file);
                });
    }

    private static boolean hasFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null || Files.isDirectory(folder);
    }

    private boolean isInside(Path file) {
        return file.toAbsolutePath().normalize().startsWith(out.toAbsolutePath().normalize());
    }

    private Reading read(KeyFile secret, Map<String, ConviveId> people) {
        Pseudonymiser pseudonyms = secret.pseudonymiser(place == null ? ONLY_PLACE : place);
        try {
            return AttendanceGrid.of(dialect, arguments.locale())
                    .read(
                            String.valueOf(grid.getFileName()),
                            () -> Files.newInputStream(grid),
                            name -> people.computeIfAbsent(name, pseudonyms::pseudonym));
        } finally {
            pseudonyms.destroy();
        }
    }

    private Logbook placed(Logbook logbook) {
        return Optional.ofNullable(place)
                .map(here -> logbook.withGatherings(logbook.gatherings().stream()
                        .map(session -> session.withPlace(here))
                        .toList()))
                .orElse(logbook);
    }

    private void tell(Logbook logbook, int people, boolean freshKey) {
        Text text = arguments.text();
        int lines = logbook.gatherings().stream()
                .mapToInt(session -> session.presences().size())
                .sum();
        Page page = new Page(arguments.out());
        page.text(text.get("import.done", out, logbook.gatherings().size(), people, lines));
        page.text(text.get(freshKey ? "import.newKey" : "import.key", key));
        if (arguments.errors() > 0) {
            page.text(text.get("import.errors"));
        }
        page.text(text.get("import.next"));
        arguments.out().println("  tablee check \"" + out + "\" --dialect " + dialect.code());
    }
}
