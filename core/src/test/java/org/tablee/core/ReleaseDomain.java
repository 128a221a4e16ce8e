package org.tablee.core;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.Release;

/** Releases, of persons and of heads, some so long that they do not fit into one cell. */
public final class ReleaseDomain extends DomainContextBase {

    @Provide
    public Arbitrary<PeopleMark> marks() {
        Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 9_999_999)));
        return Combinators.combine(Arbitraries.longs(), counts)
                .as((digits, count) -> PeopleMark.of(HexFormat.of().toHexDigits(digits), count))
                .withoutEdgeCases();
    }

    private Arbitrary<Optional<List<PeopleMark>>> people() {
        Arbitrary<List<PeopleMark>> few = marks().list().ofMinSize(1).ofMaxSize(5);
        Arbitrary<List<PeopleMark>> many = marks().list().ofMinSize(990).ofMaxSize(2_010);
        return Arbitraries.frequencyOf(Tuple.of(20, few), Tuple.of(1, many)).optional(0.8);
    }

    @Provide
    public Arbitrary<Release> releases() {
        Arbitrary<DateRange> months = new CoreDomain()
                .dates()
                .map(day -> DateRange.of(
                        day.withDayOfMonth(1),
                        day.plusMonths(day.getDayOfMonth() % 3).withDayOfMonth(28)));
        return Combinators.combine(
                        months,
                        Arbitraries.of("accueil.newcomer-return", "price.EUR", "postures/2025-01/citizen")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.integers().between(0, 3),
                        people())
                .as((period, indicators, digest, people) -> Release.builder()
                        .period(period)
                        .indicators(indicators)
                        .digest("sha256:" + digest)
                        .people(people)
                        .build())
                .withoutEdgeCases();
    }
}
