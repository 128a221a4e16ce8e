package org.tablee.pricing.cashbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Row;
import org.tablee.core.table.Table;
import org.tablee.pricing.contribution.Tab;
import org.tablee.pricing.contribution.TabEntry;
import org.tablee.pricing.contribution.TabId;
import org.tablee.pricing.contribution.TabOutcome;
import org.tablee.pricing.money.Amount;

/** Reads {@code tabs.csv}. */
final class TabsFile {

    /** A row and the line on which it stands. */
    private record Placed(TabEntry entry, long line) {}

    private final FindingCollector findings;

    TabsFile(FindingCollector findings) {
        this.findings = findings;
    }

    List<TabEntry> read(Table table) {
        List<Placed> rows = new ArrayList<>();
        table.rows().forEach(row -> tab(row).ifPresent(entry -> rows.add(new Placed(entry, row.line()))));
        List<Placed> refused = refused(rows);
        refused.forEach(row -> findings.addAt(
                CashFinding.TAB_TOO_SMALL,
                CashSheets.TABS.file(),
                row.line(),
                null,
                row.entry().tab(),
                row.entry().amount()));
        rows.removeAll(refused);
        return rows.stream().map(Placed::entry).toList();
    }

    private static Optional<TabEntry> tab(Row row) {
        Optional<TabId> id = row.require(CashSheets.TAB);
        Optional<LocalDate> date = row.require(CashSheets.DATE);
        Optional<TabOutcome> outcome = row.require(CashSheets.TAB_OUTCOME);
        Optional<Amount> amount = Cells.of(row).requiredAmount();
        if (id.isEmpty() || date.isEmpty() || outcome.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return row.make(() -> TabEntry.of(id.get(), date.get(), outcome.get(), amount.get()));
    }

    /** Returns the rows that pay or forgive more than is open, in the order of time. */
    private static List<Placed> refused(List<Placed> rows) {
        List<Placed> refused = new ArrayList<>();
        Map<TabId, Tab> tabs = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparing((Placed row) -> row.entry().date())
                        .thenComparing(row -> row.entry().outcome()))
                .forEach(row -> with(tabs.get(row.entry().tab()), row.entry())
                        .ifPresentOrElse(tab -> tabs.put(tab.id(), tab), () -> refused.add(row)));
        return refused;
    }

    private static Optional<Tab> with(@Nullable Tab tab, TabEntry entry) {
        try {
            return Optional.of(tab == null ? Tab.of(List.of(entry)) : tab.with(entry));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
