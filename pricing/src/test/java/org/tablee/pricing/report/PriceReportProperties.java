package org.tablee.pricing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.statistics.Statistics;
import org.tablee.conventions.BothJacksons;
import org.tablee.conventions.DocumentSchema;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.cashbook.CashBookDomain;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.cost.CostEntry;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

@Domain(PriceReportProperties.Canteen.class)
@Domain(DomainContext.Global.class)
class PriceReportProperties {

    private static final DocumentSchema SCHEMA = DocumentSchema.of(PriceReport.class);
    private static final DateRange JANUARY = DateRange.parse("2025-01");

    /** A January of a few sessions, some of which were cancelled or whose covers nobody noted. */
    static class Canteen extends DomainContextBase {

        @Provide
        Arbitrary<CashBook> books() {
            return new CashBookDomain().books();
        }

        @Provide
        Arbitrary<Logbook> logbooks() {
            Arbitrary<Gathering> one = session("2025-01-07");
            return Combinators.combine(one, session("2025-01-09"), session("2025-01-14"))
                    .as((first, second, third) -> Logbook.builder()
                            .addGatherings(first, second, third)
                            .build());
        }

        private static Arbitrary<Gathering> session(String date) {
            return Combinators.combine(
                            Arbitraries.of(SessionStatus.HELD, SessionStatus.HELD, SessionStatus.CANCELLED)
                                    .optional(),
                            Arbitraries.integers().between(0, 40).optional(),
                            Arbitraries.integers().between(0, 40).optional())
                    .as((status, planned, served) -> {
                        Gathering.Builder gathering = Gathering.builder()
                                .id(SessionId.of(date))
                                .start(Moment.parse(date))
                                .status(status);
                        planned.ifPresent(gathering::coversPlanned);
                        served.ifPresent(gathering::coversServed);
                        return gathering.build();
                    });
        }
    }

    private static PriceReport report(Logbook logbook, CashBook book, DateRange period) {
        return PriceCalculator.standard().report(logbook, book, period, Audience.TEAM);
    }

    @Property(tries = 200)
    void roundTripsThroughJsonThatTheSchemaAllows(
            @ForAll Logbook logbook, @ForAll CashBook book, @ForAll Audience audience) {
        PriceReport report = PriceCalculator.standard().report(logbook, book, JANUARY, audience);
        assertThat(SCHEMA.complaints(BothJacksons.roundTrip(report, PriceReport.class)))
                .isEmpty();
    }

    @Property(tries = 200)
    void noCostIsLostAndNoneIsCountedTwice(@ForAll Logbook logbook, @ForAll CashBook book) {
        for (UnitAccount account : report(logbook, book, JANUARY).byUnit()) {
            long noted = sum(book.costs(), account.unit());
            UnitTotal total = account.total();
            long carried = total.costOfCounted().getAsLong()
                    + total.costOfUncounted().getAsLong()
                    + total.unallocated().getAsLong();
            assertThat(carried).isEqualTo(noted);
            assertThat(account.sessions().orElseThrow().stream()
                            .mapToLong(session -> session.cost().total())
                            .sum())
                    .isEqualTo(carried - total.unallocated().getAsLong());
        }
        Statistics.collect(book.costs().isEmpty() ? "no costs" : "costs");
        Statistics.coverage(coverage -> coverage.check("costs").count(count -> count > 0));
    }

    private static long sum(List<CostEntry> costs, Unit unit) {
        return costs.stream()
                .map(entry -> entry.cost().amount())
                .filter(amount -> amount.unit().equals(unit))
                .mapToLong(Amount::minor)
                .sum();
    }

    @Property(tries = 200)
    void theSumsAreThoseOfTheSessions(@ForAll Logbook logbook, @ForAll CashBook book) {
        for (UnitAccount account : report(logbook, book, JANUARY).byUnit()) {
            List<SessionAccount> counted = account.sessions().orElseThrow().stream()
                    .filter(SessionAccount::counted)
                    .toList();
            UnitTotal total = account.total();
            assertThat(total.sessionsCounted()).hasValue(counted.size());
            assertThat(total.received())
                    .hasValue(counted.stream()
                            .mapToLong(session ->
                                    session.coverage().orElseThrow().numerator().getAsLong())
                            .sum());
            assertThat(total.gap().getAsLong())
                    .isEqualTo(
                            total.received().getAsLong() - total.costOfCounted().getAsLong());
            counted.stream()
                    .flatMap(session -> session.equilibriumPrice().stream())
                    .forEach(price -> assertThat(price.lines().stream()
                                    .mapToLong(PricePart::minor)
                                    .sum())
                            .isEqualTo(price.minor()));
        }
        Statistics.collect(logbook.gatherings().stream()
                .anyMatch(gathering -> gathering.coversServed().isEmpty()));
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Property(tries = 100)
    void thePartsOfAMonthAddUpToItsFunding(@ForAll Logbook logbook, @ForAll CashBook book) {
        PriceReport whole = report(logbook, book, JANUARY);
        for (UnitAccount account : whole.byUnit()) {
            long parts = 0;
            for (String part : List.of("2025-01-01/2025-01-08", "2025-01-09/2025-01-13", "2025-01-14/2025-01-31")) {
                parts += funding(report(logbook, book, DateRange.parse(part))
                        .in(account.unit())
                        .orElseThrow());
            }
            assertThat(parts).isEqualTo(funding(account));
        }
    }

    private static long funding(UnitAccount account) {
        return account.total().funding().orElseThrow().stream()
                .mapToLong(FundingLine::minor)
                .sum();
    }

    @Property(tries = 100)
    void theOrderOfRowsOfMoneyDoesNotMatter(@ForAll Logbook logbook, @ForAll CashBook book, @ForAll long seed) {
        List<org.tablee.pricing.contribution.Takings> shuffled = new ArrayList<>(book.takings());
        Collections.shuffle(shuffled, new Random(seed));
        List<Gathering> sessions = new ArrayList<>(logbook.gatherings());
        Collections.reverse(sessions);
        assertThat(report(logbook.withGatherings(sessions), book.withTakings(shuffled), JANUARY))
                .isEqualTo(report(logbook, book, JANUARY));
    }

    @Property(tries = 100)
    void importingTwiceChangesNothing(@ForAll Logbook logbook, @ForAll CashBook book) {
        assertThat(report(logbook, book.merge(book), JANUARY).byUnit())
                .extracting(UnitAccount::total)
                .isEqualTo(report(logbook, book.merge(CashBook.builder().build()), JANUARY).byUnit().stream()
                        .map(UnitAccount::total)
                        .toList());
    }

    @Property(tries = 100)
    void whatIsMadeLaterIsNotReadBefore(@ForAll Logbook logbook, @ForAll CashBook book) {
        LocalDate end = LocalDate.of(2025, 1, 13);
        DateRange period = DateRange.of(LocalDate.of(2025, 1, 1), end);
        Ledger known = book.ledger()
                .where(entry -> !entry.date()
                        .orElse(LocalDate.parse(entry.session().orElseThrow().value()))
                        .isAfter(end));
        CashBook before = book.withLedger(known);
        assertThat(funding(report(logbook, book, period))).isEqualTo(funding(report(logbook, before, period)));
    }

    private static long funding(PriceReport report) {
        return report.byUnit().stream()
                .mapToLong(PriceReportProperties::funding)
                .sum();
    }
}
