package org.tablee.pricing.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
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
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;
import org.tablee.pricing.money.Unit;

@Domain(CostDomain.class)
@Domain(DomainContext.Global.class)
class CostProperties {

    private static Amount cents(long minor) {
        return Amount.ofMinor(minor, Unit.EUR);
    }

    @Property
    void thePriceCarriesTheCostWithLessThanACoinAHead(
            @ForAll CostSheet sheet, @ForAll @IntRange(min = 1, max = 300) int covers) {
        long over = sheet.equilibriumPrice(covers)
                .amount()
                .times(covers)
                .minus(sheet.total())
                .minor();
        assertThat(over).isBetween(0L, covers - 1L);
    }

    @Property
    void theStepIsTheLeastThatCarriesTheCost(
            @ForAll CostSheet sheet,
            @ForAll @IntRange(min = 1, max = 300) int covers,
            @ForAll @LongRange(min = 1, max = 500) long step) {
        Amount price = sheet.equilibriumPrice(covers, cents(step)).amount();
        assertThat(price.minor() % step).isZero();
        assertThat(price.times(covers)).isGreaterThanOrEqualTo(sheet.total());
        assertThat(price.minus(cents(step)).times(covers)).isLessThan(sheet.total());
    }

    @Property
    void theBreakdownAddsUpToThePrice(@ForAll CostSheet sheet, @ForAll @IntRange(min = 1, max = 300) int covers) {
        EquilibriumPrice price = sheet.equilibriumPrice(covers);
        assertThat(price.parts()).hasSameSizeAs(sheet.lines());
        assertThat(Amount.sum(
                        Unit.EUR,
                        price.parts().stream()
                                .map(EquilibriumPrice.Part::amount)
                                .toList()))
                .isEqualTo(price.amount());
        Statistics.collect(sheet.lines().isEmpty() ? "free" : sheet.total().isZero() ? "zeros" : "costs");
        Statistics.coverage(coverage -> {
            coverage.check("free").count(count -> count > 0);
            coverage.check("zeros").count(count -> count > 0);
            coverage.check("costs").count(count -> count > 0);
        });
    }

    @Property
    void whatIsLeftToSpendIsTheMostThatKeepsThePrice(
            @ForAll CostSheet sheet,
            @ForAll @IntRange(min = 1, max = 300) int covers,
            @ForAll @LongRange(min = 0, max = 5_000) long more) {
        Amount coin = Amount.ofMinor(1, sheet.unit());
        Amount price = sheet.equilibriumPrice(covers).amount().plus(coin.times(more));
        Amount left = sheet.leftToSpend(price, covers);
        CostSheet spent = with(sheet, left);
        assertThat(spent.equilibriumPrice(covers).amount()).isEqualTo(price);
        assertThat(with(spent, coin).equilibriumPrice(covers).amount()).isEqualTo(price.plus(coin));
    }

    private static CostSheet with(CostSheet sheet, Amount spent) {
        return CostSheet.builder()
                .unit(sheet.unit())
                .addAllLines(sheet.lines())
                .addDirect("more", spent)
                .build();
    }

    @Property
    void thePriceFallsWithTheCoversAndRisesWithTheCost(
            @ForAll CostSheet sheet, @ForAll CostLine more, @ForAll @IntRange(min = 1, max = 300) int covers) {
        Amount price = sheet.equilibriumPrice(covers).amount();
        assertThat(sheet.equilibriumPrice(covers + 1).amount()).isLessThanOrEqualTo(price);
        CostSheet dearer = CostSheet.builder().from(sheet).addLine(more).build();
        assertThat(dearer.equilibriumPrice(covers).amount()).isGreaterThanOrEqualTo(price);
    }

    @Property
    void directAndSharedAddUp(@ForAll CostSheet sheet) {
        assertThat(sheet.total(CostKind.DIRECT).plus(sheet.total(CostKind.SHARED)))
                .isEqualTo(sheet.total());
    }

    @Property(tries = 100)
    void aSheetRoundTripsThroughJson(@ForAll CostSheet sheet) {
        BothJacksons.roundTrip(sheet, CostSheet.class);
    }

    @Property
    void coverageOfTwoLiesBetweenThem(@ForAll Coverage first, @ForAll Coverage second) {
        if (first.cost().isPositive() && second.cost().isPositive()) {
            Fraction one = first.ratio().orElseThrow();
            Fraction two = second.ratio().orElseThrow();
            assertThat(first.plus(second).ratio().orElseThrow())
                    .isBetween(one.compareTo(two) < 0 ? one : two, one.compareTo(two) < 0 ? two : one);
        }
        Statistics.collect(first.cost().isZero() ? "no cost" : first.received().isNegative() ? "refunds" : "ordinary");
        Statistics.coverage(coverage -> {
            coverage.check("no cost").count(count -> count > 0);
            coverage.check("refunds").count(count -> count > 0);
            coverage.check("ordinary").count(count -> count > 0);
        });
    }

