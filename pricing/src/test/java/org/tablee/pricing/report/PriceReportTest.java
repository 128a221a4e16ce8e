package org.tablee.pricing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.SessionStatus;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.TabEntry;
import org.tablee.pricing.contribution.TabId;
import org.tablee.pricing.contribution.TabOutcome;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.cost.CostEntry;
import org.tablee.pricing.cost.CostKind;
import org.tablee.pricing.cost.CostLine;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

class PriceReportTest {

    private static final DateRange JANUARY = DateRange.parse("2025-01");
    private static final Unit GONETTE = Unit.of("GONETTE", 2);

    private static Amount euros(String amount) {
        return Amount.of(amount, EUR);
    }

    private static Gathering.Builder session(String id) {
        return Gathering.builder()
                .id(SessionId.of(id))
                .start(Moment.parse(id.substring(0, 10)))
                .activity(Activity.SHARED_MEAL)
                .status(SessionStatus.HELD);
    }

    private static Logbook logbook(Gathering.Builder... sessions) {
        Logbook.Builder logbook = Logbook.builder();
        for (Gathering.Builder session : sessions) {
            logbook.addGathering(session.build());
        }
        return logbook.build();
    }

    private static Takings meals(String session, String amount) {
        return Takings.of(SessionId.of(session), Purpose.MEAL, Means.CASH, euros(amount));
    }

    private static CostEntry direct(String session, String amount) {
        return CostEntry.of(SessionId.of(session), CostLine.of("ingrédients", CostKind.DIRECT, euros(amount)));
    }

    private static CostEntry shared(String period, String amount) {
        return CostEntry.of(DateRange.parse(period), CostLine.of("charges", CostKind.SHARED, euros(amount)));
    }

    private static Contribution.Builder entry(String id, String session) {
        return Contribution.builder()
                .id(EntryId.of(id))
                .session(SessionId.of(session))
                .purpose(Purpose.MEAL);
    }

    private static Outcome cash(String amount) {
        return Outcome.given(Tender.of(Means.CASH, euros(amount)));
    }

    private static PriceReport report(Logbook logbook, CashBook.Builder book) {
        return report(logbook, book, JANUARY, Audience.TEAM);
    }

    private static PriceReport report(Logbook logbook, CashBook.Builder book, DateRange period, Audience audience) {
        PriceReport report = PriceCalculator.standard().report(logbook, book.build(), period, audience);
        BothJacksons.roundTrip(report, PriceReport.class);
        return report;
    }

    private static UnitAccount account(PriceReport report) {
        return report.in(EUR).orElseThrow();
    }

    private static SessionAccount only(PriceReport report) {
        return account(report).sessions().orElseThrow().get(0);
    }

    /** The example of the contract: one evening, byte for byte. */
    @Test
    void isTheReportThatTheContractShows() {
        Logbook logbook =
                logbook(session("2025-01-07").place(PlaceId.of("canteen")).coversServed(30));
        SessionId evening = SessionId.of("2025-01-07");
        Ledger suspended = Ledger.of(List.of(
                suspended("g1", "2024-12-20", Outcome.given(Tender.of(Means.CASH, euros("67")))),
                suspended("r1", "2025-01-10", Outcome.redeemed(Tender.of(euros("12.50")))),
                suspended("r2", "2025-01-24", Outcome.redeemed(Tender.of(euros("12.50"))))));
        PriceReport report = report(
                logbook,
                CashBook.builder()
                        .addTakings(Takings.builder()
                                .session(evening)
                                .purpose(Purpose.MEAL)
                                .means(Means.CASH)
                                .unit(EUR)
                                .counted(euros("265.50"))
                                .floatAmount(euros("50"))
                                .expected(euros("216"))
                                .build())
                        .ledger(suspended)
                        .addCosts(direct("2025-01-07", "105"))
                        .addCosts(shared("2025-01", "270")));
        assertThat(BothJacksons.roundTrip(report, PriceReport.class))
                .isEqualTo(("{'schema':'org.tablee.price-report/1','period':{'from':'2025-01-01','to':'2025-01-31'},"
                                + "'audience':'TEAM','place':'canteen','byUnit':[{'unit':'EUR',"
                                + "'sessions':[{'id':'2025-01-07','covers':30,'counted':true,"
                                + "'takings':[{'purpose':'meal','means':'cash','minor':21550,'difference':-50}],"
                                + "'cost':{'direct':10500,'shared':27000,'total':37500},"
                                + "'equilibriumPrice':{'minor':1250,'lines':[{'label':'ingrédients','minor':350},"
                                + "{'label':'charges','minor':900}]},"
                                + "'coverage':{'numerator':21550,'denominator':37500,'percent':57.4}}],"
                                + "'total':{'covers':30,'received':21550,'costOfCounted':37500,'costOfUncounted':0,"
                                + "'gap':-15950,'unallocated':0,"
                                + "'coverage':{'numerator':21550,'denominator':37500,'percent':57.4},"
                                + "'sessionsCounted':1,'sessionsNotCounted':0,"
                                + "'funding':[{'purpose':'meal','minor':21550}]},"
                                + "'figures':{'meanPerCover':{'status':'NOT_COMPUTABLE','reason':'TOO_FEW_SESSIONS'},"
                                + "'nextSessionsTotal':{'status':'NOT_COMPUTABLE','reason':'TOO_FEW_SESSIONS'},"
                                + "'zeroShare':{'status':'NOT_COMPUTABLE','reason':'TOTALS_ONLY'},"
                                + "'drift':{'status':'NOT_COMPUTABLE','reason':'NO_BASELINE'}},"
                                + "'suspendedMeals':{'pool':4200,'available':3,'redeemed':2}}],"
                                + "'data':{'findings':{'errors':0,'warnings':0}}}")
                        .replace('\'', '"'));
    }

