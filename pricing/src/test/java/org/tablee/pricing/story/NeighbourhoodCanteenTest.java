package org.tablee.pricing.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tablee.pricing.money.Unit.EUR;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.cost.Blackboard;
import org.tablee.pricing.cost.CostEntry;
import org.tablee.pricing.cost.CostKind;
import org.tablee.pricing.cost.CostLine;
import org.tablee.pricing.cost.CostSheet;
import org.tablee.pricing.cost.Coverage;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.report.PriceCalculator;
import org.tablee.pricing.report.PriceReport;
import org.tablee.pricing.report.TakingsAccount;
import org.tablee.pricing.report.UnitAccount;

/** A neighbourhood canteen at two in the afternoon: the plates are dry, the box is on the table. */
class NeighbourhoodCanteenTest {

    private static final SessionId LUNCH = SessionId.of("2025-03-11");
    private static final DateRange MARCH = DateRange.parse("2025-03");

    private static Amount euros(String amount) {
        return Amount.of(amount, EUR);
    }

    private static Contribution contribution(int number, Means means, String amount, int covers) {
        return Contribution.builder()
                .id(EntryId.of("till-1/" + number))
                .session(LUNCH)
                .purpose(Purpose.MEAL)
                .outcome(Outcome.given(Tender.of(means, euros(amount))))
                .covers(covers)
                .build();
    }

    private static UnitAccount close(Ledger ledger, OptionalInt served) {
        Logbook logbook = Logbook.builder()
                .addGathering(Gathering.builder()
                        .id(LUNCH)
                        .start(Moment.parse("2025-03-11T12:30"))
                        .status(SessionStatus.HELD)
                        .coversServed(served)
                        .build())
                .build();
        CashBook book = CashBook.builder()
                .ledger(ledger)
                .addCosts(CostEntry.of(LUNCH, CostLine.of("ingrédients", CostKind.DIRECT, euros("108.50"))))
                .addCosts(CostEntry.of(MARCH, CostLine.of("charges", CostKind.SHARED, euros("279.00"))))
                .build();
        PriceReport report = PriceCalculator.standard().report(logbook, book, MARCH, Audience.TEAM);
        BothJacksons.roundTrip(report, PriceReport.class);
        return report.in(EUR).orElseThrow();
    }

    /** S5: 31 contributions in three means, one of them of 0 euros; total, mean per cover, coverage, and no name. */
    @Test
    void theSessionIsClosedInThreeMinutesWithoutAName() {
        List<Contribution> lunch = new ArrayList<>();
        for (int number = 1; number <= 31; number++) {
            Means means = number % 3 == 0 ? Means.CARD : number % 7 == 0 ? Means.CHEQUE : Means.CASH;
            String amount = number == 13 ? "0" : number % 3 == 0 ? "13.00" : number % 2 == 0 ? "16.00" : "5.00";
            lunch.add(contribution(number, means, amount, 1));
        }
        UnitAccount till = close(Ledger.of(lunch), OptionalInt.of(31));

        assertThat(till.sessions().orElseThrow().get(0).takings())
                .extracting(TakingsAccount::means)
                .extracting(means -> means.orElseThrow())
                .containsExactly(Means.CASH, Means.CARD, Means.CHEQUE);
        assertThat(till.total().received()).hasValue(34000);
        assertThat(till.total().covers()).hasValue(31);
        assertThat(till.sessions()
                        .orElseThrow()
                        .get(0)
                        .equilibriumPrice()
                        .orElseThrow()
                        .minor())
                .isEqualTo(1250);
        assertThat(till.total().coverage().orElseThrow().percent().orElseThrow())
                .isEqualByComparingTo("87.7");
        assertThat(till.total().gap()).hasValue(34000 - 38750);
    }

    /** S6: 3.50 ingredients + 9.00 charges = 12.50, with the month's coverage and what is missing. */
    @Test
    void theBlackboardSaysWhatAMealCostsAndWhy() {
        CostSheet lunch = CostSheet.builder()
                .addDirect("ingrédients", euros("105.00"))
                .addShared("charges", euros("270.00"))
                .build();
        Coverage month = Coverage.of(euros("3120.00"), euros("4500.00"));

        assertThat(Blackboard.of(lunch.equilibriumPrice(30))
                        .withMonth(month)
                        .text(Locale.FRANCE)
                        .replace('\u202F', ' ')
                        .replace('\u00A0', ' '))
                .isEqualTo("""
                        Un repas revient à 12,50 € : 3,50 € ingrédients + 9,00 € charges.
                        Chacun·e donne ce qu’il ou elle veut.
                        Ce mois-ci, vos contributions couvrent 69,3 % des coûts ; il manque 1 380,00 €.""");
    }

    /** S7: a mother pays 20 euros for four people: one contribution, four covers, 5 euros per cover and not 20. */
    @Test
    void oneContributionMayBeForFourPeople() {
        UnitAccount till = close(Ledger.of(List.of(contribution(1, Means.CASH, "20.00", 4))), OptionalInt.empty());

        assertThat(till.total().covers()).hasValue(4);
        assertThat(till.total().received().getAsLong() / till.total().covers().getAsLong())
                .isEqualTo(500);
        assertThat(till.sessions().orElseThrow().get(0).takings()).hasSize(1);
    }
}
