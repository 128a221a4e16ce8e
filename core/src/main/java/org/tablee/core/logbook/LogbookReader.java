package org.tablee.core.logbook;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.TableReader;

/**
 * Reads a logbook from a folder of CSV files.
 *
 * <p>Only {@code sessions.csv} has to be there. A file that is not there is unknown, a file with nothing but its
 * header is a true zero. Whatever cannot be used is a finding: a cell that cannot be used is unknown, a row that
 * cannot be used is left out, and one bad file loses none of the others. There is no logbook where
 * {@code sessions.csv} is not there, is no file, is empty or has no column for the identifier or for the start; the
 * other files are read all the same, for what is to be found in them. Another CSV file in the folder is a warning, but
 * for the money files, which others read, and for {@code read_me.csv} and {@code lisez_moi.csv}, which explain the
 * others to people.
 *
 * <pre>{@code
 * Reading reading = LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).read(Path.of("canteen"));
 * reading.findings().list().forEach(System.err::println);
 * reading.logbook().ifPresent(logbook -> …);
 * }</pre>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class LogbookReader {

    private final Dialect dialect;
    private final Locale language;

    private LogbookReader(Dialect dialect, Locale language) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Returns a reader.
     *
     * @param dialect how the files are written
     * @param language the language of the findings: French where it is French, else English
     * @return the reader
     */
    public static LogbookReader of(Dialect dialect, Locale language) {
        return new LogbookReader(dialect, language);
    }

    /**
     * Reads the logbook in a folder.
     *
     * @param folder the folder
     * @return what could be read, and what was found
     */
    public Reading read(Path folder) {
        TableReader reader = TableReader.of(dialect, FindingCollector.of(language));
        Draft draft = new Draft();
        LogbookFiles.ALL.forEach(file -> file.read(reader, folder, draft));
        FolderCheck.check(folder, reader.findings());
        Optional<Logbook> logbook = Optional.of(draft).filter(Draft::isComplete).map(Draft::toLogbook);
        return new Reading(logbook, reader.findings().findings());
    }

    /**
     * Opens the logbook in a folder, to read its presences session by session.
     *
     * @param folder the folder
     * @return the logbook, of which everything but the presences was read
     */
    public LogbookStream open(Path folder) {
        TableReader reader = TableReader.of(dialect, FindingCollector.of(language));
        Draft draft = new Draft();
        LogbookFiles.FACTS.forEach(file -> file.read(reader, folder, draft));
        FolderCheck.check(folder, reader.findings());
        return new LogbookStream(reader, folder, draft);
    }
}