    private static Contribution suspended(String id, String date, Outcome outcome) {
        return Contribution.builder()
                .id(EntryId.of(id))
                .date(LocalDate.parse(date))
                .purpose(Purpose.SUSPENDED)
                .outcome(outcome)
                .build();
    }

    @Test
    void aSuspendedMealThatWasTakenCountsForTheEveningWhenItIsTaken() {
        Logbook logbook = logbook(session("2025-01-07").coversServed(30));
        PriceReport report = report(
                logbook,
                CashBook.builder()
                        .addTakings(meals("2025-01-07", "200"))
                        .addCosts(direct("2025-01-07", "375"))
                        .ledger(ledger(
                                entry("g1", "2025-01-07")
                                        .purpose(Purpose.SUSPENDED)
                                        .outcome(cash("40")),
                                entry("r1", "2025-01-07")
                                        .purpose(Purpose.SUSPENDED)
                                        .outcome(Outcome.redeemed())
                                        .covers(2))));
        assertThat(only(report).redeemed()).hasValue(2500);
        assertThat(only(report).coverage().orElseThrow().numerator()).hasValue(22500);
        assertThat(account(report).suspendedMeals().orElseThrow().pool()).isEqualTo(1500);
        assertThat(account(report).suspendedMeals().orElseThrow().available()).hasValue(1);
        assertThat(account(report).suspendedMeals().orElseThrow().redeemed()).hasValue(2);
    }

    @Test
    void zeroTypedNothingTypedAndDeclinedGiveThreeDifferentLines() {
        Logbook logbook = logbook(session("2025-01-07").coversServed(1));
        CashBook.Builder costs = CashBook.builder().addCosts(direct("2025-01-07", "5"));
        SessionAccount zero = only(
                report(logbook, costs.ledger(ledger(entry("c1", "2025-01-07").outcome(cash("0"))))));
        SessionAccount nothing = only(
                report(logbook, costs.ledger(ledger(entry("c1", "2025-01-07").outcome(Outcome.notRecorded())))));
        SessionAccount declined = only(
                report(logbook, costs.ledger(ledger(entry("c1", "2025-01-07").outcome(Outcome.declined())))));
        assertThat(List.of(zero, nothing, declined))
                .extracting(SessionAccount::takings)
                .doesNotHaveDuplicates();
        assertThat(zero.takings().get(0).minor()).hasValue(0);
        assertThat(nothing.takings().get(0).minor()).isEmpty();
        assertThat(declined.takings()).isEmpty();
        assertThat(List.of(zero, nothing, declined))
                .extracting(SessionAccount::counted)
                .containsExactly(true, false, true);
    }

