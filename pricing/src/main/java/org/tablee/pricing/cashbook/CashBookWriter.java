package org.tablee.pricing.cashbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.TableWriter;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.TabEntry;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.cost.CostEntry;
import org.tablee.pricing.money.Amount;

/**
 * Writes a cash book as files that a {@link CashBookReader} of the same dialect reads back as an equal book.
 *
 * <p>A file whose part of the book is empty is not written. A writer is immutable and may be shared between
 * threads.
 */
public final class CashBookWriter {

    private final Dialect dialect;

    private CashBookWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Returns a writer.
     *
     * @param dialect how the files are written
     * @return the writer
     */
    public static CashBookWriter of(Dialect dialect) {
        return new CashBookWriter(dialect);
    }

    /**
     * Writes the files, over older ones if need be.
     *
     * @param folder an existing folder
     * @param book the book
     * @throws IOException if a file cannot be written
     */
    public void write(Path folder, CashBook book) throws IOException {
        if (!book.takings().isEmpty()) {
            try (TableWriter table = TableWriter.create(folder, CashSheets.TAKINGS, dialect)) {
                book.takings().forEach(row -> takings(table, row));
            }
        }
        if (!book.ledger().entries().isEmpty()) {
            try (TableWriter table = TableWriter.create(folder, CashSheets.CONTRIBUTIONS, dialect)) {
                book.ledger().entries().forEach(entry -> contribution(table, entry));
            }
        }
        if (!book.costs().isEmpty()) {
            try (TableWriter table = TableWriter.create(folder, CashSheets.COSTS, dialect)) {
                book.costs().forEach(entry -> cost(table, entry));
            }
        }
        if (!book.tabs().isEmpty()) {
            try (TableWriter table = TableWriter.create(folder, CashSheets.TABS, dialect)) {
                book.tabs().forEach(entry -> tab(table, entry));
            }
        }
    }

    private static void takings(TableWriter table, Takings row) {
        table.row()
                .set(CashSheets.SESSION, row.session())
                .set(CashSheets.PERIOD, row.period())
                .set(CashSheets.PURPOSE, row.purpose())
                .set(CashSheets.MEANS, row.means())
                .set(CashSheets.UNIT, row.unit())
                .set(CashSheets.AMOUNT, decimal(row.counted()))
                .set(CashSheets.FLOAT, decimal(row.floatAmount()))
                .set(CashSheets.EXPECTED, decimal(row.expected()))
                .end();
    }

    private static void contribution(TableWriter table, Contribution entry) {
        List<Tender> tenders = entry.outcome().tenders();
        if (tenders.isEmpty()) {
            contribution(table, entry, Optional.empty());
        }
        tenders.forEach(tender -> contribution(table, entry, Optional.of(tender)));
    }

    private static void contribution(TableWriter table, Contribution entry, Optional<Tender> tender) {
        TableWriter.Cells cells = table.row()
                .set(CashSheets.ENTRY, entry.id())
                .set(CashSheets.SESSION, entry.session())
                .set(CashSheets.DATE, entry.date())
                .set(CashSheets.PURPOSE, entry.purpose())
                .set(CashSheets.MEANS, tender.flatMap(Tender::means))
                .set(CashSheets.UNIT, tender.map(part -> part.amount().unit()))
                .set(CashSheets.AMOUNT, decimal(tender.map(Tender::amount)))
                .set(CashSheets.OUTCOME, entry.outcome().kind())
                .set(CashSheets.CORRECTS, entry.corrects());
        entry.covers().ifPresent(covers -> cells.set(CashSheets.COVERS, covers));
        cells.end();
    }

    private static void cost(TableWriter table, CostEntry entry) {
        table.row()
                .set(CashSheets.SESSION, entry.session())
                .set(CashSheets.PERIOD, entry.period())
                .set(CashSheets.LABEL, entry.cost().label())
                .set(CashSheets.KIND, entry.cost().kind())
                .set(CashSheets.UNIT, entry.cost().amount().unit())
                .set(CashSheets.AMOUNT, entry.cost().amount().toBigDecimal())
                .end();
    }

    private static void tab(TableWriter table, TabEntry entry) {
        table.row()
                .set(CashSheets.TAB, entry.tab())
                .set(CashSheets.DATE, entry.date())
                .set(CashSheets.UNIT, entry.amount().unit())
                .set(CashSheets.AMOUNT, entry.amount().toBigDecimal())
                .set(CashSheets.TAB_OUTCOME, entry.outcome())
                .end();
    }

    private static Optional<BigDecimal> decimal(Optional<Amount> amount) {
        return amount.map(Amount::toBigDecimal);
    }
}
