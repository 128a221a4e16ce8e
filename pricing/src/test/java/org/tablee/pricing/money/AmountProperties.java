package org.tablee.pricing.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.conventions.BothJacksons;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class AmountProperties {

    private static Amount cents(long minor) {
        return Amount.ofMinor(minor, Unit.EUR);
    }

    @Property(tries = 200)
    void roundTripsThroughJson(@ForAll Amount amount) {
        BothJacksons.roundTrip(amount, Amount.class);
        Statistics.collect(amount.unit().equals(Unit.EUR) ? "euro" : "other", amount.minor() == 0 ? "zero" : "some");
        Statistics.coverage(coverage -> {
            coverage.check("euro", "zero").count(count -> count > 0);
            coverage.check("other", "some").count(count -> count > 0);
        });
    }

    @Property
    void roundTripsThroughDecimals(@ForAll Amount amount) {
        assertThat(Amount.of(amount.toBigDecimal(), amount.unit())).isEqualTo(amount);
        assertThat(Amount.of(amount.toBigDecimal().toPlainString(), amount.unit()))
                .isEqualTo(amount);
    }

    @Property
    void anAmountLessItselfIsNothing(@ForAll Amount amount) {
        assertThat(amount.minus(amount)).isEqualTo(Amount.zero(amount.unit()));
        assertThat(amount.plus(Amount.zero(amount.unit()))).isEqualTo(amount);
        assertThat(amount.negated().negated()).isEqualTo(amount);
    }

    @Property
    void theOrderOfASumDoesNotMatter(
            @ForAll @Size(max = 20) List<@LongRange(min = -1_000_000, max = 1_000_000) Long> minors,
            @ForAll long seed) {
        List<Amount> amounts = new java.util.ArrayList<>(
                minors.stream().map(AmountProperties::cents).toList());
        Amount sum = Amount.sum(Unit.EUR, amounts);
        Collections.shuffle(amounts, new Random(seed));
        assertThat(Amount.sum(Unit.EUR, amounts)).isEqualTo(sum);
        assertThat(amounts.stream().reduce(Amount.zero(Unit.EUR), Amount::plus)).isEqualTo(sum);
    }

    @Property
    void thePartsOfASplitAddUpToIt(@ForAll Amount amount, @ForAll @IntRange(min = 1, max = 40) int parts) {
        assertThat(Amount.sum(amount.unit(), amount.split(parts))).isEqualTo(amount);
    }

    @Property
    void aShareRoundedUpTimesTheCountCoversTheWhole(
            @ForAll @LongRange(min = 0, max = 10_000_000) long cost, @ForAll @IntRange(min = 1, max = 200) int covers) {
        Amount price = cents(cost).times(Fraction.of(1, covers), RoundingMode.CEILING);
        assertThat(price.times(covers).minor() - cost).isBetween(0L, covers - 1L);
    }

    @Property
    void printedTextIsReadBack(@ForAll Amount amount, @ForAll @IntRange(min = 0, max = 2) int language) {
        java.util.Locale locale = List.of(
                        java.util.Locale.FRANCE, java.util.Locale.UK, java.util.Locale.forLanguageTag("nl-BE"))
                .get(language);
        AmountFormat format = AmountFormat.of(locale);
        assertThat(format.parse(format.format(amount), amount.unit())).isEqualTo(amount);
    }
}
