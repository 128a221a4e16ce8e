package org.tablee.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tablee.core.SmallHeap;

/** A line of 100 MB does not fit into the memory of the machine that reads it, and is refused all the same. */
class LongLineTest {

    /** Reads a table with a row, a line of 100 MB, and another row; run in a small heap. */
    public static void main(String[] args) {
        FindingCollector findings = FindingCollector.of(Locale.ENGLISH);
        try (Table table =
                TableReader.of(Dialect.COMMA, findings).open(TableFixture.SHEET, () -> longLine(args[0].charAt(0)))) {
            table.rows().forEach(row -> System.out.println(row.line() + " " + row.text(TableFixture.ID)));
        }
        System.out.println(findings.findings());
    }

    @Test
    void lineTooLong() throws Exception {
        assertThat(SmallHeap.run(LongLineTest.class, "16m", "x"))
                .containsExactly(
                        "2 a",
                        "4 b",
                        "things.csv:3: ERROR: the line is longer than 1048576 bytes; it was not read [line_too_long]");
    }

    @Test
    void lineTooLongWithinQuotes() throws Exception {
        assertThat(SmallHeap.run(LongLineTest.class, "16m", "\""))
                .containsExactly(
                        "2 a",
                        "4 b",
                        "things.csv:3: ERROR: the line is longer than 1048576 bytes; it was not read [line_too_long]");
    }

    /** A row, a line of 100 MB of one character, and another row. */
    private static InputStream longLine(char filling) {
        byte[] megabyte = String.valueOf(filling).repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream("id\na\n".getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 100; i++) {
            parts.add(new ByteArrayInputStream(megabyte));
        }
        parts.add(new ByteArrayInputStream("\nb\n".getBytes(StandardCharsets.UTF_8)));
        return new SequenceInputStream(Collections.enumeration(parts));
    }
}