    private static Ledger ledger(Contribution.Builder... entries) {
        List<Contribution> list = new ArrayList<>();
        for (Contribution.Builder entry : entries) {
            list.add(entry.build());
        }
        return Ledger.of(list);
    }

    @Test
    void aBoxThatNobodyCountedTakesItsSessionOutOfTheCoverage() {
        Logbook logbook = logbook(
                session("2025-01-07").coversServed(20), session("2025-01-14").coversServed(30));
        PriceReport report = report(
                logbook,
                CashBook.builder()
                        .addTakings(meals("2025-01-07", "200"))
                        .addTakings(meals("2025-01-14", "300"))
                        .addTakings(Takings.builder()
                                .session(SessionId.of("2025-01-14"))
                                .purpose(Purpose.MEAL)
                                .means(Means.CARD)
                                .unit(EUR)
                                .build())
                        .addCosts(shared("2025-01", "500")));
        SessionAccount uncounted = account(report).sessions().orElseThrow().get(1);
        assertThat(uncounted.counted()).isFalse();
        assertThat(uncounted.coverage()).isEmpty();
        assertThat(uncounted.takings())
                .extracting(line -> line.minor().isPresent())
                .containsExactly(true, false);
        UnitTotal total = account(report).total();
        assertThat(total.received()).hasValue(20000);
        assertThat(total.costOfCounted()).hasValue(20000);
        assertThat(total.costOfUncounted()).hasValue(30000);
        assertThat(total.covers()).hasValue(20);
        assertThat(total.sessionsNotCounted()).hasValue(1);
        assertThat(total.funding().orElseThrow().get(0).minor()).isEqualTo(50000);
    }

    @Test
    void anUndividedBoxCountsAsMoneyAndNotAsCoverage() {
        PriceReport report = report(
                logbook(session("2025-01-07").coversServed(20)),
                CashBook.builder()
                        .addTakings(Takings.of(SessionId.of("2025-01-07"), Purpose.UNDIVIDED, Means.CASH, euros("180")))
                        .addCosts(direct("2025-01-07", "100")));
        assertThat(only(report).coverage().orElseThrow().reason()).contains(Reason.UNDIVIDED_BOX);
        assertThat(only(report).counted()).isFalse();
        assertThat(account(report).total().funding().orElseThrow())
                .extracting(line -> line.purpose() + " " + line.minor())
                .containsExactly("UNDIVIDED 18000");
        assertThat(account(report).total().costOfUncounted()).hasValue(10000);
    }

    @Test
    void coversAreServedElseContributedElseCountedElseNamed() {
        Presence.Builder here = Presence.builder().convive(ConviveId.of("c1")).status(PresenceStatus.PRESENT);
        Logbook logbook = logbook(
                session("2025-01-06").coversServed(30).headcount(31),
                session("2025-01-07").headcount(31),
                session("2025-01-08").headcount(31),
                session("2025-01-09").addPresences(here.build()),
                session("2025-01-10"),
                session("2025-01-11").headcount(31));
        PriceReport report = report(
                logbook,
                CashBook.builder()
                        .addCosts(shared("2025-01", "600"))
                        .ledger(ledger(
                                entry("c1", "2025-01-07").outcome(cash("20")).covers(4),
                                entry("c2", "2025-01-07")
                                        .outcome(Outcome.notAsked())
                                        .covers(1),
                                entry("c3", "2025-01-11").outcome(cash("20")).covers(4),
                                entry("c4", "2025-01-11").outcome(cash("20")))));
        assertThat(account(report).sessions().orElseThrow())
                .extracting(session -> session.covers().orElse(-1))
                .containsExactly(30, 5, 31, 1, -1, 31);
        assertThat(account(report).sessions().orElseThrow().get(4).equilibriumPrice())
                .isEmpty();
    }

    @Test
    void sharedCostsAreSplitOverHeldSessionsByCoversPlannedElseCoversElseEqually() {
        CashBook.Builder book = CashBook.builder().addCosts(shared("2025-01", "100"));
        assertThat(shares(report(
                        logbook(
                                session("2025-01-06").coversPlanned(2).coversServed(9),
                                session("2025-01-07").coversPlanned(1).coversServed(1),
                                session("2025-01-08")
                                        .status(SessionStatus.CANCELLED)
                                        .coversPlanned(50)),
                        book)))
                .containsExactly(6667L, 3333L);
        assertThat(shares(report(
                        logbook(
                                session("2025-01-06").coversPlanned(2).coversServed(3),
                                session("2025-01-07").coversServed(1)),
                        book)))
                .containsExactly(7500L, 2500L);
        assertThat(shares(report(
                        logbook(session("2025-01-06").coversPlanned(2), session("2025-01-07"), session("2025-01-08")),
                        book)))
                .containsExactly(3334L, 3333L, 3333L);
    }

