package org.tablee.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.word.Spelling;

/** The first row of a file: which cell of a row belongs to which column. */
final class Header {

    private final Sheet sheet;
    private final Dialect dialect;
    private final FindingCollector findings;
    private final List<String> titles = new ArrayList<>();
    private final Map<Column<?>, Integer> positions = new HashMap<>();
    private final List<Column<String>> spread = new ArrayList<>();
    private final Map<String, Column<?>> known;
    private final boolean wide;
    private final boolean complete;

    Header(Sheet sheet, Dialect dialect, RawRow first, FindingCollector findings) {
        this.sheet = sheet;
        this.dialect = dialect;
        this.findings = findings;
        this.known = known();
        this.wide = sheet.narrow() != null
                && first.cells().stream()
                        .skip(sheet.lead() == null ? 0 : 1)
                        .map(Spelling::strip)
                        .map(Spelling::key)
                        .map(known::get)
                        .noneMatch(sheet.narrow()::equals);
        for (String cell : first.cells()) {
            String title = Spelling.strip(cell);
            titles.add(title);
            place(title, named(title), first.line());
        }
        this.complete = isComplete(first.line());
    }

    private @Nullable Column<?> named(String title) {
        boolean leads = titles.size() == 1 && sheet.lead() != null;
        return leads ? sheet.lead() : known.get(Spelling.key(title));
    }

    private Map<String, Column<?>> known() {
        Map<String, Column<?>> known = new HashMap<>();
        for (Column<?> column : sheet.columns()) {
            column.keys().forEach(key -> known.put(key, column));
        }
        return known;
    }

    private void place(String title, @Nullable Column<?> column, long line) {
        int position = titles.size() - 1;
        if (column == null) {
            refuse(title, line);
        } else if (positions.putIfAbsent(column, position) != null) {
            findings.addAt(TableFinding.DUPLICATE_COLUMN, sheet.file(), line, title);
        }
    }

    private void refuse(String title, long line) {
        Optional<String> sensitive = SensitiveTerms.inHeader(title);
        if (title.indexOf(Lines.REPLACEMENT) >= 0) {
            findings.addAt(TableFinding.INVALID_CHARACTERS, sheet.file(), line, null, title, "UTF-8");
        } else if (sensitive.isPresent()) {
            findings.addAt(TableFinding.SENSITIVE_COLUMN, sheet.file(), line, title, sensitive.get());
        } else if (title.isEmpty()) {
            findings.addAt(TableFinding.UNNAMED_COLUMN, sheet.file(), line, null, titles.size());
        } else if (wide) {
            spread(title);
        } else {
            findings.addAt(sheet.stranger(), sheet.file(), line, title, knownHeaders());
        }
    }

    private void spread(String title) {
        Column<String> column = Column.of(title, title, CellFormat.text(Table.LONGEST_SPREAD));
        known.put(Spelling.key(title), column);
        positions.put(column, titles.size() - 1);
        spread.add(column);
    }

    /** Returns the columns of unknown headers, in their order; none where the file is not wide. */
    List<Column<String>> spread() {
        return spread;
    }

    private String knownHeaders() {
        return String.join(
                ", ",
                sheet.columns().stream().map(column -> column.header(dialect)).toList());
    }

    private boolean isComplete(long line) {
        List<? extends Column<?>> missing = sheet.columns().stream()
                .filter(column -> column.isRequired() && !positions.containsKey(column))
                .toList();
        missing.forEach(column -> findings.addAt(
                TableFinding.MISSING_COLUMN,
                sheet.file(),
                line,
                null,
                column.header(dialect),
                String.join(", ", titles)));
        return missing.isEmpty();
    }

    /** Tells whether the file has every column that it needs. */
    boolean isComplete() {
        return complete;
    }

    int width() {
        return titles.size();
    }

    /** Returns the position of a column, or -1 where the file does not have it. */
    int position(Column<?> column) {
        return positions.getOrDefault(column, -1);
    }

    /** Returns the header as the file writes it, or the code where it writes none. */
    String title(Column<?> column) {
        int position = position(column);
        return position < 0 || titles.get(position).isEmpty() ? column.code() : titles.get(position);
    }
}
