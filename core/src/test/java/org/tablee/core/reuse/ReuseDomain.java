package org.tablee.core.reuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.CoreDomain;
import org.tablee.core.identity.RepairId;
import org.tablee.core.quantity.Mass;

/** Attempts and weighings, with few things and streams, so that they come again. */
final class ReuseDomain extends DomainContextBase {

    /** What is read from one file. */
    record Attempts(List<RepairAttempt> list) {}

    @Provide
    Arbitrary<Mass> masses() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(0L)),
                        Tuple.of(6, Arbitraries.longs().between(1, 80_000)),
                        Tuple.of(1, Arbitraries.longs().between(1, 1_000_000_000L)))
                .map(Mass::ofGrams)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Weighing> weighings() {
        return Combinators.combine(
                        Arbitraries.of("textile", "meubles", "livres"),
                        masses(),
                        masses(),
                        Arbitraries.of(CollectionMode.class).optional(),
                        Arbitraries.of(Destination.class).optional())
                .as((stream, net, tare, mode, destination) -> Weighing.builder().date(LocalDate.of(2025, 3, 11)).stream(
                                stream)
                        .gross(net.plus(tare))
                        .tare(tare)
                        .mode(destination.isPresent() ? Optional.empty() : mode)
                        .destination(destination)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<RepairAttempt> attempts() {
        Arbitrary<RepairOutcome> outcomes = Arbitraries.of(RepairOutcome.class);
        Arbitrary<String> texts = CoreDomain.lines(60);
        Arbitrary<Optional<BigDecimal>> ages = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(150))
                .ofScale(1)
                .optional();
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 40),
                        texts,
                        Arbitraries.of(RepairCategory.class).optional(),
                        outcomes,
                        Arbitraries.of(RepairBarrier.class).optional(0.6),
                        Arbitraries.integers().between(1900, 2025).optional(),
                        Combinators.combine(texts.optional(), texts.optional(), texts.optional(), ages)
                                .as((brand, problem, group, age) -> RepairAttempt.builder()
                                        .brand(brand)
                                        .problem(problem)
                                        .group(group)
                                        .age(age)))
                .as((id, day, item, category, outcome, barrier, year, attempt) -> attempt.id(RepairId.of("r-" + id))
                        .date(LocalDate.of(2025, 3, 1).plusDays(day))
                        .item(item)
                        .category(category)
                        .outcome(outcome)
                        .barrier(barrier.filter(any -> outcome == RepairOutcome.END_OF_LIFE))
                        .year(year.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .provider("Nous")
                        .country("FR")
                        .build())
                .withoutEdgeCases();
    }

    /** Attempts with identifiers of their own. */
    @Provide
    Arbitrary<Attempts> events() {
        return attempts()
                .list()
                .uniqueElements(RepairAttempt::id)
                .ofMaxSize(20)
                .map(Attempts::new)
                .withoutEdgeCases();
    }
}
