package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Findings;
import org.tablee.core.table.TableFinding;

/** Looks for tables in the folder of a logbook that nothing reads, such as {@code presence.csv}. */
final class FolderCheck {

    /** What lies beside the files of a logbook and is read or written by others. */
    private static final List<String> BESIDE = List.of("takings.csv", "contributions.csv", "costs.csv", "tabs.csv");

    /** What explains the others to whoever fills them in. */
    private static final List<String> EXPLAINING = List.of("read_me.csv", "lisez_moi.csv");

    private static final List<String> KNOWN = Stream.concat(
                    LogbookFiles.ALL.stream().map(LogbookFile::name), BESIDE.stream())
            .toList();

    private FolderCheck() {}

    /** Reports the tables that are none of a logbook; of very many only the first ones. */
    static void check(Path folder, FindingCollector findings) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .filter(name -> !KNOWN.contains(name) && !EXPLAINING.contains(name))
                    .sorted()
                    .limit(Findings.KEPT)
                    .forEach(name -> findings.add(LogbookFinding.UNKNOWN_FILE, name, String.join(", ", KNOWN)));
        } catch (IOException e) {
            findings.add(TableFinding.UNREADABLE_FILE, String.valueOf(folder.getFileName()), e.toString());
        }
    }
}
