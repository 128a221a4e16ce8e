package org.tablee.core.membership;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.time.api.Dates;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.convive.Household;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.OrganisationId;

/** Terms of every kind, and memberships renewed early, on the day and late; ends of months weighted in. */
final class MembershipDomain extends DomainContextBase {

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Dates.dates().between(LocalDate.of(2020, 1, 1), LocalDate.of(2032, 12, 31));
        Arbitrary<LocalDate> edges = Arbitraries.of(
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2025, 2, 28),
                LocalDate.of(2024, 8, 31),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 8, 31));
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, edges)).withoutEdgeCases();
    }

    @Provide
    Arbitrary<MembershipTerm> terms() {
        Arbitrary<MonthDay> turns = days().map(MonthDay::from);
        return Arbitraries.oneOf(
                        Arbitraries.just(MembershipTerm.calendarYear()),
                        turns.map(MembershipTerm::calendarYearAndNext),
                        turns.map(MembershipTerm::season),
                        Arbitraries.integers().between(1, 36).map(MembershipTerm::rolling),
                        Combinators.combine(days(), Arbitraries.integers().between(0, 400))
                                .as((from, length) -> MembershipTerm.fixed(DateRange.of(from, from.plusDays(length)))),
                        Arbitraries.just(MembershipTerm.unlimited()))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Household> households() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 3))
                .as((known, children) -> {
                    Household.Builder household = Household.builder().party(Party.of(2, children));
                    for (int i = 0; i < known; i++) {
                        household.addConvive(ConviveId.of("c-" + i));
                    }
                    return household.build();
                });
    }

    /** A membership that begins in time for its term and was renewed up to four times. */
    @Provide
    Arbitrary<Membership> memberships() {
        Arbitrary<List<Integer>> pauses =
                Arbitraries.integers().between(-200, 400).list().ofMaxSize(4);
        return Combinators.combine(terms(), days(), households(), pauses)
                .as((term, day, household, delays) -> {
                    LocalDate start = term.days()
                            .filter(days -> day.isAfter(days.to()))
                            .map(DateRange::from)
                            .orElse(day);
                    Membership membership = Membership.join(OrganisationId.of("o"), household, term, start);
                    for (int delay : delays) {
                        if (membership.lastDay().isPresent() && term.kind() != MembershipTerm.Kind.FIXED) {
                            membership =
                                    membership.renew(membership.lastDay().get().plusDays(delay));
                        }
                    }
                    return membership;
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<MembershipPeriod> periods() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(0, 800).optional())
                .as((first, length) -> MembershipPeriod.of(first, length.map(first::plusDays)))
                .withoutEdgeCases();
    }
}
