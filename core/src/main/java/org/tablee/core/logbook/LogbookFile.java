package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Path;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.TableReader;

/** One of the files of a logbook: how it is read into a draft, and written from a logbook. */
interface LogbookFile {

    /** Returns all that the file may hold. */
    Sheet sheet();

    /** Returns the name of the file. */
    default String name() {
        return sheet().file();
    }

    /** Adds what the file in the folder holds to the draft, which knows the files before it. */
    void read(TableReader reader, Path folder, Draft draft);

    /** Returns what the file holds of the logbook: where it is equal, so is the file. */
    Object held(Logbook logbook);

    /** Writes what the logbook holds to the file in the folder, or nothing where it holds nothing. */
    void write(Logbook logbook, Path folder, Dialect dialect) throws IOException;
}