    private static List<Long> shares(PriceReport report) {
        return account(report).sessions().orElseThrow().stream()
                .map(session -> session.cost().shared())
                .toList();
    }

    @Test
    void whatNoSessionCarriesStaysUnallocatedAndIsSaid() {
        PriceReport report = report(
                logbook(session("2025-02-04").coversServed(20)),
                CashBook.builder().addCosts(shared("2025-01", "270")).addCosts(shared("2024-12", "99")));
        assertThat(account(report).total().unallocated()).hasValue(27000);
        assertThat(report.data().findings().warnings()).isEqualTo(1);
        assertThat(report.notes())
                .containsExactly(
                        "costs.csv: WARNING: \"charges\" of 2025-01 has no session to share it; it is shown as unallocated [period_without_session]");
    }

    @Test
    void moneyBeforeAndAfterTheSessionsIsSaidToBeLeftOutUnlessItsDaysWereNamed() {
        Logbook logbook = logbook(
                session("2025-01-07").coversServed(2),
                session("2025-02-04").coversServed(2),
                session("2025-03-04").status(SessionStatus.PLANNED));
        CashBook book = CashBook.builder()
                .addTakings(meals("2025-01-07", "10"))
                .addTakings(Takings.builder()
                        .period(DateRange.parse("2025-02"))
                        .purpose(Purpose.GRANT)
                        .means(Means.TRANSFER)
                        .unit(EUR)
                        .counted(euros("500"))
                        .build())
                .ledger(ledger(entry("c1", "2025-03-04").outcome(cash("20"))))
                .addCosts(shared("2025-02", "270"))
                .addCosts(shared("2024-12", "99"))
                .addCosts(direct("2025-03-04", "7"))
                .build();
        Optional<LocalDate> open = Optional.empty();
        PriceCalculator calculator = PriceCalculator.standard();

        PriceReport whole = calculator.report(logbook, book, open, open, Audience.TEAM);
        assertThat(whole.notes()).hasSize(3).allMatch(note -> note.endsWith("[outside_period]"));
        assertThat(whole.notes().get(0))
                .startsWith("takings.csv: WARNING: rows of days outside 2025-01-07/2025-02-04: 1;");
        assertThat(whole.notes().get(1)).startsWith("contributions.csv: WARNING: rows of days outside");
        assertThat(whole.notes().get(2))
                .startsWith("costs.csv: WARNING: rows of days outside 2025-01-07/2025-02-04: 2;");
        assertThat(whole.data().findings().warnings()).isEqualTo(3);

        Optional<LocalDate> first = Optional.of(LocalDate.parse("2025-01-01"));
        Optional<LocalDate> last = Optional.of(LocalDate.parse("2025-02-28"));
        assertThat(calculator.report(logbook, book, first, last, Audience.TEAM).notes())
                .isEmpty();
        assertThat(calculator.report(logbook, book, first, open, Audience.TEAM).notes())
                .hasSize(3);
        assertThat(calculator.report(logbook, book, open, last, Audience.TEAM).notes())
                .singleElement()
                .asString()
                .contains("costs.csv", "2025-01-07/2025-02-28: 1;");
    }

    @Test
    void aRefundAfterTheMonthWasClosedBelongsToTheOpenOne() {
        Logbook logbook = logbook(
                session("2025-01-07").coversServed(2), session("2025-02-04").coversServed(2));
        CashBook.Builder book = CashBook.builder()
                .ledger(ledger(
                        entry("c1", "2025-01-07").outcome(cash("20")),
                        entry("c2", "2025-02-04").outcome(cash("15")),
                        entry("r1", "2025-01-07")
                                .date(LocalDate.of(2025, 2, 10))
                                .outcome(Outcome.refunded(Tender.of(Means.CASH, euros("5"))))
                                .corrects(EntryId.of("c1"))));
        assertThat(funding(report(logbook, book, JANUARY, Audience.TEAM))).isEqualTo(2000);
        assertThat(funding(report(logbook, book, DateRange.parse("2025-02"), Audience.TEAM)))
                .isEqualTo(1000);
        PriceReport both = report(logbook, book, DateRange.parse("2025-01-01/2025-02-28"), Audience.TEAM);
        assertThat(funding(both)).isEqualTo(3000);
        assertThat(account(both).total().received()).hasValue(3000);
    }

