package org.tablee.pricing.cashbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.calendar.DateRange;
import org.tablee.pricing.contribution.ContributionDomain;
import org.tablee.pricing.contribution.TabEntry;
import org.tablee.pricing.contribution.TabId;
import org.tablee.pricing.contribution.TabOutcome;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.cost.CostDomain;
import org.tablee.pricing.cost.CostEntry;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** Cash books of a few sessions in January 2025, which may overlap and contradict each other. */
public class CashBookDomain extends DomainContextBase {

    /** Creates the domain. */
    public CashBookDomain() {}

    private final ContributionDomain contributions = new ContributionDomain();
    private final CostDomain costs = new CostDomain();

    @Provide
    public Arbitrary<CostEntry> costEntries() {
        Arbitrary<CostEntry> ofSession =
                Combinators.combine(contributions.sessions(), costs.lines()).as(CostEntry::of);
        Arbitrary<CostEntry> ofPeriod = Combinators.combine(
                        Arbitraries.of("2025-01", "2025-01-06/2025-01-12").map(DateRange::parse), costs.lines())
                .as(CostEntry::of);
        return Arbitraries.oneOf(ofSession, ofPeriod);
    }

    /** Promises alone, so that no tab is overdrawn. */
    @Provide
    public Arbitrary<TabEntry> tabEntries() {
        return Combinators.combine(
                        Arbitraries.of("blue-7", "red-1").map(TabId::of),
                        Arbitraries.integers().between(1, 31).map(day -> LocalDate.of(2025, 1, day)),
                        Arbitraries.longs().between(0, 5000))
                .as((tab, date, minor) -> TabEntry.of(tab, date, TabOutcome.PROMISED, Amount.ofMinor(minor, Unit.EUR)));
    }

    @Provide
    public Arbitrary<CashBook> books() {
        return Combinators.combine(
                        contributions.takings().list().ofMaxSize(8).map(CashBookDomain::oneTotalEach),
                        contributions.ledgers(),
                        costEntries().list().ofMaxSize(6),
                        tabEntries().list().ofMaxSize(3))
                .as((takings, ledger, entries, tabs) -> CashBook.builder()
                        .addAllTakings(takings)
                        .ledger(ledger)
                        .addAllCosts(entries)
                        .addAllTabs(tabs)
                        .build());
    }

    /** One total for each box; a row of a period never stands twice, because a reader counts it once. */
    private static List<Takings> oneTotalEach(List<Takings> rows) {
        Map<Object, Takings> boxes = new LinkedHashMap<>();
        rows.stream().filter(row -> row.session().isPresent()).forEach(row -> boxes.put(CashBookMerge.box(row), row));
        List<Takings> all = new ArrayList<>(boxes.values());
        rows.stream().filter(row -> row.session().isEmpty()).distinct().forEach(all::add);
        return all;
    }
}
