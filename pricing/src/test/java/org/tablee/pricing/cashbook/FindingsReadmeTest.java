package org.tablee.pricing.cashbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README lists every kind of finding of the cash book with its severity, and no other. */
class FindingsReadmeTest {

    @Test
    void listsEveryKindWithItsSeverity() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> cells[1].strip().replace("`", "") + " " + cells[2].strip())
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(Stream.of(CashFinding.values())
                        .map(kind -> kind.code() + " " + kind.severity())
                        .toList());
    }
}
