package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Finding;
import org.tablee.core.table.Severity;
import org.tablee.core.table.TableFinding;

/**
 * A change to a folder that holds a logbook: only the files that change are written, and nothing is lost that could
 * not be read.
 *
 * <pre>{@code
 * Reading reading = LogbookReader.of(dialect, language).read(folder);
 * LogbookEdit edit = LogbookEdit.of(reading, Erasure.dissolve(marie).in(reading.logbook().orElseThrow()));
 * edit.files();                  // [presences.csv, convives.csv]: a dry run ends here
 * edit.write(folder, dialect);
 * }</pre>
 *
 * <p>A file is written as a {@link LogbookWriter} writes it: columns in their order, words in those of the dialect.
 * Instances are immutable and may be shared between threads.
 */
public final class LogbookEdit {

    private static final Set<String> UNREAD_COLUMNS = Set.of(
            TableFinding.UNKNOWN_COLUMN.code(),
            TableFinding.UNNAMED_COLUMN.code(),
            LogbookFinding.UNDECLARED_ATTRIBUTE.code());

    private final Logbook after;
    private final List<LogbookFile> changed;
    private final List<Finding> obstacles;

    private LogbookEdit(Logbook after, List<LogbookFile> changed, List<Finding> obstacles) {
        this.after = after;
        this.changed = changed;
        this.obstacles = obstacles;
    }

    /**
     * Works out a change, and touches nothing.
     *
     * @param before the folder as it was read
     * @param after the logbook that it is to hold
     * @return the change
     * @throws IllegalArgumentException if the logbook could not be read
     */
    public static LogbookEdit of(Reading before, Logbook after) {
        Logbook read = before.logbook()
                .orElseThrow(() -> new IllegalArgumentException("A logbook that was not read cannot be changed"));
        List<LogbookFile> changed = LogbookFiles.ALL.stream()
                .filter(file -> !file.held(read).equals(file.held(after)))
                .toList();
        return new LogbookEdit(Objects.requireNonNull(after, "after"), changed, obstacles(before, changed));
    }

    private static List<Finding> obstacles(Reading before, List<LogbookFile> changed) {
        Set<String> names = Set.copyOf(names(changed).toList());
        return before.findings().list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        || UNREAD_COLUMNS.contains(finding.kind()) && names.contains(finding.file()))
                .toList();
    }

    private static Stream<String> names(List<LogbookFile> files) {
        return files.stream().map(LogbookFile::name);
    }

    /**
     * Returns the files that change.
     *
     * @return an unmodifiable list of names, such as "presences.csv"; empty when the folder is as it should be
     */
    public List<String> files() {
        return names(changed).toList();
    }

    /**
     * Returns what keeps the files from being written: whatever could not be read would be lost.
     *
     * @return an unmodifiable list of the errors of the folder, and of the unread columns of the files that change;
     *     empty when they can be written
     */
    public List<Finding> obstacles() {
        return obstacles;
    }

    /**
     * Writes the files that change; where one cannot take its place, the others give theirs back.
     *
     * @param folder the folder that was read
     * @param dialect how it is written
     * @throws IllegalStateException if there are {@linkplain #obstacles() obstacles}
     * @throws IOException if a file cannot be written
     */
    public void write(Path folder, Dialect dialect) throws IOException {
        if (!obstacles.isEmpty()) {
            throw new IllegalStateException("What could not be read would be lost: " + obstacles.get(0));
        }
        if (!changed.isEmpty()) {
            LogbookWriter.of(dialect).write(after, folder, changed);
        }
    }
}
