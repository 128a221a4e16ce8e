package org.tablee.pricing.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tablee.pricing.money.Unit.EUR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;
import org.tablee.pricing.accounting.HourlyRate;
import org.tablee.pricing.accounting.ValuedTime;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.report.AccountingTotals;
import org.tablee.pricing.report.PriceCalculator;
import org.tablee.pricing.report.SessionAccount;

/** A treasurer, on the last Sunday of January, with the year before in a shoe box. */
class TreasurerTest {

    private static final DateRange YEAR = DateRange.parse("2025-01-01/2025-12-31");
    private static final SessionId MEAL = SessionId.of("2025-12-16");

    private static Amount euros(String amount) {
        return Amount.of(amount, EUR);
    }

    private static Contribution.Builder entry(String id, Purpose purpose) {
        return Contribution.builder().id(EntryId.of(id)).session(MEAL).purpose(purpose);
    }

    private static Outcome cash(String amount) {
        return Outcome.given(Tender.of(Means.CASH, euros(amount)));
    }

    private static final Logbook LOGBOOK = Logbook.builder()
            .addGathering(Gathering.builder()
                    .id(MEAL)
                    .start(Moment.parse("2025-12-16"))
                    .status(SessionStatus.HELD)
                    .coversServed(20)
                    .build())
            .build();

    private static final CashBook SHOE_BOX = CashBook.builder()
            .addTakings(Takings.builder()
                    .session(MEAL)
                    .purpose(Purpose.MEAL)
                    .means(Means.CASH)
                    .unit(EUR)
                    .counted(euros("230.00"))
                    .floatAmount(euros("50.00"))
                    .expected(euros("182.50"))
                    .build())
            .ledger(Ledger.of(List.of(
                    entry("m-1", Purpose.MEMBERSHIP).outcome(cash("6.00")).build(),
                    entry("g-1", Purpose.GIFT).outcome(cash("300.00")).build(),
                    entry("g-2", Purpose.GIFT)
                            .outcome(cash("30.00"))
                            .corrects(EntryId.of("g-1"))
                            .build(),
                    entry("s-1", Purpose.SUSPENDED).outcome(cash("12.50")).build())))
            .build();

    /** S25, the accounts: split by purpose, the difference of the till kept, the wrong 300 still there to see. */
    @Test
    void theYearIsSplitByPurposeAndNothingWasEdited() {
        AccountingTotals totals = AccountingTotals.of(LOGBOOK, SHOE_BOX, YEAR);
        assertThat(totals.byPurpose(EUR))
                .containsExactly(
                        Map.entry(Purpose.MEAL, euros("180.00")),
                        Map.entry(Purpose.MEMBERSHIP, euros("6.00")),
                        Map.entry(Purpose.GIFT, euros("30.00")),
                        Map.entry(Purpose.SUSPENDED, euros("12.50")));
        assertThat(totals.byMeans(EUR)).containsExactly(Map.entry(Means.CASH, euros("228.50")));
        assertThat(totals.entries()).as("one for each session and channel").hasSize(4);
        assertThat(SHOE_BOX.ledger().entries())
                .as("the wrong entry and the right one")
                .hasSize(4);

        SessionAccount evening = PriceCalculator.standard()
                .report(LOGBOOK, SHOE_BOX, YEAR, Audience.TEAM)
                .in(EUR)
                .orElseThrow()
                .sessions()
                .orElseThrow()
                .get(0);
        assertThat(evening.takings().get(0).difference())
                .as("counted less expected, signed")
                .hasValue(-250);
    }

    /** S25, the time: hours at the rate of their day, the same on both sides of the accounts. */
    @Test
    void givenTimeIsValuedAtTheRateOfItsDay() {
        ValuedTime kitchen = ValuedTime.at(List.of(
                        HourlyRate.of(LocalDate.of(2025, 1, 1), euros("11.88")),
                        HourlyRate.of(LocalDate.of(2025, 7, 1), euros("12.02"))))
                .plus(LocalDate.of(2025, 3, 11), Duration.ofMinutes(165))
                .plus(LocalDate.of(2025, 12, 16), Duration.ofMinutes(240));

        assertThat(kitchen.value()).isEqualTo(euros("32.67").plus(euros("48.08")));
        Amount use = kitchen.value();
        Amount resource = kitchen.value();
        assertThat(use).isEqualTo(resource);
    }
}
