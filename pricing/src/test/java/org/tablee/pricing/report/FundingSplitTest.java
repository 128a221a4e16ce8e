package org.tablee.pricing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tablee.core.figure.Reason;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.cost.Coverage;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

class FundingSplitTest {

    private static FundingLine line(Purpose purpose, long minor) {
        return FundingLine.builder().purpose(purpose).minor(minor).build();
    }

    private static UnitTotal total(long spent, FundingLine... funding) {
        Amount zero = Amount.zero(Unit.EUR);
        return UnitTotal.builder()
                .covers(0)
                .received(0)
                .costOfCounted(spent)
                .costOfUncounted(0)
                .gap(-spent)
                .unallocated(0)
                .coverage(CoverageAccount.of(Coverage.of(zero, Amount.ofMinor(spent, Unit.EUR))))
                .sessionsCounted(1)
                .sessionsNotCounted(0)
                .funding(List.of(funding))
                .build();
    }

    @Test
    void saysWhereEveryHundredCameFrom() {
        FundingSplit split = FundingSplit.of(total(
                1_000_000,
                line(Purpose.MEAL, 670_000),
                line(Purpose.PRIVATE_HIRE, 180_000),
                line(Purpose.GRANT, 100_000)));
        assertThat(split.shares())
                .containsExactly(
                        java.util.Map.entry(Purpose.MEAL, 67),
                        java.util.Map.entry(Purpose.PRIVATE_HIRE, 18),
                        java.util.Map.entry(Purpose.GRANT, 10));
        assertThat(split.toFind()).hasValue(5);
    }

    @Test
    void hasNothingToFindWhereMoreCameInThanWasSpent() {
        FundingSplit split = FundingSplit.of(total(100, line(Purpose.MEAL, 150), line(Purpose.GIFT, 50)));
        assertThat(split.shares()).containsEntry(Purpose.MEAL, 75).containsEntry(Purpose.GIFT, 25);
        assertThat(split.toFind()).hasValue(0);
    }

    @Test
    void isSilentWhereThereIsNothingToSplit() {
        assertThat(FundingSplit.of(total(0)).toFind()).isEmpty();
        assertThat(FundingSplit.of(UnitTotal.withheld(Reason.TOO_FEW_SESSIONS)).toFind())
                .isEmpty();
        assertThat(FundingSplit.of(total(100)).toFind()).hasValue(100);
        assertThat(FundingSplit.of(total(100, line(Purpose.MEAL, -5))).shares()).isEmpty();
    }

    @Property
    void isAlwaysAHundred(
            @ForAll @LongRange(min = 0, max = 10_000_000) long spent,
            @ForAll @Size(min = 1, max = 11) List<@LongRange(min = -1000, max = 1_000_000) Long> amounts) {
        Iterator<Purpose> purposes = List.of(Purpose.values()).iterator();
        FundingLine[] lines =
                amounts.stream().map(amount -> line(purposes.next(), amount)).toArray(FundingLine[]::new);
        FundingSplit split = FundingSplit.of(total(spent, lines));
        int sum = split.shares().values().stream().mapToInt(share -> share).sum();
        split.toFind().ifPresent(toFind -> assertThat(sum + toFind).isEqualTo(100));
    }
}
