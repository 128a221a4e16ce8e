package org.tablee.core.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks which dialect a file is really written in, by reading its beginning in each.
 *
 * @param dialect the dialect
 * @param failures how many of the first rows fail in it, or a number beyond any when the table or most of it does
 */
record DialectTrial(Dialect dialect, long failures) {

    private static final int ROWS = 200;

    /** Reports the dialects in which the file reads best, if it reads better than in the declared one. */
    static void advise(Sheet sheet, Dialect declared, Source source, FindingCollector findings) {
        long failures = of(sheet, declared, source).failures();
        List<DialectTrial> better = Stream.of(Dialect.values())
                .map(dialect -> of(sheet, dialect, source))
                .filter(trial -> trial.failures() < failures)
                .toList();
        long fewest = better.stream().mapToLong(DialectTrial::failures).min().orElse(0);
        if (!better.isEmpty()) {
            String fitting = better.stream()
                    .filter(trial -> trial.failures() == fewest)
                    .map(trial -> trial.dialect().code())
                    .collect(Collectors.joining(", "));
            findings.add(TableFinding.WRONG_DIALECT, sheet.file(), declared.code(), fitting);
        }
    }

    private static DialectTrial of(Sheet sheet, Dialect dialect, Source source) {
        Table table = new Table(sheet, dialect, source, FindingCollector.of(Locale.ROOT));
        try {
            long failures = table.failures(ROWS);
            boolean fits = table.isReadable() && !table.hasMostlyFailed();
            return new DialectTrial(dialect, fits ? failures : Long.MAX_VALUE);
        } finally {
            table.release();
        }
    }
}
