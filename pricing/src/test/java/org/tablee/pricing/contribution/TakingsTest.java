package org.tablee.pricing.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;
import org.tablee.pricing.money.UnitMismatchException;

class TakingsTest {

    private static Takings.Builder box() {
        return Takings.builder()
                .session(SessionId.of("2025-01-07"))
                .purpose(Purpose.MEAL)
                .means(Means.CASH)
                .unit(EUR);
    }

    private static Amount euros(String amount) {
        return Amount.of(amount, EUR);
    }

    @Test
    void receivedIsCountedLessFloatAndTheDifferenceKeepsItsSign() {
        Takings takings = box().counted(euros("265.50"))
                .floatAmount(euros("50"))
                .expected(euros("216"))
                .build();
        assertThat(takings.received()).contains(euros("215.50"));
        assertThat(takings.difference()).contains(euros("-0.50"));
    }

    @Test
    void aBoxThatNobodyCountedIsNotABoxOfZero() {
        assertThat(box().build().received()).isEmpty();
        assertThat(box().expected(euros("216")).build().difference()).isEmpty();
        assertThat(box().counted(euros("0")).build().received()).contains(euros("0"));
    }

    @Test
    void aBoxHoldsItsFloat() {
        assertThat(box().counted(euros("50")).floatAmount(euros("50")).build().received())
                .contains(euros("0"));
        assertThatThrownBy(() ->
                        box().counted(euros("40")).floatAmount(euros("50")).build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("counted 40.00 EUR: must not be less than the float");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> box().counted(euros("-1")).build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("counted -1.00 EUR: must be 0 or more");
        assertThatThrownBy(() ->
                        box().counted(Amount.of("1", Unit.of("GONETTE", 2))).build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("in the unit of the takings");
        assertThatThrownBy(() -> box().period(DateRange.parse("2025-01")).build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("must be given, or a period, and not both");
        assertThatThrownBy(
                        () -> Takings.builder().purpose(Purpose.GRANT).unit(EUR).build())
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aTabIsNeverPaidTwice() {
        LocalDate day = LocalDate.of(2025, 1, 7);
        Tab tab = Tab.promise(TabId.of("blue-7"), day, euros("10")).pay(day.plusDays(7), euros("4"));
        assertThat(tab.open()).isEqualTo(euros("6"));
        assertThatThrownBy(() -> tab.pay(day.plusDays(8), euros("6.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Of the tab blue-7 6.00 EUR is open, which is less than 6.01 EUR");
        assertThatThrownBy(() -> tab.with(TabEntry.of(TabId.of("red-1"), day, TabOutcome.PAID, euros("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The line is of the tab red-1, not of blue-7");
        assertThatThrownBy(() -> tab.pay(day, Amount.of("1", Unit.of("GONETTE", 2))))
                .isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> Tab.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TabEntry.of(TabId.of("red-1"), day, TabOutcome.PAID, euros("-1")))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("TabEntry.amount -1.00 EUR: must not be negative");
    }

    @Test
    void anEmptyPoolRefusesAndSaysSo() {
        SuspendedMeals pool = SuspendedMeals.empty(EUR);
        assertThatThrownBy(() -> pool.redeem(euros("12.50")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The pool is empty: the place may offer the meal, the pool cannot");
        assertThatThrownBy(() -> pool.give(euros("1"), euros("0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pool.give(euros("-1"))).isInstanceOf(IllegalArgumentException.class);
        SuspendedMeals.Redemption partial = pool.give(euros("3")).redeem(euros("12.50"));
        assertThat(partial.drawn()).isEqualTo(euros("3"));
        assertThat(partial.missing()).isEqualTo(euros("9.50"));
    }
}
