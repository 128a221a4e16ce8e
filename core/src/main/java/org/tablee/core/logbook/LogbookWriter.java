package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.tablee.core.release.Release;
import org.tablee.core.table.Dialect;

/**
 * Writes a logbook as a folder of CSV files, which a {@link LogbookReader} of the same dialect reads back as an
 * equal logbook.
 *
 * <p>A folder that holds a logbook already is written over: files of things that the new logbook does not hold
 * are removed, and files that do not belong to a logbook, such as takings, stay. All files are complete before
 * the first one takes its place, and where one cannot take it, the others give theirs back.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class LogbookWriter {

    private final Dialect dialect;

    private LogbookWriter(Dialect dialect) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
    }

    /**
     * Returns a writer.
     *
     * @param dialect how the files are written
     * @return the writer
     */
    public static LogbookWriter of(Dialect dialect) {
        return new LogbookWriter(dialect);
    }

    /**
     * Writes a logbook to a folder.
     *
     * @param logbook the logbook
     * @param folder the folder, which is created where it is not there
     * @throws IOException if a file cannot be written
     */
    public void write(Logbook logbook, Path folder) throws IOException {
        Files.createDirectories(folder);
        write(logbook, folder, LogbookFiles.ALL);
    }

    /**
     * Writes nothing but the ledger of releases to a folder, once something was made public.
     *
     * <p>The other files stay as they are, and the old ledger stays until the new one is complete.
     *
     * @param releases the releases, in the order in which they were made
     * @param folder the folder of the logbook
     * @throws IOException if the file cannot be written
     */
    public void writeReleases(List<Release> releases, Path folder) throws IOException {
        write(Logbook.builder().releases(releases).build(), folder, List.of(LogbookFiles.RELEASES));
    }

    /** Writes some of the files of a logbook to an existing folder. */
    void write(Logbook logbook, Path folder, List<LogbookFile> files) throws IOException {
        List<String> names = files.stream().map(LogbookFile::name).toList();
        new Exchange(folder, names, Exchange::move).run(fresh -> {
            for (LogbookFile file : files) {
                file.write(logbook, fresh, dialect);
            }
        });
    }
}
