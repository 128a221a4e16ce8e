package org.tablee.pricing.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.pricing.Oracle;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;
import org.tablee.pricing.money.Unit;
import org.tablee.pricing.money.UnitMismatchException;

class AccountingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static Amount cents(long minor) {
        return Amount.ofMinor(minor, EUR);
    }

    /** Case 16, exact: Python's fractions over 0 to 5000 cents (scripts/case11_18.py). */
    @Test
    void agreesWithTheSplitOfEveryAmountUpToFiftyEuros() {
        JsonNode oracle = Oracle.read("16-vat-rounding.json");
        for (String rate : List.of("0.055", "0.1", "0.2", "0.021")) {
            JsonNode expected = oracle.get("expected").get(rate);
            VatTreatment treatment = VatTreatment.at(Fraction.parse(rate));
            BigInteger net = BigInteger.ZERO;
            BigInteger tax = BigInteger.ZERO;
            for (int gross = 0; gross <= 5000; gross++) {
                VatSplit split = VatSplit.of(cents(gross), treatment);
                net = net.add(BigInteger.valueOf(split.net().minor()));
                tax = tax.add(BigInteger.valueOf(split.tax().minor()));
            }
            assertThat(net.longValueExact())
                    .isEqualTo(expected.get("sum_net_half_up").asLong());
            assertThat(tax.longValueExact())
                    .isEqualTo(expected.get("sum_vat_half_up").asLong());
            assertThat(VatSplit.of(cents(1250), treatment).net().minor())
                    .isEqualTo(expected.get("net_of_1250").asLong());
            assertThat(VatSplit.of(cents(1), treatment).net().minor())
                    .isEqualTo(expected.get("net_of_1_cent").asLong());
        }
        JsonNode lines = oracle.get("line_vs_total");
        List<Amount> gross = java.util.Arrays.stream(Oracle.longs(lines.get("lines")))
                .mapToObj(AccountingTest::cents)
                .toList();
        VatSplit total = VatSplit.of(Amount.sum(EUR, gross), VatTreatment.at(Fraction.parse("0.10")));
        assertThat(total.net().minor()).isEqualTo(lines.get("net_of_total").asLong());
        assertThat(Amount.sum(EUR, total.spread(gross))).isEqualTo(total.net());
    }

    @Property
    void netAndTaxAddUp(
            @ForAll @LongRange(min = -100_000, max = 100_000) long gross,
            @ForAll @IntRange(min = 0, max = 300) int permille) {
        VatSplit split = VatSplit.of(cents(gross), VatTreatment.at(Fraction.of(permille, 1000)));
        assertThat(split.net().plus(split.tax())).isEqualTo(cents(gross));
    }

    @Test
    void whatIsNotTaxedHasNoTaxInIt() {
        assertThat(VatSplit.of(cents(1250), VatTreatment.EXEMPT)).hasToString("12.50 EUR and 0.00 EUR of tax");
        assertThat(VatSplit.of(cents(1250), VatTreatment.OUT_OF_SCOPE).net()).isEqualTo(cents(1250));
        assertThat(BothJacksons.roundTrip(VatTreatment.at(Fraction.parse("0.10")), VatTreatment.class))
                .isEqualTo("{\"kind\":\"taxed\",\"rate\":\"1/10\"}");
        assertThat(BothJacksons.roundTrip(VatTreatment.EXEMPT, VatTreatment.class))
                .isEqualTo("{\"kind\":\"exempt\"}");
        assertThatThrownBy(() -> VatTreatment.at(Fraction.of(-1, 10))).isInstanceOf(IllegalArgumentException.class);
        BothJacksons.refuses("{\"kind\":\"exempt\",\"rate\":\"1/10\"}", VatTreatment.class, "nothing else has one");
        assertThatThrownBy(() -> VatSplit.of(cents(1250), VatTreatment.EXEMPT).spread(List.of(cents(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("do not add up");
    }

    @Test
    void aYearInWhichTheRateChangesUsesBoth() {
        ValuedTime time = ValuedTime.at(List.of(
                        HourlyRate.of(LocalDate.of(2025, 1, 1), cents(1188)), HourlyRate.of(NEW_YEAR, cents(1202))))
                .plus(LocalDate.of(2025, 12, 31), Duration.ofMinutes(90))
                .plus(NEW_YEAR, Duration.ofMinutes(90))
                .plus(NEW_YEAR, Duration.ofMinutes(30));
        assertThat(time.time()).isEqualTo(Duration.ofMinutes(210));
        assertThat(time.value()).isEqualTo(cents(1782 + 2404));
        assertThat(time.timeByRate().values()).containsExactly(Duration.ofMinutes(90), Duration.ofMinutes(120));
        assertThat(time.fullTimePosts(1607)).isEqualTo(Fraction.of(210, 60 * 1607));
    }

    @Test
    void noRateIsEverMadeUp() {
        ValuedTime time = ValuedTime.at(List.of(HourlyRate.of(NEW_YEAR, cents(1202))));
        assertThatThrownBy(() -> time.plus(NEW_YEAR.minusDays(1), Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No rate holds on 2025-12-31; the first holds from 2026-01-01");
        assertThatThrownBy(() -> ValuedTime.at(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none is written here");
        assertThatThrownBy(() -> time.plus(NEW_YEAR, Duration.ofSeconds(30)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> time.plus(NEW_YEAR, Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> time.fullTimePosts(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        ValuedTime.at(List.of(HourlyRate.of(NEW_YEAR, cents(1)), HourlyRate.of(NEW_YEAR, cents(2)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ValuedTime.at(List.of(
                        HourlyRate.of(NEW_YEAR, cents(1)),
                        HourlyRate.of(NEW_YEAR.plusDays(1), Amount.of("1", Unit.of("GONETTE", 2))))))
                .isInstanceOf(UnitMismatchException.class);
        assertThatThrownBy(() -> HourlyRate.of(NEW_YEAR, cents(-1))).isInstanceOf(IllegalArgumentException.class);
        BothJacksons.roundTrip(HourlyRate.of(NEW_YEAR, cents(1202)), HourlyRate.class);
    }

    @Property
    void theOrderOfTimeSheetsDoesNotMatter(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 300) Integer> minutes) {
        ValuedTime forwards = ValuedTime.at(List.of(HourlyRate.of(NEW_YEAR, cents(1202))));
        ValuedTime backwards = forwards;
        for (int i = 0; i < minutes.size(); i++) {
            int j = minutes.size() - 1 - i;
            forwards = forwards.plus(NEW_YEAR.plusDays(i % 7), Duration.ofMinutes(minutes.get(i)));
            backwards = backwards.plus(NEW_YEAR.plusDays(j % 7), Duration.ofMinutes(minutes.get(j)));
        }
        assertThat(backwards.value()).isEqualTo(forwards.value());
        assertThat(backwards.timeByRate()).isEqualTo(forwards.timeByRate());
    }
}
