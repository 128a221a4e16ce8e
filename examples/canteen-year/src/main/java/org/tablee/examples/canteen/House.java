package org.tablee.examples.canteen;

import java.util.ArrayList;
import java.util.List;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.cost.CostEntry;
import org.tablee.pricing.cost.CostKind;
import org.tablee.pricing.cost.CostLine;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** Pays for the food of each meal and for the house, and takes in what comes beside the meals. */
final class House {

    /** The summer counts as one period, for nobody eats here in August. */
    private static final List<String> PERIODS = List.of(
            "2025-01",
            "2025-02",
            "2025-03",
            "2025-04",
            "2025-05",
            "2025-06",
            "2025-07-01/2025-08-31",
            "2025-09",
            "2025-10",
            "2025-11",
            "2025-12");

    private final Dice dice;
    private final List<CostEntry> costs = new ArrayList<>();

    House(Dice dice) {
        this.dice = dice;
    }

    List<CostEntry> costs() {
        return costs;
    }

    /** Buys the food of a meal: 3.50 € a cover, more or less. */
    void shop(Evening evening) {
        Amount food = Amount.ofMinor(5L * Math.round(evening.people() * dice.between(318, 388) / 5.0), Unit.EUR);
        costs.add(
                CostEntry.of(SessionId.of(evening.occasion().id()), CostLine.of("ingrédients", CostKind.DIRECT, food)));
    }

    /** Pays wages, rent and energy of every period, and takes in what is no contribution to a meal. */
    void keepBooks(Till till) {
        for (String period : PERIODS) {
            int months = period.contains("/") ? 2 : 1;
            pay(period, "salaires", Till.euros("2800.00").times(months));
            pay(period, "loyer", Till.euros("610.00").times(months));
            pay(period, "énergie et eau", Till.euros("1.00").times(dice.between(160, 260) * (long) months));
            till.receive(period, Purpose.MEMBERSHIP, Till.euros("6.00").times(dice.between(10, 25)));
            if (dice.chance(0.6)) {
                till.receive(period, Purpose.PRIVATE_HIRE, Till.euros("50.00").times(dice.between(6, 14)));
            }
        }
        till.receive("2025-03", Purpose.GRANT, Till.euros("6000.00"));
    }

    private void pay(String period, String label, Amount amount) {
        costs.add(CostEntry.of(DateRange.parse(period), CostLine.of(label, CostKind.SHARED, amount)));
    }
}
