package org.tablee.pricing.cashbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tablee.core.table.Row;
import org.tablee.core.table.Table;
import org.tablee.pricing.cost.CostEntry;
import org.tablee.pricing.cost.CostKind;
import org.tablee.pricing.cost.CostLine;
import org.tablee.pricing.money.Amount;

/** Reads {@code costs.csv}. */
final class CostsFile {

    private CostsFile() {}

    static List<CostEntry> read(Table table, Sessions sessions) {
        List<CostEntry> costs = new ArrayList<>();
        table.rows().forEach(row -> cost(row, new Cells(row, sessions)).ifPresent(costs::add));
        return costs;
    }

    private static Optional<CostEntry> cost(Row row, Cells cells) {
        Optional<Amount> amount = cells.requiredAmount();
        if (!cells.belongsSomewhere() || amount.isEmpty() || cells.isBad(CashSheets.KIND)) {
            return Optional.empty();
        }
        boolean ofSession = !row.isBlank(CashSheets.SESSION);
        CostKind kind = row.get(CashSheets.KIND).orElse(ofSession ? CostKind.DIRECT : CostKind.SHARED);
        String label = row.get(CashSheets.LABEL).orElse(kind.code());
        return row.make(() -> {
            CostLine line = CostLine.of(label, kind, amount.get());
            return ofSession
                    ? CostEntry.of(cells.session().orElseThrow(), line)
                    : CostEntry.of(cells.period().orElseThrow(), line);
        });
    }
}
