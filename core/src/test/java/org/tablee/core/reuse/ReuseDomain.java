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
import org.tablee.core.table.TableDomain;

/** Attempts and weighings, with few things and streams, so that they come again. */
public final class ReuseDomain extends DomainContextBase {

    /** Creates the domain. */
    public ReuseDomain() {}

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

    /** Weighings of one day. */
    @Provide
    public Arbitrary<Weighing> weighings() {
        return Combinators.combine(
                        Arbitraries.of("textile", "meubles", "livres"),
                        masses(),
                        masses(),
                        Arbitraries.of(CollectionMode.class).optional(),
                        Arbitraries.of(Destination.class).optional(0.6))
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
                        Combinators.combine(
                                        texts.optional(),
                                        texts.optional(),
                                        texts.optional(),
                                        ages,
                                        Arbitraries.just(RepairId.of("r-0")).optional(0.3))
                                .as((brand, problem, group, age, follows) -> RepairAttempt.builder()
                                        .brand(brand)
                                        .follows(follows)
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

    /** Attempts with identifiers of their own; what follows what is not in the standard. */
    @Provide
    Arbitrary<Attempts> events() {
        return attempts()
                .map(attempt -> attempt.withFollows(Optional.empty()))
                .list()
                .uniqueElements(RepairAttempt::id)
                .ofMaxSize(20)
                .map(Attempts::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<RepairReport> reports() {
        return Combinators.combine(events(), new TableDomain().findings().list().ofMaxSize(2))
                .as((attempts, findings) -> RepairReport.of(attempts.list(), findings))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<MassBalance> balances() {
        return weighings().list().ofMaxSize(8).map(MassBalance::of).withoutEdgeCases();
    }

    @Provide
    Arbitrary<MassShare> shares() {
        return Combinators.combine(
                        Arbitraries.of(Destination.class).set().ofMinSize(1),
                        masses(),
                        masses(),
                        Arbitraries.of(MassBase.class))
                .as((destinations, part, rest, base) -> MassShare.of(destinations, part, base, part.plus(rest)))
                .withoutEdgeCases();
    }
}
