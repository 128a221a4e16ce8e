package org.tablee.pricing.contribution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** What comes in at a few sessions: every outcome, purpose and means, two units, and corrections. */
public class ContributionDomain extends DomainContextBase {

    /** Creates the domain. */
    public ContributionDomain() {}

    private static final Unit GONETTE = Unit.of("GONETTE", 2);

    @Provide
    public Arbitrary<Amount> amounts() {
        Arbitrary<Long> minors = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(6, Arbitraries.longs().between(1, 5000)));
        return Combinators.combine(minors, Arbitraries.of(Unit.EUR, Unit.EUR, GONETTE))
                .as(Amount::ofMinor);
    }

    @Provide
    public Arbitrary<Tender> tenders() {
        Arbitrary<Tender> known =
                Combinators.combine(Arbitraries.of(Means.class), amounts()).as(Tender::of);
        return Arbitraries.frequencyOf(Tuple.of(6, known), Tuple.of(1, amounts().map(Tender::of)));
    }

    @Provide
    public Arbitrary<Outcome> outcomes() {
        Arbitrary<Outcome> given = tenders()
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .uniqueElements(
                        tender -> tender.means() + tender.amount().unit().toString())
                .map(tenders -> Outcome.of(Outcome.Kind.GIVEN, tenders));
        return Arbitraries.frequencyOf(
                Tuple.of(6, given),
                Tuple.of(3, Arbitraries.of(Outcome.declined(), Outcome.notAsked(), Outcome.notRecorded())),
                Tuple.of(1, tenders().map(Outcome::redeemed)),
                Tuple.of(1, Arbitraries.just(Outcome.redeemed())),
                Tuple.of(1, tenders().map(Outcome::refunded)));
    }

    @Provide
    public Arbitrary<Purpose> purposes() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Purpose.MEAL)), Tuple.of(1, Arbitraries.of(Purpose.class)));
    }

    @Provide
    public Arbitrary<SessionId> sessions() {
        return Arbitraries.of("2025-01-07", "2025-01-09", "2025-01-14").map(SessionId::of);
    }

    @Provide
    public Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(1, 31).map(day -> LocalDate.of(2025, 1, day));
    }

    @Provide
    public Arbitrary<Contribution> contributions() {
        Arbitrary<EntryId> ids = Arbitraries.integers().between(1, 60).map(n -> EntryId.of("e" + n));
        return Combinators.combine(
                        ids,
                        sessions(),
                        dates().optional(),
                        purposes(),
                        outcomes(),
                        Arbitraries.integers().between(0, 5).optional(),
                        Arbitraries.integers().between(61, 99).optional(0.2))
                .as((id, session, date, purpose, outcome, covers, corrects) -> Contribution.builder()
                        .id(id)
                        .session(session)
                        .date(date)
                        .purpose(purpose)
                        .outcome(outcome)
                        .covers(covers.map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .corrects(corrects.map(n -> EntryId.of("e" + n)))
                        .build());
    }

    /** Ledgers that may share entries, and may hold different entries under one identifier. */
    @Provide
    public Arbitrary<Ledger> ledgers() {
        return contributions()
                .list()
                .ofMaxSize(12)
                .uniqueElements(Contribution::id)
                .map(Ledger::of);
    }

    @Provide
    public Arbitrary<Takings> takings() {
        Arbitrary<Optional<DateRange>> periods =
                Arbitraries.of(Optional.empty(), Optional.empty(), Optional.of(DateRange.parse("2025-01")));
        Arbitrary<Long> minors = Arbitraries.longs().between(0, 100_000);
        return Combinators.combine(
                        periods,
                        sessions(),
                        purposes(),
                        Arbitraries.of(Means.class).optional(),
                        Arbitraries.of(Unit.EUR, GONETTE),
                        minors.optional(),
                        minors.optional(),
                        minors.optional())
                .as((period, session, purpose, means, unit, given, lay, expected) -> Takings.builder()
                        .session(period.isPresent() ? Optional.empty() : Optional.of(session))
                        .period(period)
                        .purpose(purpose)
                        .means(means)
                        .unit(unit)
                        .counted(given.map(minor -> Amount.ofMinor(minor + lay.orElse(0L), unit)))
                        .floatAmount(lay.map(minor -> Amount.ofMinor(minor, unit)))
                        .expected(expected.map(minor -> Amount.ofMinor(minor, unit)))
                        .build());
    }
}