    private static long funding(PriceReport report) {
        return account(report).total().funding().orElseThrow().get(0).minor();
    }

    @Test
    void whatStandsInTheBoxAndOneByOneIsCountedOnce() {
        PriceReport report = report(
                logbook(session("2025-01-07").coversServed(2)),
                CashBook.builder()
                        .addTakings(meals("2025-01-07", "20"))
                        .ledger(ledger(
                                entry("c1", "2025-01-07").outcome(cash("8")),
                                entry("c2", "2025-01-07").outcome(cash("12")))));
        assertThat(account(report).total().received()).hasValue(2000);
    }

    @Test
    void aMealFromAnEmptyPoolIsCountedAsFarAsThePoolWent() {
        PriceReport report = report(
                logbook(session("2025-01-07").coversServed(2)),
                CashBook.builder()
                        .addCosts(direct("2025-01-07", "25"))
                        .ledger(ledger(
                                entry("g1", "2025-01-07")
                                        .purpose(Purpose.SUSPENDED)
                                        .outcome(cash("15")),
                                entry("r1", "2025-01-07")
                                        .purpose(Purpose.SUSPENDED)
                                        .outcome(Outcome.redeemed()),
                                entry("r2", "2025-01-07")
                                        .purpose(Purpose.SUSPENDED)
                                        .outcome(Outcome.redeemed()),
                                entry("r3", "2025-01-07")
                                        .purpose(Purpose.SUSPENDED)
                                        .outcome(Outcome.redeemed()))));
        assertThat(account(report).total().received()).hasValue(1500);
        assertThat(account(report).suspendedMeals().orElseThrow().pool()).isZero();
        assertThat(account(report).suspendedMeals().orElseThrow().redeemed()).hasValue(2);
        assertThat(report.data().findings().errors()).isEqualTo(2);
        assertThat(report.notes().get(0))
                .isEqualTo(
                        "contributions.csv: ERROR: the entry \"r2\" takes a suspended meal, and the pool holds 2.50 EUR; only that much counts; the place may offer the rest [empty_pool]");
    }

    @Test
    void nothingIsAddedAcrossUnits() {
        Logbook logbook = logbook(session("2025-01-07").coversServed(2), session("2025-01-14"));
        PriceReport report = report(
                logbook,
                CashBook.builder()
                        .addCosts(direct("2025-01-07", "25"))
                        .ledger(ledger(entry("c1", "2025-01-07")
                                .outcome(Outcome.given(
                                        Tender.of(Means.LOCAL, Amount.of("10", GONETTE)),
                                        Tender.of(Means.CASH, euros("0.50")))))));
        assertThat(report.byUnit()).extracting(UnitAccount::unit).containsExactly(EUR, GONETTE);
        assertThat(account(report).total().received()).hasValue(50);
        assertThat(report.in(GONETTE).orElseThrow().total().received()).hasValue(1000);
        assertThat(report.in(GONETTE)
                        .orElseThrow()
                        .total()
                        .coverage()
                        .orElseThrow()
                        .percent())
                .isEmpty();
        assertThat(account(report).total().sessionsNotCounted()).hasValue(1);
        assertThat(report.in(GONETTE).orElseThrow().total().sessionsNotCounted())
                .hasValue(0);
    }

    @Test
    void theTeamSeesItsTabs() {
        TabId tab = TabId.of("blue-7");
        PriceReport report = report(
                logbook(session("2025-01-07")),
                CashBook.builder()
                        .addTabs(
                                TabEntry.of(tab, LocalDate.of(2025, 1, 7), TabOutcome.PROMISED, euros("10")),
                                TabEntry.of(tab, LocalDate.of(2025, 1, 14), TabOutcome.PAID, euros("4")),
                                TabEntry.of(tab, LocalDate.of(2025, 2, 1), TabOutcome.FORGIVEN, euros("6"))));
        assertThat(account(report).tabs().orElseThrow().open()).isEqualTo(600);
    }

