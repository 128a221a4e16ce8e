package org.tablee.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tablee.core.SmallHeap;

/** A line of 100 MB does not fit into the memory of the machine that reads it, and is refused all the same. */
class LongLineTest {

    private static final int LONG = 100 << 20;

    /** Reads a table with a row, a line of 100 MB, and another row; run in a small heap. */
    public static void main(String[] args) {
        FindingCollector findings = FindingCollector.of(Locale.ENGLISH);
        try (Table table = TableReader.of(Dialect.COMMA, findings)
                .open(TableFixture.SHEET, () -> new LongLine(args[0].charAt(0)))) {
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

    private static final class LongLine extends InputStream {

        private static final byte[] BEFORE = "id\na\n".getBytes(StandardCharsets.UTF_8);
        private static final byte[] AFTER = "\nb\n".getBytes(StandardCharsets.UTF_8);

        private final char filling;
        private int position;

        private LongLine(char filling) {
            this.filling = filling;
        }

        @Override
        public int read() throws IOException {
            int at = position++;
            if (at < BEFORE.length) {
                return BEFORE[at];
            }
            int after = at - BEFORE.length - LONG;
            if (after < 0) {
                return filling;
            }
            return after < AFTER.length ? AFTER[after] : -1;
        }
    }
}
