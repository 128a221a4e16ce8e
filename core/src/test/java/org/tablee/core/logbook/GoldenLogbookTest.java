package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.table.Dialect;

/** Folders and documents written by an older version are read for ever; their files are never changed. */
class GoldenLogbookTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/tablee/core/logbook/golden/1");

    private static Logbook document() throws IOException {
        return BothJacksons.read(Files.readString(GOLDEN.resolve("logbook.json")), Logbook.class);
    }

    @ParameterizedTest
    @CsvSource({
        "comma, COMMA",
        "semicolon, SEMICOLON",
        "libreoffice-fr, LIBREOFFICE_FR",
        "excel-fr, EXCEL_FR",
        "excel-fr-windows-1252, EXCEL_FR"
    })
    void aFolderReadsAsTheDocument(String folder, Dialect dialect) throws IOException {
        Reading reading = LogbookReader.of(dialect, Locale.ENGLISH).read(GOLDEN.resolve(folder));
        assertThat(reading.findings().list()).isEmpty();
        assertThat(reading.logbook()).contains(document());
    }

    @Test
    void theDocumentIsWrittenAsItWas() throws IOException {
        String compact = Files.readString(GOLDEN.resolve("logbook.json"))
                .lines()
                .map(String::strip)
                .reduce("", String::concat)
                .replace("\" : ", "\":")
                .replace("[ ", "[")
                .replace(" ]", "]")
                .replace("}, {", "},{")
                .replace("\", \"", "\",\"")
                // The first documents did not name their form.
                .replaceFirst("\\{", "{\"schema\":\"" + Logbook.SCHEMA + "\",");
        assertThat(BothJacksons.write(document())).isEqualTo(compact);
    }
}
