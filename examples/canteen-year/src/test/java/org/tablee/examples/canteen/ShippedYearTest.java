package org.tablee.examples.canteen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that ship with the examples are those that the generator writes. */
class ShippedYearTest {

    private static final Path SHIPPED = Path.of("../data/made-up-canteen");

    @Test
    void theShippedFilesAreWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
        CanteenYear.main(new String[] {folder.toString()});

        assertThat(tables(folder)).isNotEmpty().isEqualTo(tables(SHIPPED));
    }

    private static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".csv")) {
                    tables.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return tables;
    }
}