    @Property
    void coverageDoesNotChangeWhenBothSidesAreScaled(
            @ForAll Coverage coverage, @ForAll @IntRange(min = 1, max = 1000) int factor) {
        Coverage scaled =
                Coverage.of(coverage.received().times(factor), coverage.cost().times(factor));
        assertThat(scaled.ratio()).isEqualTo(coverage.ratio());
        assertThat(scaled.percent()).isEqualTo(coverage.percent());
    }

    @Property
    void aContributionNeverLowersIt(@ForAll Coverage coverage, @ForAll @LongRange(min = 0, max = 10_000) long given) {
        Coverage after = Coverage.of(coverage.received().plus(cents(given)), coverage.cost());
        if (coverage.cost().isPositive()) {
            assertThat(after.ratio().orElseThrow())
                    .isGreaterThanOrEqualTo(coverage.ratio().orElseThrow());
        }
        assertThat(after.gap()).isGreaterThanOrEqualTo(coverage.gap());
    }

    @Property
    void theOrderOfSessionsDoesNotMatter(@ForAll @Size(min = 1, max = 10) List<Coverage> sessions, @ForAll long seed) {
        Coverage plain = sessions.stream().reduce(Coverage::plus).orElseThrow();
        List<Coverage> shuffled = new java.util.ArrayList<>(sessions);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(shuffled.stream().reduce(Coverage::plus)).contains(plain);
    }

    @Property
    void aHundredPercentAppearsOnlyWhenItIsReached(@ForAll Coverage coverage) {
        coverage.percent()
                .ifPresent(percent -> assertThat(percent.intValue() >= 100)
                        .isEqualTo(coverage.received().compareTo(coverage.cost()) >= 0));
    }

    @Property
    void breakEvenIsTheLeastNumberThatPays(
            @ForAll @LongRange(min = 0, max = 1_000_000) long fixed,
            @ForAll @LongRange(min = 0, max = 2000) long perCover,
            @ForAll @LongRange(min = -500, max = 200_000) long received,
            @ForAll @IntRange(min = 1, max = 100) int covers) {
        BreakEven breakEven = BreakEven.of(cents(fixed), cents(perCover), cents(received), covers);
        OptionalLong least = breakEven.covers();
        least.ifPresent(count -> {
            assertThat(carried(breakEven, count)).isGreaterThanOrEqualTo(Fraction.of(fixed, 1));
            if (count > 0) {
                assertThat(carried(breakEven, count - 1)).isLessThan(Fraction.of(fixed, 1));
            }
        });
        if (least.isEmpty()) {
            assertThat(breakEven.margin().signum()).isLessThanOrEqualTo(fixed == 0 ? -1 : 0);
        }
        Statistics.collect(least.isEmpty() ? "never" : least.getAsLong() == 0 ? "at once" : "from some on");
        Statistics.coverage(coverage -> {
            coverage.check("never").count(count -> count > 0);
            coverage.check("at once").count(count -> count > 0);
            coverage.check("from some on").count(count -> count > 0);
        });
    }

    private static Fraction carried(BreakEven breakEven, long covers) {
        return breakEven.margin().times(Fraction.of(covers, 1));
    }

    @Property
    void breakEvenFallsWithTheMeanAndRisesWithTheCosts(
            @ForAll @LongRange(min = 0, max = 1_000_000) long fixed,
            @ForAll @LongRange(min = 0, max = 500) long perCover,
            @ForAll @LongRange(min = 0, max = 2000) long mean,
            @ForAll @LongRange(min = 0, max = 300) long more) {
        long plain = orNever(fixed, perCover, mean);
        assertThat(orNever(fixed, perCover, mean + more)).isLessThanOrEqualTo(plain);
        assertThat(orNever(fixed + more, perCover, mean)).isGreaterThanOrEqualTo(plain);
        assertThat(orNever(fixed, perCover + more, mean)).isGreaterThanOrEqualTo(plain);
    }

    private static long orNever(long fixed, long perCover, long mean) {
        return BreakEven.of(cents(fixed), cents(perCover), cents(mean), 1)
                .covers()
                .orElse(Long.MAX_VALUE);
    }

    @Property
    void aSharedCostNeverDisappears(
            @ForAll @LongRange(min = 0, max = 5_000_000) long cost,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 40) Integer> keys) {
        Map<SessionId, Integer> sessions = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            sessions.put(SessionId.of("s" + i), keys.get(i));
        }
        CostSplit split = CostSplit.of(cents(cost), sessions);
        assertThat(Amount.sum(Unit.EUR, split.shares().values()).plus(split.unallocated()))
                .isEqualTo(cents(cost));
        assertThat(split.unallocated().isZero())
                .isEqualTo(cost == 0 || keys.stream().anyMatch(key -> key > 0));
    }
}