    private static Logbook fiveEvenings() {
        return logbook(
                session("2025-01-07").coversServed(30),
                session("2025-01-09").coversServed(28),
                session("2025-01-14").coversServed(25),
                session("2025-01-16").coversServed(34),
                session("2025-01-21").coversServed(31));
    }

    private static CashBook.Builder fiveBoxes() {
        return CashBook.builder()
                .addTakings(
                        meals("2025-01-07", "215.50"),
                        meals("2025-01-09", "250"),
                        meals("2025-01-14", "198"),
                        meals("2025-01-16", "300"),
                        meals("2025-01-21", "275"));
    }

    @Test
    void fromFourSessionsOnThereAreFigures() {
        UnitAccount account = account(report(fiveEvenings(), fiveBoxes()));
        assertThat(account.figures()
                        .get("meanPerCover")
                        .estimate()
                        .orElseThrow()
                        .value()
                        .getAsDouble())
                .isEqualTo(836.8243243243244);
        assertThat(account.figures()
                        .get("nextSessionsTotal")
                        .estimate()
                        .orElseThrow()
                        .value()
                        .getAsDouble())
                .isEqualTo(198160.0);
        assertThat(account.figures()
                        .get("nextSessionsTotal")
                        .estimate()
                        .orElseThrow()
                        .detail()
                        .asMap())
                .containsEntry("sessionsAhead", 8L)
                .containsEntry("activity", "shared_meal");
    }

    @Test
    void everybodySeesSumsOfWholeMonthsAndNothingOfASession() {
        PriceReport report = report(fiveEvenings(), fiveBoxes(), JANUARY, Audience.PUBLIC);
        UnitAccount account = account(report);
        assertThat(account.sessions()).isEmpty();
        assertThat(account.total().received()).hasValue(123850);
        assertThat(account.figures()).containsOnlyKeys("nextSessionsTotal", "drift");
        assertThat(account(report(
                                fiveEvenings(), fiveBoxes(), DateRange.parse("2025-01-06/2025-01-31"), Audience.PUBLIC))
                        .total()
                        .reason())
                .contains(Reason.PERIOD_NOT_CALENDAR);
    }

    @Test
    void everybodySeesNothingOfThreeSessions() {
        Logbook three = logbook(
                session("2025-01-07").coversServed(30),
                session("2025-01-09").coversServed(28),
                session("2025-01-14").coversServed(25));
        UnitAccount account = account(report(three, fiveBoxes(), JANUARY, Audience.PUBLIC));
        assertThat(account.total().status()).contains(FigureStatus.WITHHELD);
        assertThat(account.total().reason()).contains(Reason.TOO_FEW_SESSIONS);
        assertThat(account.total().received()).isEmpty();
        assertThat(account.total().funding()).isEmpty();
    }

    @Test
    void everybodySeesNoLoneGift() {
        CashBook.Builder book = fiveBoxes()
                .addTakings(Takings.builder()
                        .period(JANUARY)
                        .purpose(Purpose.GIFT)
                        .means(Means.TRANSFER)
                        .unit(EUR)
                        .counted(euros("500"))
                        .build())
                .addTakings(Takings.builder()
                        .period(JANUARY)
                        .purpose(Purpose.GRANT)
                        .means(Means.TRANSFER)
                        .unit(EUR)
                        .counted(euros("1000"))
                        .build());
        assertThat(account(report(fiveEvenings(), book, JANUARY, Audience.PUBLIC))
                        .total()
                        .funding()
                        .orElseThrow())
                .extracting(FundingLine::purpose)
                .containsExactly(Purpose.MEAL, Purpose.GRANT);
        assertThat(account(report(fiveEvenings(), book)).total().funding().orElseThrow())
                .extracting(FundingLine::purpose)
                .containsExactly(Purpose.MEAL, Purpose.GIFT, Purpose.GRANT);
    }

