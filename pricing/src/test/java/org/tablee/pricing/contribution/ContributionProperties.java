package org.tablee.pricing.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

@Domain(ContributionDomain.class)
@Domain(DomainContext.Global.class)
class ContributionProperties {

    private static Amount cents(long minor) {
        return Amount.ofMinor(minor, Unit.EUR);
    }

    @Property
    void aContributionRoundTripsThroughJson(@ForAll Contribution contribution) {
        BothJacksons.roundTrip(contribution, Contribution.class);
        Statistics.collect(contribution.outcome().kind());
        Statistics.coverage(coverage -> {
            for (Outcome.Kind kind : Outcome.Kind.values()) {
                coverage.check(kind).count(count -> count > 0);
            }
        });
    }

    @Property(tries = 100)
    void aLedgerRoundTripsThroughJson(@ForAll Ledger ledger) {
        BothJacksons.roundTrip(ledger, Ledger.class);
    }

    @Property(tries = 200)
    void takingsRoundTripThroughJson(@ForAll Takings takings) {
        BothJacksons.roundTrip(takings, Takings.class);
        Statistics.collect(
                takings.counted().isPresent() ? "counted" : "not counted",
                takings.period().isPresent());
        Statistics.coverage(coverage -> {
            coverage.check("counted", true).count(count -> count > 0);
            coverage.check("not counted", false).count(count -> count > 0);
        });
    }

    @Property
    void mergingIsAssociativeCommutativeAndIdempotent(
            @ForAll Ledger first, @ForAll Ledger second, @ForAll Ledger third) {
        assertThat(first.merge(second).merge(third)).isEqualTo(first.merge(second.merge(third)));
        assertThat(first.merge(second)).isEqualTo(second.merge(first));
        assertThat(first.merge(first)).isEqualTo(first);
        assertThat(first.merge(second).merge(second)).isEqualTo(first.merge(second));
        assertThat(first.merge(Ledger.empty())).isEqualTo(first);
        Statistics.collect(first.conflicts(second).isEmpty() ? "no conflict" : "conflict");
        Statistics.coverage(coverage -> {
            coverage.check("no conflict").count(count -> count > 0);
            coverage.check("conflict").count(count -> count > 0);
        });
    }

    @Property
    void theOrderOfEntriesDoesNotMatter(@ForAll Ledger ledger, @ForAll long seed) {
        List<Contribution> entries = new ArrayList<>(ledger.entries());
        Collections.shuffle(entries, new Random(seed));
        assertThat(Ledger.of(entries)).isEqualTo(ledger).hasSameHashCodeAs(ledger);
    }

    /** Every entry corrects the one before it: only the last one stands. */
    @Property
    void ofAChainOfCorrectionsTheLastStands(@ForAll @Size(min = 1, max = 8) List<@IntRange(max = 9) Integer> amounts) {
        Ledger ledger = Ledger.empty();
        for (int i = 0; i < amounts.size(); i++) {
            Contribution.Builder entry = Contribution.builder()
                    .id(EntryId.of("e" + i))
                    .date(LocalDate.of(2025, 1, 7))
                    .purpose(Purpose.MEAL)
                    .outcome(Outcome.given(Tender.of(Means.CASH, cents(amounts.get(i)))));
            ledger = ledger.append(
                    i == 0
                            ? entry.build()
                            : entry.corrects(EntryId.of("e" + (i - 1))).build());
        }
        assertThat(ledger.entries()).hasSameSizeAs(amounts);
        assertThat(ledger.standing())
                .extracting(Contribution::id)
                .containsExactly(EntryId.of("e" + (amounts.size() - 1)));
    }

    @Property
    void thePoolNeverLosesNorMakesMoney(@ForAll @Size(max = 30) List<@LongRange(min = -2000, max = 2000) Long> moves) {
        SuspendedMeals pool = SuspendedMeals.empty(Unit.EUR);
        Amount given = cents(0);
        Amount drawn = cents(0);
        for (long move : moves) {
            if (move >= 0) {
                pool = pool.give(cents(move), cents(1250));
                given = given.plus(cents(move));
            } else if (pool.money().isPositive()) {
                SuspendedMeals.Redemption redemption = pool.redeem(cents(-move));
                assertThat(redemption.drawn().plus(redemption.missing())).isEqualTo(cents(-move));
                drawn = drawn.plus(redemption.drawn());
                pool = redemption.pool();
            }
            assertThat(pool.money().isNegative()).isFalse();
            assertThat(drawn.plus(pool.money())).isEqualTo(given);
        }
    }

    @Property
    void theOrderOfRedemptionsDoesNotMatterForTheMoney(
            @ForAll @LongRange(min = 1, max = 20_000) long start,
            @ForAll @Size(min = 1, max = 10) List<@LongRange(min = 1, max = 2000) Long> prices,
            @ForAll long seed) {
        List<Long> shuffled = new ArrayList<>(prices);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(after(start, shuffled)).isEqualTo(after(start, prices));
    }

    private static Amount after(long start, List<Long> prices) {
        SuspendedMeals pool = SuspendedMeals.empty(Unit.EUR).give(cents(start), cents(1));
        for (long price : prices) {
            pool = pool.money().isZero() ? pool : pool.redeem(cents(price)).pool();
        }
        return pool.money();
    }

    @Property
    void ofATabNothingIsLost(
            @ForAll @LongRange(min = 0, max = 5000) long promised,
            @ForAll @IntRange(min = 0, max = 100) int percentPaid) {
        Amount paid = cents(promised * percentPaid / 100);
        Tab tab = Tab.promise(TabId.of("blue-7"), LocalDate.of(2025, 1, 7), cents(promised))
                .pay(LocalDate.of(2025, 1, 14), paid)
                .forgive(LocalDate.of(2025, 3, 1));
        assertThat(tab.open()).isEqualTo(cents(0));
        assertThat(tab.total(TabOutcome.PAID).plus(tab.total(TabOutcome.FORGIVEN)))
                .isEqualTo(cents(promised));
        List<TabEntry> shuffled = new ArrayList<>(tab.entries());
        Collections.reverse(shuffled);
        assertThat(Tab.of(shuffled)).isEqualTo(tab);
    }
}
