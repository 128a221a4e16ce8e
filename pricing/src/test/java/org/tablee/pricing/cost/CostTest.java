package org.tablee.pricing.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.Oracle;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;
import org.tablee.pricing.money.Unit;
import org.tablee.pricing.money.UnitMismatchException;

/** The price on a canteen's blackboard, and how far what was given carries it. */
class CostTest {

    private static final CostSheet EVENING = CostSheet.builder()
            .addShared("charges", Amount.of("270.00", EUR))
            .addDirect("ingrédients", Amount.of("105.00", EUR))
            .build();

    private static Amount cents(long minor) {
        return Amount.ofMinor(minor, EUR);
    }

    @Test
    void showsTheEquilibriumPriceWithItsReason() {
        EquilibriumPrice price = EVENING.equilibriumPrice(30);
        assertThat(price.amount()).isEqualTo(Amount.of("12.50", EUR));
        assertThat(price).hasToString("12.50 EUR: 3.50 ingrédients + 9.00 charges");
        assertThat(price.cost()).isEqualTo(Amount.of("375.00", EUR));
        assertThat(price.covers()).isEqualTo(30);
    }

    @Test
    void isFiftySevenPercentAndThatIsAnOrdinaryDay() {
        Coverage coverage = Coverage.of(Amount.of("215.50", EUR), EVENING.total());
        assertThat(coverage.percent())
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("57.4"));
        assertThat(coverage.gap()).isEqualTo(Amount.of("-159.50", EUR));
        assertThat(coverage).hasToString("57.4 % (215.50 EUR of 375.00 EUR)");
    }

    private static Takings box(Purpose purpose, Means means, String amount) {
        return Takings.of(SessionId.of("2025-03-11"), purpose, means, Amount.of(amount, EUR));
    }

    @Test
    void isThatOfTheBoxes() {
        Takings cash = box(Purpose.MEAL, Means.CASH, "200.00");
        Takings card = box(Purpose.MEAL, Means.CARD, "15.50");
        assertThat(Coverage.of(cash, EVENING)).hasToString("53.3 % (200.00 EUR of 375.00 EUR)");
        assertThat(Coverage.of(List.of(cash, card), EVENING)).hasToString("57.4 % (215.50 EUR of 375.00 EUR)");
        assertThat(Coverage.of(List.of(), EVENING)).hasToString("0.0 % (0.00 EUR of 375.00 EUR)");
    }

    @Test
    void countsWhatCameInAndNotTheFloat() {
        Takings withFloat = box(Purpose.MEAL, Means.CASH, "265.50").withFloatAmount(Amount.of("50", EUR));
        assertThat(Coverage.of(withFloat, EVENING).received()).isEqualTo(Amount.of("215.50", EUR));
    }

    @Test
    void refusesABoxThatNobodyCounted() {
        Takings uncounted = box(Purpose.MEAL, Means.CASH, "1").withCounted(Optional.empty());
        assertThatThrownBy(() -> Coverage.of(uncounted, EVENING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Nobody counted the box, so that its coverage is not known");
    }

    @ParameterizedTest
    @EnumSource(value = Purpose.class, names = "MEAL", mode = EnumSource.Mode.EXCLUDE)
    void refusesWhatCarriesNoMeal(Purpose purpose) {
        Takings other = box(purpose, Means.CASH, "215.50");
        assertThatThrownBy(() -> Coverage.of(other, EVENING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Only what was given for meals carries them, but the box is for: " + purpose.code());
    }

    @Test
    void refusesABoxOfAnotherUnit() {
        Takings gonettes =
                Takings.of(SessionId.of("s"), Purpose.MEAL, Means.LOCAL, Amount.of("2", Unit.of("GONETTE", 2)));
        assertThatThrownBy(() -> Coverage.of(gonettes, EVENING)).isInstanceOf(UnitMismatchException.class);
    }

    @Test
    void isTheRatioOfTotalsNotTheMeanOfRatios() {
        Coverage month = Coverage.of(cents(100), cents(100)).plus(Coverage.of(cents(0), cents(900)));
        assertThat(month.ratio()).contains(Fraction.of(1, 10));
    }

    @Test
    void knowsWhatMayStillBeSpent() {
        CostSheet charges = CostSheet.builder()
                .addShared("charges", Amount.of("270.00", EUR))
                .build();
        assertThat(charges.leftToSpend(Amount.of("12.50", EUR), 30)).isEqualTo(Amount.of("105.00", EUR));
        assertThat(EVENING.leftToSpend(Amount.of("12.00", EUR), 30)).isEqualTo(Amount.of("-15.00", EUR));
        assertThatThrownBy(() -> charges.leftToSpend(Amount.of("12.50", EUR), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAMealForNobody() {
        assertThatThrownBy(() -> EVENING.equilibriumPrice(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A price needs 1 cover or more, but there were: 0");
        assertThatThrownBy(() -> FullCost.of(EVENING, cents(0)).perCover(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EVENING.equilibriumPrice(30, cents(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFreeEveningCostsNothing() {
        CostSheet free = CostSheet.builder().unit(EUR).build();
        assertThat(free.equilibriumPrice(12)).hasToString("0.00 EUR: ");
        assertThat(Coverage.of(cents(100), free.total()).percent()).isEmpty();
        assertThat(Coverage.of(cents(100), free.total())).hasToString("no cost (1.00 EUR of 0.00 EUR)");
        assertThatThrownBy(() -> CostSheet.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A cost sheet without a line needs a unit");
    }

    @Test
    void refusesNegativeCostsAndMixedUnits() {
        assertThatThrownBy(() -> CostLine.of("avoir", CostKind.DIRECT, cents(-1)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("amount -0.01 EUR: must not be negative");
        assertThatThrownBy(() -> CostLine.of(" ", CostKind.DIRECT, cents(1)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> CostSheet.builder()
                        .addDirect("légumes", cents(100))
                        .addDirect("pain", Amount.of("2", Unit.of("GONETTE", 2)))
                        .build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("must all be in the unit of the sheet");
        assertThatThrownBy(() -> Coverage.of(Amount.of("2", Unit.of("GONETTE", 2)), cents(1)))
                .isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> Coverage.of(cents(1), cents(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsVolunteerTimeBesideThePriceAndNeverInside() {
        FullCost full = FullCost.of(EVENING, Amount.of("120.00", EUR));
        assertThat(full.total()).isEqualTo(Amount.of("495.00", EUR));
        assertThat(full.perCover(30)).isEqualTo(Amount.of("16.50", EUR));
        assertThat(EVENING.equilibriumPrice(30).amount()).isEqualTo(Amount.of("12.50", EUR));
        assertThatThrownBy(() -> FullCost.of(EVENING, cents(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAUnitAndLinesInJson() {
        assertThat(BothJacksons.roundTrip(EVENING, CostSheet.class))
                .isEqualTo(
                        "{\"unit\":\"EUR\",\"lines\":["
                                + "{\"label\":\"charges\",\"kind\":\"shared\",\"amount\":{\"minor\":27000,\"unit\":\"EUR\"}},"
                                + "{\"label\":\"ingrédients\",\"kind\":\"direct\",\"amount\":{\"minor\":10500,\"unit\":\"EUR\"}}]}");
    }

    /** Case 11, exact: 3.50 EUR a cover and 225.00 EUR a session, Python's fractions (scripts/case11_18.py). */
    @ParameterizedTest(name = "{0} covers: {2}")
    @CsvSource({
        "1, 22850/1, 22850",
        "2, 11600/1, 11600",
        "3, 7850/1, 7850",
        "7, 24950/7, 3565",
        "10, 2600/1, 2600",
        "25, 1250/1, 1250",
        "26, 15800/13, 1216",
        "30, 1100/1, 1100"
    })
    void agreesWithThePriceByAttendance(int covers, String exact, long price) {
        CostSheet cost = CostSheet.builder()
                .addDirect("ingrédients", cents(350).times(covers))
                .addShared("charges", cents(22500))
                .build();
        assertThat(cost.equilibriumPrice(covers).exact()).hasToString(exact);
        assertThat(cost.equilibriumPrice(covers).amount()).isEqualTo(cents(price));
    }

    /** Case 11, exact (scripts/case11_18.py). */
    @Test
    void agreesWithEveryRowOfTheOracle() {
        JsonNode expected = Oracle.read("11-break-even.json").get("expected");
        for (JsonNode row : expected.get("break_even")) {
            BreakEven breakEven = BreakEven.of(
                    cents(row.get("fixed_minor").asLong()),
                    cents(row.get("variable_per_meal_minor").asLong()),
                    cents(row.get("mean_contribution_minor").asLong()),
                    1);
            JsonNode meals = row.get("break_even_meals");
            assertThat(breakEven.covers())
                    .as(row.toString())
                    .isEqualTo(meals.isNull() ? OptionalLong.empty() : OptionalLong.of(meals.asLong()));
            assertThat(breakEven.margin())
                    .isEqualTo(Fraction.of(row.get("margin_per_meal").asLong(), 1));
        }
        for (JsonNode row : expected.get("coverage")) {
            Coverage coverage = Coverage.of(
                    cents(row.get("contributions_minor").asLong()),
                    cents(row.get("cost_minor").asLong()));
            JsonNode exact = row.get("coverage_exact");
            assertThat(coverage.ratio().map(Fraction::toString).orElse("null")).isEqualTo(exact.asText());
            JsonNode permille = row.get("coverage_permille_floor");
            assertThat(coverage.percent()
                            .map(percent -> percent.movePointRight(1)
                                    .toBigIntegerExact()
                                    .toString())
                            .orElse("null"))
                    .isEqualTo(permille.asText());
        }
    }

    /** Case 11, exact: 1 − 25/30, Python's fractions (scripts/case11_18.py). */
    @Test
    void agreesWithTheMarginOfSafety() {
        BreakEven breakEven = BreakEven.of(cents(22500), cents(350), cents(1250 * 30), 30);
        assertThat(breakEven).hasToString("from 25 covers on");
        assertThat(breakEven.marginOfSafety(30)).contains(Fraction.of(1, 6));
        assertThat(BreakEven.of(cents(1), cents(350), cents(350), 1).marginOfSafety(30))
                .isEmpty();
        assertThatThrownBy(() -> breakEven.marginOfSafety(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BreakEven.of(cents(1), cents(1), cents(1), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
