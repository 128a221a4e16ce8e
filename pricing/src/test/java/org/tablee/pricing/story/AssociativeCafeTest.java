package org.tablee.pricing.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tablee.pricing.money.Unit.EUR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tablee.pricing.contribution.SuspendedMeals;
import org.tablee.pricing.contribution.Tab;
import org.tablee.pricing.contribution.TabId;
import org.tablee.pricing.contribution.TabOutcome;
import org.tablee.pricing.money.Amount;

/** A café associatif: a slate by the counter, and a regular who forgot the purse. */
class AssociativeCafeTest {

    private static Amount euros(String amount) {
        return Amount.of(amount, EUR);
    }

    /** S10: the slate shows 7; a person takes one; it shows 6; the price rises from 1.00 to 1.20. */
    @Test
    void aSuspendedCoffeeIsTakenWithoutAQuestion() {
        SuspendedMeals slate = SuspendedMeals.empty(EUR);
        for (int coffee = 0; coffee < 7; coffee++) {
            slate = slate.give(euros("1.00"), euros("1.00"));
        }
        assertThat(slate.waiting()).isEqualTo(7);

        slate = slate.redeem(euros("1.00")).pool();
        assertThat(slate.waiting()).isEqualTo(6);
        assertThat(slate.money()).isEqualTo(euros("6.00"));

        Amount risen = euros("1.20");
        assertThat(slate.waiting())
                .as("what was promised on the slate stays promised")
                .isEqualTo(6);
        assertThat(slate.available(risen)).as("what the money pays for in full").isEqualTo(5);
        assertThat(slate.shortfall(risen))
                .as("what the place would add for the sixth")
                .isEqualTo(euros("1.20"));
    }

    /** S13: "I'll give it next week"; part of it comes, the rest is let go of. */
    @Test
    void aTabIsForgivenWithoutBecomingADebt() {
        LocalDate tuesday = LocalDate.of(2025, 3, 11);
        Tab tab = Tab.promise(TabId.of("card-17"), tuesday, euros("9.00")).pay(tuesday.plusWeeks(1), euros("5.00"));
        assertThat(tab.open()).isEqualTo(euros("4.00"));

        tab = tab.forgive(tuesday.plusMonths(3));
        assertThat(tab.open()).isEqualTo(euros("0.00"));
        assertThat(tab.total(TabOutcome.PAID)).isEqualTo(euros("5.00"));
        assertThat(tab.total(TabOutcome.FORGIVEN)).as("a gift of the place").isEqualTo(euros("4.00"));
        assertThat(tab).hasToString("tab card-17, open 0.00 EUR");
    }
}
