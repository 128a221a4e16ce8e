package org.tablee.core.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Opens tables of one dialect and reports what it finds to one collector.
 *
 * <pre>{@code
 * FindingCollector findings = FindingCollector.of(Locale.ENGLISH);
 * TableReader reader = TableReader.of(Dialect.COMMA, findings);
 * try (Table table = reader.open(folder, SESSIONS)) {
 *     table.rows().forEach(row -> row.require(SESSION_ID).ifPresent(ids::add));
 * }
 * findings.findings().list().forEach(System.err::println);
 * }</pre>
 *
 * <p>It may not be shared between threads, because its collector may not.
 */
public final class TableReader {

    private final Dialect dialect;
    private final FindingCollector findings;

    private TableReader(Dialect dialect, FindingCollector findings) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.findings = Objects.requireNonNull(findings, "findings");
    }

    /**
     * Returns a reader.
     *
     * @param dialect how the tables are written
     * @param findings gathers what the reader finds
     * @return the reader
     */
    public static TableReader of(Dialect dialect, FindingCollector findings) {
        return new TableReader(dialect, findings);
    }

    /**
     * Returns what gathers the findings of this reader.
     *
     * @return the collector
     */
    public FindingCollector findings() {
        return findings;
    }

    /**
     * Opens the file of a sheet in a folder.
     *
     * @param folder the folder
     * @param sheet what the file may hold
     * @return the table; it has no rows where the file is not there, which is a finding only when the sheet is
     *     {@linkplain Sheet#required() required}, or where it cannot be read, which is always one
     */
    public Table open(Path folder, Sheet sheet) {
        Path file = folder.resolve(sheet.file());
        if (Files.notExists(file)) {
            if (sheet.isRequired()) {
                findings.add(TableFinding.MISSING_FILE, sheet.file());
            }
            return new Table(sheet, dialect, null, findings);
        }
        if (Files.isDirectory(file)) {
            findings.add(TableFinding.NOT_A_FILE, sheet.file());
            return new Table(sheet, dialect, null, findings);
        }
        return open(sheet, () -> Files.newInputStream(file));
    }

    /**
     * Opens a table that is no file of a folder, such as an upload.
     *
     * @param sheet what the table may hold; findings carry the name of its file
     * @param source where the bytes come from
     * @return the table; it has no rows where it cannot be read, which is a finding
     */
    public Table open(Sheet sheet, Source source) {
        return new Table(sheet, dialect, source, findings);
    }
}
