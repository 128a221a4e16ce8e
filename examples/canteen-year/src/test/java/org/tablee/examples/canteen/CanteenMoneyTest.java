package org.tablee.examples.canteen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;
import org.tablee.core.session.Gathering;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.cost.CostKind;

/** The made-up money has the sizes that canteens publish about themselves. */
class CanteenMoneyTest {

    private final CanteenYear year = CanteenYear.of(CanteenYear.SEED);
    private final CashBook cash = year.cashBook();

    @Test
    void aMealCosts12Euros50OfWhichTheFoodIs3Euros50() {
        int covers = year.logbook().gatherings().stream()
                .map(Gathering::coversServed)
                .mapToInt(served -> served.orElse(0))
                .sum();

        assertThat(cost(CostKind.DIRECT) / covers).isCloseTo(3.50, within(0.05));
        assertThat(cost(CostKind.SHARED) / covers).isCloseTo(9.00, within(0.05));
    }

    @Test
    void aThirdEachGives1To7EurosAnd13EurosAndMore() {
        assertThat(share(amount -> amount >= 1 && amount <= 7)).isCloseTo(1 / 3.0, within(0.02));
        assertThat(share(amount -> amount == 13)).isCloseTo(1 / 3.0, within(0.02));
        assertThat(share(amount -> amount > 13)).isCloseTo(1 / 3.0, within(0.02));
    }

    @Test
    void somebodyChoseNotToGiveSomebodyWasNotAskedAndSomethingWasNotRecorded() {
        assertThat(cash.ledger().entries())
                .extracting(entry -> entry.outcome().kind())
                .contains(Outcome.Kind.DECLINED, Outcome.Kind.NOT_ASKED, Outcome.Kind.NOT_RECORDED);
    }

    @Test
    void suspendedMealsAreGivenAndTaken() {
        assertThat(cash.ledger().entries())
                .filteredOn(entry -> entry.purpose() == Purpose.SUSPENDED)
                .extracting(entry -> entry.outcome().kind())
                .contains(Outcome.Kind.GIVEN, Outcome.Kind.REDEEMED);
    }

    @Test
    void someBoxesAreCountedInOneTotalSomeNotAtAllAndOneIsUndivided() {
        assertThat(cash.takings())
                .anyMatch(
                        row -> row.purpose() == Purpose.MEAL && row.difference().isPresent());
        assertThat(cash.takings()).anyMatch(row -> row.counted().isEmpty());
        assertThat(cash.takings()).extracting(Takings::purpose).contains(Purpose.UNDIVIDED, Purpose.GRANT);
    }

    private double cost(CostKind kind) {
        return cash.costs().stream()
                .filter(entry -> entry.cost().kind() == kind)
                .mapToDouble(entry -> entry.cost().amount().toBigDecimal().doubleValue())
                .sum();
    }

    private double share(DoublePredicate condition) {
        List<Double> gifts = cash.ledger().entries().stream()
                .filter(entry -> entry.purpose() == Purpose.MEAL)
                .map(Contribution::outcome)
                .filter(outcome -> outcome.kind() == Outcome.Kind.GIVEN)
                .map(outcome -> outcome.tenders().get(0).amount().toBigDecimal().doubleValue())
                .toList();
        return gifts.stream().filter(condition::test).count() / (double) gifts.size();
    }
}
