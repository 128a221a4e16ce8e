package org.tablee.pricing.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.tablee.core.figure.Reason;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.cost.CostKind;
import org.tablee.pricing.cost.CostSheet;
import org.tablee.pricing.cost.Coverage;
import org.tablee.pricing.cost.EquilibriumPrice;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;
import org.tablee.pricing.outlook.SessionTotal;
import org.tablee.pricing.report.Posting.Source;

/** What one session received in one unit, what it cost, and whether that is known. */
final class SessionBook {

    private static final Set<Source> ASKED_OR_GIVEN =
            EnumSet.of(Source.BOX, Source.GIVEN, Source.REFUNDED, Source.DECLINED, Source.NOT_ASKED);

    private final SessionFacts facts;
    private final Unit unit;
    private final List<Posting> postings;
    private final CostSheet cost;
    private final Optional<Amount> drawn;

    SessionBook(SessionFacts facts, Unit unit, List<Posting> postings, CostSheet cost, Optional<Amount> drawn) {
        this.facts = facts;
        this.unit = unit;
        this.postings = postings;
        this.cost = cost;
        this.drawn = drawn;
    }

    SessionFacts facts() {
        return facts;
    }

    CostSheet cost() {
        return cost;
    }

    List<Posting> postings() {
        return postings;
    }

    private boolean any(Source source, Purpose purpose) {
        return postings.stream().anyMatch(posting -> posting.source() == source && posting.purpose() == purpose);
    }

    private boolean isUndivided() {
        return postings.stream().anyMatch(posting -> posting.purpose() == Purpose.UNDIVIDED);
    }

    /**
     * Tells whether the money for the meals of this session is known: no box of it is uncounted or undivided, and
     * something says what was given, even that nothing was. A contribution that nobody recorded beside others that
     * were leaves the session counted: what was received is then the least that it can be.
     */
    boolean isCounted() {
        boolean uncounted = postings.stream()
                .anyMatch(posting -> posting.purpose() == Purpose.MEAL
                        && posting.source() == Source.BOX
                        && posting.amount().isEmpty());
        boolean known = drawn.isPresent()
                || postings.stream()
                        .anyMatch(posting ->
                                posting.purpose() == Purpose.MEAL && ASKED_OR_GIVEN.contains(posting.source()));
        return known && !uncounted && !isUndivided();
    }

    /** Returns the numerator of the coverage: what was received for meals, suspended ones that were taken included. */
    Amount received() {
        List<Amount> meals = postings.stream()
                .filter(posting -> posting.purpose() == Purpose.MEAL && posting.isFunding())
                .flatMap(posting -> posting.amount().stream())
                .toList();
        return Amount.sum(unit, meals).plus(drawn.orElse(Amount.zero(unit)));
    }

    Coverage coverage() {
        return Coverage.of(received(), cost.total());
    }

    /** Returns the equilibrium price, or empty without covers or without a cost. */
    Optional<EquilibriumPrice> price() {
        return facts.covers().orElse(0) < 1 || cost.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(cost.equilibriumPrice(facts.covers().getAsInt()));
    }

    /** Returns the total as samples read it; covers that nobody knows are 0 in it. */
    SessionTotal total() {
        return SessionTotal.of(facts.id(), received(), facts.covers().orElse(0));
    }

    SessionAccount account() {
        SessionAccount.Builder account = SessionAccount.builder()
                .id(facts.id())
                .covers(facts.covers())
                .counted(isCounted())
                .addAllTakings(takings())
                .redeemed(drawn.map(amount -> OptionalLong.of(amount.minor())).orElse(OptionalLong.empty()))
                .cost(CostAccount.builder()
                        .direct(cost.total(CostKind.DIRECT).minor())
                        .shared(cost.total(CostKind.SHARED).minor())
                        .total(cost.total().minor())
                        .build())
                .equilibriumPrice(price().map(SessionBook::account));
        if (isCounted()) {
            account.coverage(CoverageAccount.of(coverage()));
        } else if (isUndivided()) {
            account.coverage(CoverageAccount.notComputable(Reason.UNDIVIDED_BOX));
        }
        return account.build();
    }

    private static PriceAccount account(EquilibriumPrice price) {
        return PriceAccount.builder()
                .minor(price.amount().minor())
                .addAllLines(price.parts().stream()
                        .map(part -> PricePart.builder()
                                .label(part.label())
                                .minor(part.amount().minor())
                                .build())
                        .toList())
                .build();
    }

    /** Returns one line for each purpose and means; where nobody noted what was given at all, a line says so. */
    private List<TakingsAccount> takings() {
        Map<Purpose, Map<Optional<Means>, List<Posting>>> tills = new TreeMap<>();
        for (Posting posting : postings) {
            if (posting.isFunding()) {
                tills.computeIfAbsent(posting.purpose(), purpose -> new LinkedHashMap<>())
                        .computeIfAbsent(posting.means(), means -> new ArrayList<>())
                        .add(posting);
            }
        }
        for (Purpose purpose : Purpose.values()) {
            if (any(Source.NOT_RECORDED, purpose)) {
                tills.computeIfAbsent(purpose, key -> Map.of(Optional.empty(), List.of()));
            }
        }
        List<TakingsAccount> lines = new ArrayList<>();
        tills.forEach((purpose, byMeans) -> byMeans.entrySet().stream()
                .sorted(Comparator.comparing(
                        till -> till.getKey().map(Means::ordinal).orElse(Means.values().length)))
                .forEach(till -> lines.add(line(purpose, till.getKey(), till.getValue()))));
        return lines;
    }

    private TakingsAccount line(Purpose purpose, Optional<Means> means, List<Posting> till) {
        boolean known = !till.isEmpty()
                && till.stream().allMatch(posting -> posting.amount().isPresent());
        List<Amount> differences =
                till.stream().flatMap(posting -> posting.difference().stream()).toList();
        return TakingsAccount.builder()
                .purpose(purpose)
                .means(means)
                .minor(
                        known
                                ? coins(till.stream()
                                        .map(posting -> posting.amount().get())
                                        .toList())
                                : OptionalLong.empty())
                .difference(differences.isEmpty() ? OptionalLong.empty() : coins(differences))
                .build();
    }

    private OptionalLong coins(List<Amount> amounts) {
        return OptionalLong.of(Amount.sum(unit, amounts).minor());
    }
}
