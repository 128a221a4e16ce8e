package org.tablee.core.convive;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.CoreDomain;

/** Bands of ages, parties and households; one person alone weighted in. */
final class ConviveDomain extends DomainContextBase {

    @Provide
    Arbitrary<AgeBands> ageBands() {
        return Arbitraries.integers()
                .between(0, 120)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(starts -> AgeBands.of(
                        starts.stream().sorted().mapToInt(Integer::intValue).toArray()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Party> parties() {
        Arbitrary<Integer> some = Arbitraries.integers().between(0, 5);
        Arbitrary<Party> families = Combinators.combine(Arbitraries.integers().between(1, 5), some, some)
                .as((adults, children, lapChildren) -> Party.builder()
                        .adults(adults)
                        .children(children)
                        .lapChildren(lapChildren)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Party.of(1))), Tuple.of(3, families))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Household> households() {
        return Combinators.combine(
                        parties(),
                        new CoreDomain().conviveIds().list().uniqueElements().ofMaxSize(12))
                .as((party, convives) -> Household.builder()
                        .party(party)
                        .addAllConvives(known(convives, party.people()))
                        .build())
                .withoutEdgeCases();
    }

    private static <T> List<T> known(List<T> convives, int people) {
        return convives.subList(0, Math.min(convives.size(), people));
    }
}
