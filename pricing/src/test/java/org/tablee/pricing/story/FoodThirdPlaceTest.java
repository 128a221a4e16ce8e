package org.tablee.pricing.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.meal.FoodLabel;
import org.tablee.core.meal.Sourcing;
import org.tablee.core.meal.Supply;
import org.tablee.core.quantity.Mass;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.cost.Purchase;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;
import org.tablee.pricing.money.Rate;
import org.tablee.pricing.money.Unit;
import org.tablee.pricing.money.UnitMismatchException;
import org.tablee.pricing.policy.Answer;
import org.tablee.pricing.policy.FreeOfCharge;
import org.tablee.pricing.report.FundingLine;
import org.tablee.pricing.report.PriceCalculator;
import org.tablee.pricing.report.PriceReport;

/** A tiers-lieu nourricier: a shared kitchen, unsold vegetables, and money that banks do not know. */
class FoodThirdPlaceTest {

    private static final LocalDate SATURDAY = LocalDate.of(2025, 3, 15);
    private static final DateRange MARCH = DateRange.parse("2025-03");
    private static final SessionId WORKSHOP = SessionId.of("2025-03-15");
    private static final Unit GONETTE = Unit.of("GONETTE", 2);

    private static Amount euros(String amount) {
        return Amount.of(amount, EUR);
    }

    private static Logbook saturday() {
        return Logbook.builder()
                .addGathering(Gathering.builder()
                        .id(WORKSHOP)
                        .start(Moment.of(SATURDAY))
                        .activity(Activity.COOKING_WORKSHOP)
                        .status(SessionStatus.HELD)
                        .coversServed(8)
                        .build())
                .build();
    }

    /** S14: a workshop for families who live in a hotel, paid by a funder; nothing about their situation is stored. */
    @Test
    void somebodyElsePaysAndNobodyIsAsked() {
        Contribution families = Contribution.builder()
                .id(EntryId.of("w-1"))
                .session(WORKSHOP)
                .purpose(Purpose.MEAL)
                .outcome(Outcome.notAsked())
                .covers(8)
                .build();
        Takings funder = Takings.of(WORKSHOP, Purpose.GRANT, Means.TRANSFER, euros("240.00"));
        PriceReport report = PriceCalculator.standard()
                .report(
                        saturday(),
                        CashBook.builder()
                                .ledger(Ledger.of(List.of(families)))
                                .addTakings(funder)
                                .build(),
                        MARCH,
                        Audience.TEAM);

        assertThat(FreeOfCharge.of().answer(euros("0")).verdict()).isEqualTo(Answer.Verdict.ACCEPTED);
        assertThat(report.in(EUR).orElseThrow().total().funding().orElseThrow())
                .extracting(FundingLine::purpose)
                .containsExactly(Purpose.GRANT);
        assertThat(report.in(EUR).orElseThrow().total().received())
                .as("a grant is no free price")
                .hasValue(0);
    }

    /** S15: kilograms saved, and the share of purchases that is organic, in euros without tax. */
    @Test
    void whatWasRescuedIsWeighedAndWhatWasBoughtIsCounted() {
        Supply rescued = supply("courgettes", Sourcing.RESCUED, Set.of());
        Supply lentils = supply("lentilles", Sourcing.BOUGHT, Set.of(FoodLabel.ORGANIC));
        Supply oil = supply("huile", Sourcing.BOUGHT, Set.of());
        List<Purchase> purchases = List.of(Purchase.of(lentils, euros("60.00")), Purchase.of(oil, euros("20.00")));

        assertThat(Supply.rescued(List.of(rescued, lentils, oil))).isEqualTo(Mass.ofKilograms("12.5"));
        assertThat(Purchase.share(purchases, supply -> supply.labels().contains(FoodLabel.ORGANIC)))
                .contains(Fraction.of(3, 4));
        assertThat(Purchase.share(List.of(), supply -> true))
                .as("a month in which everything was given has no share of purchases")
                .isEmpty();
        assertThatThrownBy(() -> Purchase.of(rescued, euros("0")))
                .as("what was rescued was not bought for nothing")
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Supply supply(String what, Sourcing sourcing, Set<FoodLabel> labels) {
        return Supply.builder()
                .date(SATURDAY)
                .what(what)
                .sourcing(sourcing)
                .mass(Mass.ofKilograms("12.5"))
                .addAllLabels(labels)
                .build();
    }

    /** S16: ten gonettes and 50 cents, because the gonette has no coins; never added, and at par only when declared. */
    @Test
    void gonettesAndEurosStayApartUntilSomebodyDeclaresARate() {
        Contribution mixed = Contribution.builder()
                .id(EntryId.of("w-2"))
                .session(WORKSHOP)
                .purpose(Purpose.MEAL)
                .outcome(Outcome.given(
                        Tender.of(Means.LOCAL, Amount.of("10", GONETTE)), Tender.of(Means.CASH, euros("0.50"))))
                .covers(1)
                .build();
        PriceReport report = PriceCalculator.standard()
                .report(
                        saturday(),
                        CashBook.builder().ledger(Ledger.of(List.of(mixed))).build(),
                        MARCH,
                        Audience.TEAM);
        Amount gonettes = received(report, GONETTE);
        Amount cents = received(report, EUR);
        assertThat(gonettes).isEqualTo(Amount.of("10.00", GONETTE));
        assertThat(cents).isEqualTo(euros("0.50"));
        assertThatThrownBy(() -> cents.plus(gonettes)).isInstanceOf(UnitMismatchException.class);

        Rate par = Rate.of(GONETTE, EUR, Fraction.ONE, LocalDate.of(2025, 1, 1));
        assertThat(cents.plus(par.convert(gonettes, RoundingMode.HALF_UP))).isEqualTo(euros("10.50"));
    }

    private static Amount received(PriceReport report, Unit unit) {
        return Amount.ofMinor(report.in(unit).orElseThrow().total().received().getAsLong(), unit);
    }
}
