package org.tablee.core.logbook;

import java.util.List;
import org.tablee.core.table.Sheet;

/**
 * The sheets that a logbook may have, for programs that make forms of them.
 *
 * <pre>{@code
 * LogbookSheets.all().get(1).file();                                       // sessions.csv
 * LogbookSheets.all().get(1).columns().get(2).header(Dialect.EXCEL_FR);    // activite
 * LogbookSheets.all().get(1).columns().get(2).words(Dialect.EXCEL_FR);     // repas partagé, atelier cuisine, …
 * }</pre>
 */
public final class LogbookSheets {

    private LogbookSheets() {}

    /**
     * Returns the sheets.
     *
     * @return an unmodifiable list in the order in which they build on one another, each with every column that is
     *     read; a session has its start and its end in two forms, of which a form offers one
     */
    public static List<Sheet> all() {
        return LogbookFiles.ALL.stream().map(LogbookFile::sheet).toList();
    }
}
