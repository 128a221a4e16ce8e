package org.tablee.pricing.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.figure.Statistic;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.cost.Coverage;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.outlook.SingleAmounts;
import org.tablee.pricing.report.Posting.Source;

/** The sums of one unit over a period, as an audience may see them. */
final class UnitSums {

    /** What comes from single people rather than from bodies, so that a lone gift would tell whose it was. */
    private static final Set<Purpose> PERSONAL =
            EnumSet.of(Purpose.MEMBERSHIP, Purpose.GIFT, Purpose.SUSPENDED, Purpose.GOODS, Purpose.TIP, Purpose.SALE);

    private static final int FEWEST_BOXES = 4;

    private final UnitBook unit;
    private final DisclosurePolicy gate;
    private final List<SessionBook> counted;
    private final Coverage coverage;

    UnitSums(UnitBook unit, DisclosurePolicy gate) {
        this.unit = unit;
        this.gate = gate;
        this.counted = unit.counted();
        Amount zero = Amount.zero(unit.unit());
        this.coverage = counted.stream().map(SessionBook::coverage).reduce(Coverage.of(zero, zero), Coverage::plus);
    }

    UnitTotal total() {
        return objection().map(UnitTotal::withheld).orElseGet(this::shown);
    }

    /** Asks the gate, as it is asked for a figure, whether everybody may see what came in. */
    private Optional<Reason> objection() {
        Measurement.Builder measurement = Measurement.of(
                        counted.size(),
                        Counted.SESSIONS,
                        () -> Statistic.of("SUM", coverage.received().minor()))
                .takings(covers(), counted.size());
        UnitFigures.objection(unit.gifts()).ifPresent(reason -> measurement.secretFrom(Audience.PUBLIC, reason));
        Figure figure = gate.release(measurement.build());
        return figure.status() == FigureStatus.WITHHELD ? figure.reason() : Optional.empty();
    }

    private long covers() {
        return counted.stream()
                .mapToLong(session -> session.facts().covers().orElse(0))
                .sum();
    }

    private UnitTotal shown() {
        int unknown = (int) counted.stream()
                .filter(session -> session.facts().covers().isEmpty())
                .count();
        return UnitTotal.builder()
                .covers(covers())
                .coversUnknown(unknown == 0 ? OptionalInt.empty() : OptionalInt.of(unknown))
                .received(coverage.received().minor())
                .costOfCounted(coverage.cost().minor())
                .costOfUncounted(costOfUncounted().minor())
                .gap(coverage.gap().minor())
                .unallocated(unit.unallocated().minor())
                .coverage(CoverageAccount.of(coverage))
                .sessionsCounted(counted.size())
                .sessionsNotCounted(unit.sessions().size() - counted.size())
                .funding(funding())
                .build();
    }

    private Amount costOfUncounted() {
        return Amount.sum(
                unit.unit(),
                unit.sessions().stream()
                        .filter(session -> !session.isCounted())
                        .map(session -> session.cost().total())
                        .toList());
    }

    private List<FundingLine> funding() {
        List<FundingLine> lines = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            Amount amount = unit.funding(purpose);
            boolean noted = !amount.isZero() || !unit.ofPeriod(purpose).isEmpty();
            if (noted && maySee(purpose)) {
                lines.add(FundingLine.builder()
                        .purpose(purpose)
                        .minor(amount.minor())
                        .build());
            }
        }
        return lines;
    }

    /** To everybody, what people gave is shown only where several boxes, or enough single gifts, stand behind it. */
    private boolean maySee(Purpose purpose) {
        if (gate.audience() == Audience.TEAM || !PERSONAL.contains(purpose)) {
            return gate.audience() == Audience.TEAM || purpose != Purpose.MEAL || isMealsOfCounted();
        }
        List<Posting> postings = unit.ofPeriod(purpose);
        List<Amount> gifts = postings.stream()
                .filter(posting -> posting.source() == Source.GIVEN)
                .flatMap(posting -> posting.amount().stream())
                .toList();
        long boxes = postings.stream()
                .filter(posting -> posting.source() == Source.BOX)
                .count();
        return gifts.isEmpty()
                ? boxes >= FEWEST_BOXES
                : SingleAmounts.of(gifts).objectionToSum(Audience.PUBLIC).isEmpty();
    }

    /**
     * Tells whether all that came in for meals is what the counted sessions received, but for suspended meals that
     * many took: any other difference would tell what a few sessions or a few people gave.
     */
    private boolean isMealsOfCounted() {
        Amount drawn = Amount.sum(
                unit.unit(),
                counted.stream()
                        .flatMap(session ->
                                unit.suspended().drawn(session.facts().id()).stream())
                        .toList());
        boolean hidden = drawn.isZero() || unit.suspended().redeemed() >= Audience.PUBLIC.smallestGroup();
        return hidden && unit.funding(Purpose.MEAL).equals(coverage.received().minus(drawn));
    }

    /** To everybody, the pool is shown only where neither a few gifts nor a few meals stand behind what it moved by. */
    private boolean maySeePool() {
        long redeemed = unit.suspended().redeemed();
        return gate.audience() == Audience.TEAM
                || objection().isEmpty()
                        && (redeemed == 0 || redeemed >= Audience.PUBLIC.smallestGroup())
                        && (unit.ofPeriod(Purpose.SUSPENDED).isEmpty() || maySee(Purpose.SUSPENDED));
    }

    Optional<PoolAccount> suspendedMeals() {
        long redeemed = unit.suspended().redeemed();
        boolean shown = gate.audience() == Audience.TEAM || redeemed >= Audience.PUBLIC.smallestGroup();
        return unit.suspended()
                .pool()
                .filter(pool -> maySeePool())
                .map(pool -> PoolAccount.builder()
                        .pool(pool.money().minor())
                        .available(unit.lastPrice()
                                .map(price -> OptionalLong.of(pool.available(price)))
                                .orElse(OptionalLong.empty()))
                        .redeemed(shown ? OptionalLong.of(redeemed) : OptionalLong.empty())
                        .build());
    }
}
