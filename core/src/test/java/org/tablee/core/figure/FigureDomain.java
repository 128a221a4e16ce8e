package org.tablee.core.figure;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.calendar.DateRange;

/** Figures and tables as the gate makes them, for both audiences: sound, fragile, withheld and not computable. */
public final class FigureDomain extends DomainContextBase {

    /** Creates the domain. */
    public FigureDomain() {}

    private static final DateRange JANUARY = DateRange.parse("2025-01");

    private static Arbitrary<DisclosurePolicy> gates() {
        return Arbitraries.of(Audience.class).map(audience -> DisclosurePolicy.of(audience, JANUARY));
    }

    @Provide
    Arbitrary<Detail> details() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.longs().asGeneric(),
                Arbitraries.doubles().between(-1e9, 1e9).asGeneric(),
                Arbitraries.of("WILSON", "é").asGeneric());
        Arbitrary<Object> values =
                Arbitraries.oneOf(leaves, leaves.list().ofMaxSize(3).asGeneric());
        return Arbitraries.maps(Arbitraries.of("returned", "expected", "months", "arms"), values)
                .map(Detail::of)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Figure> figures() {
        return Combinators.combine(
                        gates(),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((gate, part, rest, limits, warned) -> figure(gate, part, part + rest, limits, warned))
                .withoutEdgeCases();
    }

    private static Figure figure(DisclosurePolicy gate, int part, int base, boolean limits, boolean warned) {
        Measurement.Builder measurement = Measurement.share(
                        part, base, Counted.PEOPLE, (x, n) -> statistic((double) x / n, limits))
                .enough(base, Counted.PEOPLE, 10, 40)
                .count("returned", part);
        return gate.release((warned ? measurement.caution("SAME_ROOM") : measurement).build());
    }

    private static Statistic statistic(double share, boolean limits) {
        return limits
                ? Statistic.of("WILSON", share, Interval.of(share / 2, (1 + share) / 2, 0.95))
                : Statistic.of("SHARE", share);
    }

    /** Tables by one attribute and by two. */
    @Provide
    public Arbitrary<PublishedTable> tables() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 60);
        Arbitrary<CountTable> oneWay = counts.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(cells -> CountTable.of(
                        CountTables.names("r", cells.size()),
                        cells.stream().mapToLong(Long::longValue).toArray()));
        Arbitrary<CountTable> twoWay = counts.list()
                .ofSize(6)
                .map(cells -> CountTable.of(List.of("a", "b"), List.of("x", "y", "z"), new long[][] {
                    {cells.get(0), cells.get(1), cells.get(2)}, {cells.get(3), cells.get(4), cells.get(5)}
                }));
        return Combinators.combine(gates(), Arbitraries.oneOf(oneWay, twoWay))
                .as(DisclosurePolicy::release)
                .withoutEdgeCases();
    }
}
