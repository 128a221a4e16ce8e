package org.tablee.core.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks which dialect a file is really written in, by reading its beginning in each. */
final class DialectTrial {

    private static final int ROWS = 200;

    private DialectTrial() {}

    /** Reports the dialects in which the file reads best, if it reads better than in the declared one. */
    static void advise(Sheet sheet, Dialect declared, Source source, FindingCollector findings) {
        Map<Dialect, Long> failures = new EnumMap<>(Dialect.class);
        for (Dialect dialect : Dialect.values()) {
            failures.put(dialect, failures(sheet, dialect, source));
        }
        long fewest = failures.values().stream().min(Long::compare).orElse(Long.MAX_VALUE);
        if (fewest < failures.getOrDefault(declared, Long.MAX_VALUE)) {
            List<Dialect> fitting = failures.entrySet().stream()
                    .filter(entry -> entry.getValue() == fewest)
                    .map(Map.Entry::getKey)
                    .toList();
            findings.add(
                    TableFinding.WRONG_DIALECT,
                    sheet.file(),
                    declared.code(),
                    fitting.stream().map(Dialect::code).collect(Collectors.joining(", ")));
        }
    }

    /** Returns how many of the first rows fail, or a number beyond any when the table or most of it does. */
    private static long failures(Sheet sheet, Dialect dialect, Source source) {
        Table table = new Table(sheet, dialect, source, FindingCollector.of(Locale.ROOT));
        try {
            long failures = table.failures(ROWS);
            return table.isReadable() && !table.hasMostlyFailed() ? failures : Long.MAX_VALUE;
        } finally {
            table.release();
        }
    }
}
