package org.tablee.core.figure;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * People counted by one or two attributes, before anybody may see the counts.
 *
 * <p>Everybody stands in one cell. For example, by age band and by quarter:
 *
 * <pre>{@code
 * CountTable.of(List.of("18-29", "30-44"), List.of("north", "south"), new long[][] {{12, 7}, {22, 15}});
 * }</pre>
 *
 * <p>A table shows nothing of itself; {@link DisclosurePolicy#release(CountTable)} makes the one that may be
 * shown. Instances are immutable and may be shared between threads.
 */
public final class CountTable {

    private final List<String> rows;
    private final List<String> columns;
    private final long[][] counts;

    private CountTable(List<String> rows, List<String> columns, long[][] counts) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.counts = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
    }

    /**
     * Returns a table by one attribute, which shows its total.
     *
     * @param rows the values of the attribute, 1 or more
     * @param counts how many people have each, 0 or more
     * @return the table
     * @throws IllegalArgumentException if there are not as many counts as values, or a count is negative
     */
    public static CountTable of(List<String> rows, long... counts) {
        return checked(new CountTable(
                rows,
                List.of(),
                LongStream.of(counts).mapToObj(count -> new long[] {count}).toArray(long[][]::new)));
    }

    /**
     * Returns a table by two attributes, which shows the totals of both.
     *
     * @param rows the values of one attribute, 1 or more
     * @param columns the values of the other, 1 or more
     * @param counts how many people have each pair of them, 0 or more, row by row
     * @return the table
     * @throws IllegalArgumentException if there are not as many counts as pairs, or a count is negative
     */
    public static CountTable of(List<String> rows, List<String> columns, long[][] counts) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table by two attributes needs a column");
        }
        return checked(new CountTable(rows, columns, counts));
    }

    private static CountTable checked(CountTable table) {
        boolean fits = !table.rows.isEmpty()
                && table.counts.length == table.rows.size()
                && Arrays.stream(table.counts).allMatch(row -> row.length == table.width());
        if (!fits) {
            throw new IllegalArgumentException(
                    "The counts do not fit " + table.rows.size() + " rows and " + table.width() + " columns");
        }
        if (Arrays.stream(table.counts).flatMapToLong(LongStream::of).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A count of people must not be negative");
        }
        return table;
    }

    List<String> rows() {
        return rows;
    }

    /** Returns the values of the second attribute, or nothing when there is none. */
    List<String> columns() {
        return columns;
    }

    boolean isTwoWay() {
        return !columns.isEmpty();
    }

    int height() {
        return rows.size();
    }

    int width() {
        return Math.max(1, columns.size());
    }

    long count(int row, int column) {
        return counts[row][column];
    }

    long rowTotal(int row) {
        return LongStream.of(counts[row]).sum();
    }

    long columnTotal(int column) {
        return IntStream.range(0, height())
                .mapToLong(row -> counts[row][column])
                .sum();
    }

    long total() {
        return IntStream.range(0, height()).mapToLong(this::rowTotal).sum();
    }

    /** Returns the table by the first attribute alone. */
    CountTable ofRows() {
        return of(rows, IntStream.range(0, height()).mapToLong(this::rowTotal).toArray());
    }

    /** Returns the table by the second attribute alone. */
    CountTable ofColumns() {
        return of(
                columns,
                IntStream.range(0, width()).mapToLong(this::columnTotal).toArray());
    }

    /** Tells whether all people of some row or column, or of a table by one attribute, share one cell. */
    boolean hasUniformGroup() {
        IntStream columns = IntStream.range(0, width());
        IntStream rows = IntStream.range(0, isTwoWay() ? height() : 0);
        return columns.anyMatch(column -> isUniform(height(), row -> count(row, column)))
                || rows.anyMatch(row -> isUniform(width(), column -> count(row, column)));
    }

    private static boolean isUniform(int cells, IntToLongFunction count) {
        return cells > 1
                && IntStream.range(0, cells)
                                .mapToLong(count)
                                .filter(people -> people > 0)
                                .count()
                        == 1;
    }

    @Override
    public String toString() {
        return "CountTable[" + height() + " x " + width() + "]";
    }
}
