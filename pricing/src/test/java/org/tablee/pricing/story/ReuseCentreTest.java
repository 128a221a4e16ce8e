package org.tablee.pricing.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.quantity.Mass;
import org.tablee.core.reuse.Destination;
import org.tablee.core.reuse.MassBalance;
import org.tablee.core.reuse.Weighing;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.report.AccountingTotals;

/** A ressourcerie: a lot sold at free price, another given away, and a kettle that came back. */
class ReuseCentreTest {

    private static final LocalDate MARCH_FIRST = LocalDate.of(2025, 3, 1);

    private static Amount euros(String amount) {
        return Amount.of(amount, EUR);
    }

    private static Contribution.Builder entry(String id, LocalDate date) {
        return Contribution.builder().id(EntryId.of(id)).date(date).purpose(Purpose.GOODS);
    }

    /** S21: sell a lot at free price, give part to a social partner, refund a faulty appliance. */
    @Test
    void aLotIsSoldAnotherGivenAndAKettleComesBack() {
        Contribution lot = entry("v-1", MARCH_FIRST)
                .outcome(Outcome.given(Tender.of(Means.CASH, euros("12.00"))))
                .build();
        Contribution kettle = entry("v-2", MARCH_FIRST)
                .outcome(Outcome.given(Tender.of(Means.CASH, euros("5.00"))))
                .build();
        Contribution back = entry("v-3", LocalDate.of(2025, 4, 2))
                .outcome(Outcome.refunded(Tender.of(Means.CASH, euros("5.00"))))
                .corrects(EntryId.of("v-2"))
                .build();
        Ledger ledger = Ledger.of(List.of(lot, kettle, back));
        MassBalance march = MassBalance.of(List.of(Weighing.builder().date(MARCH_FIRST).stream("livres")
                .gross(Mass.ofKilograms("30.000"))
                .destination(Destination.REUSE)
                .build()));

        CashBook book = CashBook.builder().ledger(ledger).build();
        Logbook logbook = Logbook.builder().build();
        assertThat(AccountingTotals.of(logbook, book, DateRange.parse("2025-03"))
                        .byPurpose(EUR))
                .containsEntry(Purpose.GOODS, euros("17.00"));
        assertThat(AccountingTotals.of(logbook, book, DateRange.parse("2025-04"))
                        .byPurpose(EUR))
                .as("what is given back after the month was closed is an entry of the open one")
                .containsEntry(Purpose.GOODS, euros("-5.00"));
        assertThat(march.allSent())
                .as("the books that were given away weigh, and are no sale of 0")
                .isEqualTo(Mass.ofKilograms("30.000"));
        assertThatThrownBy(() -> ledger.append(entry("v-4", LocalDate.of(2025, 4, 3))
                        .outcome(Outcome.refunded(Tender.of(Means.CASH, euros("0.01"))))
                        .corrects(EntryId.of("v-2"))
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only 0.00 EUR is left");
    }
}
