package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Finding;

/** Cells of releases.csv that cannot be used. */
class ReleaseCellsTest {

    @TempDir
    private Path folder;

    private List<String> kinds(String row) throws IOException {
        Files.write(folder.resolve("sessions.csv"), List.of("session_id,starts_at", "s1,2025-03-11"));
        Files.write(folder.resolve("releases.csv"), List.of("period,indicators,digest,people", row));
        return LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).read(folder).findings().list().stream()
                .map(Finding::kind)
                .toList();
    }

    @Test
    void badPeriod() throws IOException {
        assertThat(kinds("spring,action.governance,sha256:3f09,3f09ab12cd34ef56"))
                .contains("bad_period");
        assertThat(kinds("2025-03,action.governance,sha256:3f09,3f09ab12cd34ef56"))
                .isEmpty();
    }

    @Test
    void badMarks() throws IOException {
        assertThat(kinds("2025-03,action.governance,sha256:3f09,Marie")).contains("bad_marks");
    }
}
