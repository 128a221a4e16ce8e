package org.tablee.core.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts that passed a gate: each cell is shown or withheld, or the whole table is.
 *
 * <p>Only a {@link DisclosurePolicy} makes one; it may be written to JSON, where a cell that is withheld is
 * null, and read back. Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"status", "reason", "rows", "columns", "counts", "rowTotals", "columnTotals", "total"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class PublishedTable {

    private final @Nullable Reason reason;
    private final List<String> rows;
    private final List<String> columns;
    private final List<List<@Nullable Long>> counts;
    private final List<@Nullable Long> rowTotals;
    private final List<@Nullable Long> columnTotals;
    private final @Nullable Long total;

    PublishedTable(
            List<String> rows,
            List<String> columns,
            List<List<@Nullable Long>> counts,
            List<@Nullable Long> rowTotals,
            List<@Nullable Long> columnTotals,
            long total) {
        this.reason = null;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.counts = counts.stream().map(PublishedTable::copy).toList();
        this.rowTotals = copy(rowTotals);
        this.columnTotals = copy(columnTotals);
        this.total = total;
    }

    PublishedTable(Reason reason) {
        this.reason = Objects.requireNonNull(reason, "reason");
        this.rows = List.of();
        this.columns = List.of();
        this.counts = List.of();
        this.rowTotals = List.of();
        this.columnTotals = List.of();
        this.total = null;
    }

    private static List<@Nullable Long> copy(List<@Nullable Long> cells) {
        return Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /**
     * Tells whether there is a table.
     *
     * @return {@link FigureStatus#OK}, also where cells are withheld, or {@link FigureStatus#WITHHELD} where
     *     all of it is
     */
    @JsonProperty
    public FigureStatus status() {
        return reason == null ? FigureStatus.OK : FigureStatus.WITHHELD;
    }

    /**
     * Returns why the whole table is withheld.
     *
     * @return the reason, or empty when there is a table
     */
    @JsonProperty
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Returns the values of the first attribute.
     *
     * @return an unmodifiable list, empty when the whole table is withheld
     */
    @JsonProperty
    public List<String> rows() {
        return rows;
    }

    /**
     * Returns the values of the second attribute.
     *
     * @return an unmodifiable list, empty when there is no second attribute or the whole table is withheld
     */
    @JsonProperty
    public List<String> columns() {
        return columns;
    }

    /**
     * Returns how many people stand in a cell of a table by two attributes.
     *
     * @param row the number of the row, from 0
     * @param column the number of the column, from 0
     * @return the count, or empty when it is withheld
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public OptionalLong count(int row, int column) {
        return cell(counts.get(row).get(column));
    }

    /**
     * Returns how many people stand in a row; in a table by one attribute these are the counts.
     *
     * @param row the number of the row, from 0
     * @return the count, or empty when it is withheld
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public OptionalLong rowTotal(int row) {
        return cell(rowTotals.get(row));
    }

    /**
     * Returns how many people stand in a column of a table by two attributes.
     *
     * @param column the number of the column, from 0
     * @return the count, or empty when it is withheld
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public OptionalLong columnTotal(int column) {
        return cell(columnTotals.get(column));
    }

    /**
     * Returns how many people were counted in all.
     *
     * @return the count, or empty when the whole table is withheld
     */
    @JsonProperty
    public OptionalLong total() {
        return cell(total);
    }

    private static OptionalLong cell(@Nullable Long count) {
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    @JsonProperty("counts")
    private List<List<@Nullable Long>> counts() {
        return counts;
    }

    @JsonProperty("rowTotals")
    private List<@Nullable Long> rowTotals() {
        return rowTotals;
    }

    @JsonProperty("columnTotals")
    private List<@Nullable Long> columnTotals() {
        return columnTotals;
    }

    @JsonCreator
    private static PublishedTable fromJson(
            @JsonProperty(value = "status", required = true) FigureStatus status,
            @JsonProperty("reason") @Nullable Reason reason,
            @JsonProperty("rows") @Nullable List<String> rows,
            @JsonProperty("columns") @Nullable List<String> columns,
            @JsonProperty("counts") @Nullable List<List<@Nullable Long>> counts,
            @JsonProperty("rowTotals") @Nullable List<@Nullable Long> rowTotals,
            @JsonProperty("columnTotals") @Nullable List<@Nullable Long> columnTotals,
            @JsonProperty("total") @Nullable Long total) {
        if (status == FigureStatus.WITHHELD && reason != null) {
            return new PublishedTable(reason);
        }
        if (status != FigureStatus.OK || rows == null || rowTotals == null || total == null) {
            throw new IllegalArgumentException(
                    "A table is OK and has rows, rowTotals and total, or it is WITHHELD and has a reason");
        }
        return new PublishedTable(
                rows,
                columns == null ? List.of() : columns,
                counts == null ? List.of() : counts,
                rowTotals,
                columnTotals == null ? List.of() : columnTotals,
                total);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublishedTable table
                && reason == table.reason
                && rows.equals(table.rows)
                && columns.equals(table.columns)
                && counts.equals(table.counts)
                && rowTotals.equals(table.rowTotals)
                && columnTotals.equals(table.columnTotals)
                && Objects.equals(total, table.total);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, rows, columns, counts, rowTotals, columnTotals, total);
    }

    @Override
    public String toString() {
        return reason == null ? "PublishedTable[" + rows + " x " + columns + "]" : "WITHHELD (" + reason + ")";
    }
}
