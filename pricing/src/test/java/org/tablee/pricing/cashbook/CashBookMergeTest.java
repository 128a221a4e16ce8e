package org.tablee.pricing.cashbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tablee.pricing.money.Unit.EUR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.core.table.Finding;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.TabEntry;
import org.tablee.pricing.contribution.TabId;
import org.tablee.pricing.contribution.TabOutcome;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.cost.CostEntry;
import org.tablee.pricing.cost.CostKind;
import org.tablee.pricing.cost.CostLine;
import org.tablee.pricing.money.Amount;

/** Two people kept the book, on two machines. */
class CashBookMergeTest {

    private static final SessionId TUESDAY = SessionId.of("2025-01-07");
    private static final SessionId THURSDAY = SessionId.of("2025-01-09");

    private static Takings meals(SessionId session, String amount) {
        return Takings.of(session, Purpose.MEAL, Means.CASH, Amount.of(amount, EUR));
    }

    private static Takings uncounted(SessionId session) {
        return Takings.builder()
                .session(session)
                .purpose(Purpose.MEAL)
                .means(Means.CASH)
                .unit(EUR)
                .build();
    }

    private static Contribution given(String id, String amount) {
        return Contribution.builder()
                .id(EntryId.of(id))
                .session(TUESDAY)
                .purpose(Purpose.MEAL)
                .outcome(Outcome.given(Tender.of(Means.CASH, Amount.of(amount, EUR))))
                .build();
    }

    private static CostEntry rent() {
        return CostEntry.of(DateRange.parse("2025-01"), CostLine.of("rent", CostKind.SHARED, Amount.of("270", EUR)));
    }

    private static List<String> whats(CashBook one, CashBook other) {
        return one.conflicts(other, Locale.ENGLISH).list().stream()
                .map(Finding::what)
                .toList();
    }

    @Test
    void whoImportsABookTwiceCountsNothingTwice() {
        CashBook book = CashBook.builder()
                .addTakings(meals(THURSDAY, "80"), meals(TUESDAY, "215.50"))
                .ledger(Ledger.of(List.of(given("c1", "5"), given("c2", "5"))))
                .addCosts(rent(), rent())
                .addTabs(TabEntry.of(
                        TabId.of("blue-7"), LocalDate.of(2025, 1, 7), TabOutcome.PROMISED, Amount.of("9", EUR)))
                .build();
        assertThat(book.merge(book)).isEqualTo(book);
        assertThat(whats(book, book)).isEmpty();
    }

    @Test
    void aBoxThatOneOfThemCountedIsCounted() {
        CashBook counted =
                CashBook.builder().addTakings(meals(TUESDAY, "215.50")).build();
        CashBook not = CashBook.builder()
                .addTakings(uncounted(TUESDAY), meals(THURSDAY, "80"))
                .build();
        assertThat(counted.merge(not).takings()).containsExactly(meals(TUESDAY, "215.50"), meals(THURSDAY, "80"));
        assertThat(whats(counted, not)).isEmpty();
    }

    @Test
    void twoCountsOfOneBoxAreAContradictionAndAreNotAdded() {
        CashBook one = CashBook.builder().addTakings(meals(TUESDAY, "215.50")).build();
        CashBook other = CashBook.builder().addTakings(meals(TUESDAY, "215")).build();
        assertThat(one.merge(other).takings()).containsExactly(meals(TUESDAY, "215.50"));
        assertThat(whats(one, other))
                .isEqualTo(whats(other, one))
                .containsExactly("\"2025-01-07, meal, cash\" has two values: \"215.00 EUR\" and \"215.50 EUR\"");
        assertThat(one.conflicts(other, Locale.FRENCH).list())
                .singleElement()
                .hasToString("takings.csv: amount: ERROR: « 2025-01-07, meal, cash » a deux valeurs : "
                        + "« 215.00 EUR » et « 215.50 EUR »; les livres de caisse réunis se contredisent ; "
                        + "« 215.50 EUR » a été utilisé, vérifier laquelle est juste [conflicting_value]");
    }

    @Test
    void anEntryThatTwoDevicesWroteDifferentlyIsKeptOnceAndNamed() {
        CashBook one = CashBook.builder()
                .ledger(Ledger.of(List.of(given("c1", "5"), given("c2", "7"))))
                .build();
        CashBook other = CashBook.builder()
                .ledger(Ledger.of(List.of(given("c1", "50"), given("c2", "7"))))
                .build();
        assertThat(one.merge(other).ledger().entries()).hasSize(2);
        assertThat(whats(one, other)).singleElement().asString().startsWith("\"c1\" has two values: ");
        assertThat(whats(other, one)).isEqualTo(whats(one, other));
    }

    @Test
    void whatOneCountedInABoxAndTheOtherNotedOneByOneIsNamed() {
        CashBook box = CashBook.builder().addTakings(meals(TUESDAY, "215.50")).build();
        CashBook notes =
                CashBook.builder().ledger(Ledger.of(List.of(given("c1", "5")))).build();
        assertThat(whats(box, notes))
                .containsExactly("2025-01-07, meal, cash stands in takings.csv and in contributions.csv");
        assertThat(whats(box.merge(notes), notes)).isEmpty();
    }

    @Test
    void twoDeliveriesOfOnePriceStayTwo() {
        CashBook once = CashBook.builder().addCosts(rent()).build();
        CashBook twice = CashBook.builder().addCosts(rent(), rent()).build();
        assertThat(once.merge(twice).costs()).containsExactly(rent(), rent());
        assertThat(once.merge(once).costs()).containsExactly(rent());
    }
}
