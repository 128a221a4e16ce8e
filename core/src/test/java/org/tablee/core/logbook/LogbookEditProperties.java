package org.tablee.core.logbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.CoreDomain;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.privacy.Erasure;
import org.tablee.core.table.Dialect;

/** A folder that is changed holds the new logbook, and no file changes without need. */
@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class LogbookEditProperties {

    private Path folder;

    @BeforeTry
    void createFolder() throws IOException {
        folder = Files.createTempDirectory("logbook");
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, UTF_8));
            }
        }
        return contents;
    }

    @Property(tries = 100)
    void theFolderHoldsTheNewLogbookAndOtherFilesStay(
            @ForAll Logbook logbook,
            @ForAll ConviveId somebody,
            @ForAll Dialect dialect,
            @ForAll boolean dissolve,
            @ForAll long seed)
            throws IOException {
        LogbookWriter.of(dialect).write(logbook, folder);
        Files.writeString(folder.resolve("takings.csv"), "anything\n");
        Map<String, String> before = contents();
        Logbook after = dissolve
                ? Erasure.dissolve(somebody).in(logbook)
                : Erasure.unname(somebody, new Random(seed)).in(logbook);
        LogbookReader reader = LogbookReader.of(dialect, Locale.ENGLISH);

        LogbookEdit edit = LogbookEdit.of(reader.read(folder), after);
        assertThat(edit.obstacles()).isEmpty();
        assertThat(contents()).as("working it out touches nothing").isEqualTo(before);
        edit.write(folder, dialect);

        assertThat(reader.read(folder).logbook()).contains(after);
        assertThat(changed(before, contents())).containsExactlyInAnyOrderElementsOf(edit.files());
        Statistics.collect(edit.files().isEmpty() ? "none" : edit.files().size() == 1 ? "one" : "several");
        Statistics.coverage(coverage -> {
            coverage.check("none").count(count -> count > 0);
            coverage.check("one").count(count -> count > 0);
            coverage.check("several").count(count -> count > 0);
        });
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(name -> !before.getOrDefault(name, "none").equals(after.getOrDefault(name, "none")))
                .toList();
    }
}
