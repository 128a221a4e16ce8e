package org.tablee.pricing.cost;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** Cost sheets in euros, from the free evening to the expensive one. */
public class CostDomain extends DomainContextBase {

    /** Creates the domain. */
    public CostDomain() {}

    @Provide
    public Arbitrary<Amount> costs() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(0L)),
                        Tuple.of(6, Arbitraries.longs().between(1, 5_000_000)))
                .map(minor -> Amount.ofMinor(minor, Unit.EUR));
    }

    @Provide
    public Arbitrary<CostLine> lines() {
        return Combinators.combine(
                        Arbitraries.of("ingrédients", "loyer", "salaires", "énergie", "part du réseau"),
                        Arbitraries.of(CostKind.class),
                        costs())
                .as(CostLine::of);
    }

    @Provide
    public Arbitrary<CostSheet> sheets() {
        return lines().list()
                .ofMaxSize(6)
                .map(lines ->
                        CostSheet.builder().unit(Unit.EUR).addAllLines(lines).build());
    }

    /** What was received: from more given back than given, to far above the cost. */
    @Provide
    public Arbitrary<Coverage> coverages() {
        return Combinators.combine(Arbitraries.longs().between(-10_000, 5_000_000), costs())
                .as((received, cost) -> Coverage.of(Amount.ofMinor(received, Unit.EUR), cost));
    }
}
