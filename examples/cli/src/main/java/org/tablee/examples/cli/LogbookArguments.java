package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookEdit;
import org.tablee.core.logbook.LogbookReader;
import org.tablee.core.logbook.Reading;
import org.tablee.core.table.Dialect;
import org.tablee.pricing.cashbook.CashBookReader;
import org.tablee.pricing.cashbook.CashReading;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which folder to read, how it is written, and in which language to speak of it. */
final class LogbookArguments extends Conversation {

    @Parameters(
            index = "0",
            paramLabel = "LOGBOOK",
            description = "The folder of CSV files; only sessions.csv has to be there.")
    private @Nullable Path folder;

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "How the files are written: comma (default), semicolon, libreoffice-fr, excel-fr.")
    private Dialect dialect = Dialect.COMMA;

    /** Tells whether a logbook was named; only a command that can do without one needs to ask. */
    boolean hasFolder() {
        return folder != null;
    }

    Path folder() {
        return Objects.requireNonNull(folder, "folder");
    }

    Dialect dialect() {
        return dialect;
    }

    /** Reads the logbook and prints what was found, one finding a line. */
    Reading read() {
        if (folder().toString().isEmpty() || !Files.isDirectory(folder())) {
            throw misuse("logbook.noFolder", folder());
        }
        Reading reading = LogbookReader.of(dialect, locale()).read(folder());
        print(reading.findings());
        return reading;
    }

    /** Reads the money beside the logbook and prints what was found, even where there is no logbook to report on. */
    CashReading readCash(Optional<Logbook> logbook) {
        CashBookReader reader = CashBookReader.of(dialect, locale());
        CashReading reading = logbook.map(book -> reader.read(folder(), book)).orElseGet(() -> reader.read(folder()));
        print(reading.findings());
        return reading;
    }

    /** Writes a change back into the folder, or says why not; tells whether the folder is as it should be. */
    boolean write(LogbookEdit edit) throws IOException {
        if (!edit.obstacles().isEmpty()) {
            refuse(text().get("edit.refused", edit.obstacles().get(0)));
            return false;
        }
        edit.write(folder(), dialect);
        return true;
    }
}