    @Test
    void everybodySeesNothingWhereOneGiftIsNearlyAll() {
        List<Contribution.Builder> entries = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            entries.add(entry("c" + i, "2025-01-07").outcome(cash(i == 0 ? "500" : "1")));
        }
        CashBook.Builder book = CashBook.builder()
                .ledger(ledger(entries.toArray(Contribution.Builder[]::new)))
                .addTakings(
                        meals("2025-01-09", "0"),
                        meals("2025-01-14", "0"),
                        meals("2025-01-16", "0"),
                        meals("2025-01-21", "0"));
        assertThat(account(report(fiveEvenings(), book, JANUARY, Audience.PUBLIC))
                        .total()
                        .reason())
                .contains(Reason.TOO_FEW_PEOPLE);
        assertThat(account(report(fiveEvenings(), book)).total().received()).hasValue(51400);
    }

    @Test
    void thePeriodMayBeLeftToTheLogbook() {
        PriceReport report = PriceCalculator.standard()
                .report(fiveEvenings(), fiveBoxes().build(), Optional.empty(), Optional.empty(), Audience.TEAM);
        assertThat(report.period()).contains(DateRange.parse("2025-01-07/2025-01-21"));
        PriceReport empty = PriceCalculator.standard()
                .report(
                        Logbook.builder().build(),
                        CashBook.builder().build(),
                        Optional.empty(),
                        Optional.empty(),
                        Audience.TEAM);
        assertThat(empty.period()).isEmpty();
        assertThat(BothJacksons.roundTrip(empty, PriceReport.class))
                .isEqualTo("{\"schema\":\"org.tablee.price-report/1\",\"audience\":\"TEAM\",\"byUnit\":[],"
                        + "\"data\":{\"findings\":{\"errors\":0,\"warnings\":0}}}");
    }

    @Test
    void oneOfSeveralPlacesHasItsOwnReport() {
        Logbook logbook = logbook(
                session("2025-01-07").place(PlaceId.of("vaise")).coversServed(10),
                session("2025-01-09").place(PlaceId.of("perrache")).coversServed(10));
        CashBook book = CashBook.builder()
                .addTakings(meals("2025-01-07", "100"), meals("2025-01-09", "50"))
                .addTakings(Takings.builder()
                        .period(JANUARY)
                        .purpose(Purpose.GRANT)
                        .unit(EUR)
                        .counted(euros("1000"))
                        .build())
                .addCosts(shared("2025-01", "200"))
                .build();
        assertThatThrownBy(() -> PriceCalculator.standard().report(logbook, book, JANUARY, Audience.TEAM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("choose one of: [perrache, vaise]");
        PriceReport report = PriceCalculator.standard()
                .withPlace(PlaceId.of("vaise"))
                .withLocale(Locale.FRANCE)
                .report(logbook, book, JANUARY, Audience.TEAM);
        assertThat(report.place()).contains(PlaceId.of("vaise"));
        assertThat(account(report).total().coverage().orElseThrow().percent().orElseThrow())
                .isEqualByComparingTo("100");
        assertThat(account(report).total().funding().orElseThrow()).hasSize(1);
        assertThat(report.notes())
                .singleElement()
                .asString()
                .contains("lignes qui ne relèvent d’aucune séance\u00a0: 1\u202f; ");
        assertThatThrownBy(() -> PriceCalculator.standard()
                        .withPlace(PlaceId.of("oullins"))
                        .report(logbook, book, JANUARY, Audience.TEAM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no place oullins");
    }

    @Test
    void aDayAskedForAloneOutsideTheLogIsAPeriodOfItsOwn() {
        Logbook logbook = Logbook.builder()
                .addGatherings(Gathering.builder()
                        .id(SessionId.of("s1"))
                        .start(Moment.parse("2025-01-07"))
                        .build())
                .build();
        CashBook book = CashBook.builder().build();
        LocalDate before = LocalDate.of(2020, 5, 1);
        LocalDate after = LocalDate.of(2030, 5, 1);

        assertThat(PriceCalculator.standard()
                        .report(logbook, book, Optional.empty(), Optional.of(before), Audience.TEAM)
                        .period())
                .contains(DateRange.of(before, before));
        assertThat(PriceCalculator.standard()
                        .report(logbook, book, Optional.of(after), Optional.empty(), Audience.TEAM)
                        .period())
                .contains(DateRange.of(after, after));
        assertThatThrownBy(() -> PriceCalculator.standard()
                        .report(logbook, book, Optional.of(after), Optional.of(before), Audience.TEAM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before it starts");
    }
}
