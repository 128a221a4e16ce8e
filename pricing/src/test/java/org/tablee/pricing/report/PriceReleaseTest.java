package org.tablee.pricing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tablee.pricing.money.Unit.EUR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tablee.core.activity.ActivityCount;
import org.tablee.core.activity.ActivityRelease;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.Refusal;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** What somebody who reads public price reports might work out, and does not. */
class PriceReleaseTest {

    private static final DateRange QUARTER = DateRange.parse("2025-01-01/2025-03-31");

    private final List<Gathering> sessions = new ArrayList<>();
    private final List<Takings> boxes = new ArrayList<>();

    private void evenings(String month, int count, int covers, Activity activity) {
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.parse(month + "-01").plusDays(5L * i);
            SessionId id = SessionId.of(day + " " + activity.code());
            sessions.add(Gathering.builder()
                    .id(id)
                    .start(Moment.of(day))
                    .activity(activity)
                    .status(SessionStatus.HELD)
                    .coversServed(covers)
                    .build());
            boxes.add(Takings.of(
                    id, Purpose.MEAL, Means.CASH, Amount.of("8.50", EUR).times(covers)));
        }
    }

    private Logbook logbook() {
        return Logbook.builder().addAllGatherings(sessions).build();
    }

    private CashBook.Builder book() {
        return CashBook.builder().addAllTakings(boxes);
    }

    private static UnitAccount everybody(Logbook logbook, CashBook book, String period) {
        return PriceCalculator.standard()
                .report(logbook, book, DateRange.parse(period), Audience.PUBLIC)
                .in(EUR)
                .orElseThrow();
    }

    private static PriceRelease release(Logbook logbook, CashBook book, DateRange period) {
        return PriceCalculator.standard()
                .release(
                        logbook,
                        book,
                        Optional.of(period.from()),
                        Optional.of(period.to()),
                        ReleaseKey.random(new Random(1)));
    }

    private static long received(PriceReport report) {
        return report.in(EUR).orElseThrow().total().received().orElse(-1);
    }

    @Test
    void aQuarterLessTwoMonthsDoesNotGiveTheThird() {
        evenings("2025-01", 5, 20, Activity.SHARED_MEAL);
        evenings("2025-02", 5, 22, Activity.SHARED_MEAL);
        evenings("2025-03", 3, 3, Activity.SHARED_MEAL);
        Logbook logbook = logbook();
        CashBook book = book().build();
        long alone = received(PriceCalculator.standard().report(logbook, book, QUARTER, Audience.PUBLIC))
                - received(
                        PriceCalculator.standard().report(logbook, book, DateRange.parse("2025-01"), Audience.PUBLIC))
                - received(
                        PriceCalculator.standard().report(logbook, book, DateRange.parse("2025-02"), Audience.PUBLIC));
        assertThat(alone)
                .as("what nine people gave in March, without the ledger")
                .isEqualTo(9 * 850);
        for (String month : List.of("2025-01", "2025-02", "2025-03")) {
            PriceRelease release = release(logbook, book, DateRange.parse(month));
            assertThat(release.decision().refusals()).isEmpty();
            logbook = logbook.withReleases(release.decision().ledger().releases());
        }
        assertThat(logbook.releases().orElseThrow()).hasSize(2);
        PriceRelease quarter = release(logbook, book, QUARTER);
        assertThat(quarter.decision().refusals())
                .extracting(Refusal::toString)
                .containsExactly("price.EUR beside [2025-01, 2025-02]", "price.covers beside [2025-01, 2025-02]");
        UnitAccount account = quarter.report().in(EUR).orElseThrow();
        assertThat(account.total().reason()).contains(Reason.LINKED_TO_WITHHELD);
        assertThat(account.total().received()).isEmpty();
        assertThat(account.figures().values())
                .extracting(Figure::reason)
                .containsOnly(Optional.of(Reason.LINKED_TO_WITHHELD));
        assertThat(quarter.decision().ledger().releases())
                .isEqualTo(logbook.releases().orElseThrow());
    }

    @Test
    void theSameReportAgainAddsNothing() {
        evenings("2025-01", 5, 20, Activity.SHARED_MEAL);
        PriceRelease first = release(logbook(), book().build(), DateRange.parse("2025-01"));
        Logbook after = logbook().withReleases(first.decision().ledger().releases());
        PriceRelease second = release(after, book().build(), DateRange.parse("2025-01"));
        assertThat(second.report()).isEqualTo(first.report());
        assertThat(second.decision().ledger()).isEqualTo(first.decision().ledger());
        assertThat(received(first.report())).isEqualTo(100 * 850);
    }

    @Test
    void theWholeLessTheCommonestKindDoesNotGiveALoneWorkshop() {
        evenings("2025-01", 6, 20, Activity.SHARED_MEAL);
        assertThat(everybody(logbook(), book().build(), "2025-01")
                        .figures()
                        .get("nextSessionsTotal")
                        .estimate())
                .isPresent();
        evenings("2025-01", 1, 3, Activity.WORKSHOP);
        UnitAccount account = everybody(logbook(), book().build(), "2025-01");
        assertThat(account.total().received()).hasValue(123 * 850);
        assertThat(account.figures().get("nextSessionsTotal").reason()).contains(Reason.LINKED_TO_WITHHELD);
    }

    /** A lunch of three whose box was not counted: the covers of all less those of the counted ones are theirs. */
    @Test
    void coversOfAnUncountedLunchAreNotWorkedOutFromTwoReports() {
        evenings("2025-01", 5, 20, Activity.SHARED_MEAL);
        List<Takings> counted = List.copyOf(boxes);
        evenings("2025-01", 1, 3, Activity.WORKSHOP);
        CashBook book = CashBook.builder().addAllTakings(counted).build();
        DateRange january = DateRange.parse("2025-01");
        ReleaseKey key = ReleaseKey.random(new Random(1));
        long alone = ActivityReport.of(logbook(), january, Audience.PUBLIC)
                        .line(ActivityCount.COVERS_SERVED)
                        .value()
                        .orElseThrow()
                - everybody(logbook(), book, "2025-01").total().covers().orElseThrow();
        assertThat(alone).as("three, give or take 2, without the ledger").isBetween(1L, 5L);

        PriceRelease price = release(logbook(), book, january);
        assertThat(price.decision().refusals()).isEmpty();
        ActivityRelease counts = ActivityReport.release(
                logbook().withReleases(price.decision().ledger().releases()), january, key);
        assertThat(counts.report().line(ActivityCount.COVERS_SERVED).reason()).contains(Reason.LINKED_TO_WITHHELD);

        ActivityRelease first = ActivityReport.release(logbook(), january, key);
        assertThat(first.report().line(ActivityCount.COVERS_SERVED).value()).hasValue(105);
        PriceRelease second =
                release(logbook().withReleases(first.decision().ledger().releases()), book, january);
        assertThat(second.report().in(EUR).orElseThrow().total().reason()).contains(Reason.LINKED_TO_WITHHELD);
        assertThat(second.report().in(EUR).orElseThrow().total().covers()).isEmpty();
    }

    @Test
    void coversThatBothReportsCountAreToldByBoth() {
        evenings("2025-01", 5, 20, Activity.SHARED_MEAL);
        DateRange january = DateRange.parse("2025-01");
        PriceRelease price = release(logbook(), book().build(), january);
        ActivityRelease counts = ActivityReport.release(
                logbook().withReleases(price.decision().ledger().releases()),
                january,
                ReleaseKey.random(new Random(1)));
        assertThat(counts.report().line(ActivityCount.COVERS_SERVED).value()).hasValue(100);
    }

    @Test
    void coversOfTwoUnitsDoNotTellOfTheFewWhoGaveInOneAlone() {
        evenings("2025-01", 5, 20, Activity.SHARED_MEAL);
        evenings("2025-01", 1, 3, Activity.WORKSHOP);
        Unit local = Unit.of("MLC", 2);
        List<Takings> both = new ArrayList<>(boxes);
        boxes.stream()
                .limit(5)
                .forEach(box -> both.add(
                        Takings.of(box.session().orElseThrow(), Purpose.MEAL, Means.LOCAL, Amount.of("40", local))));
        PriceReport report = PriceCalculator.standard()
                .report(
                        logbook(),
                        CashBook.builder().addAllTakings(both).build(),
                        DateRange.parse("2025-01"),
                        Audience.PUBLIC);
        assertThat(report.byUnit())
                .filteredOn(account -> account.total().covers().isPresent())
                .as("103 covers in one, 100 in the other")
                .hasSize(1);
    }

    private static Contribution membership(String id, String euros) {
        return Contribution.builder()
                .id(EntryId.of(id))
                .session(SessionId.of("2025-01-01 shared_meal"))
                .purpose(Purpose.MEMBERSHIP)
                .outcome(Outcome.given(Tender.of(Means.CASH, Amount.of(euros, EUR))))
                .build();
    }

    private static long memberships(PriceReport report) {
        return report.in(EUR).orElseThrow().total().funding().orElse(List.of()).stream()
                .filter(line -> line.purpose() == Purpose.MEMBERSHIP)
                .mapToLong(FundingLine::minor)
                .sum();
    }

    /** The sessions are the same in both reports: only one gift has come, or is another. */
    @Test
    void oneGiftMoreIsNotTheDifferenceOfTwoReports() {
        evenings("2025-01", 5, 20, Activity.SHARED_MEAL);
        DateRange january = DateRange.parse("2025-01");
        List<Contribution> members = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            members.add(membership("m" + i, "20"));
        }
        CashBook before = book().ledger(Ledger.of(members)).build();
        PriceRelease first = release(logbook(), before, january);
        assertThat(memberships(first.report())).isEqualTo(15 * 2000);
        Logbook after = logbook().withReleases(first.decision().ledger().releases());
        assertThat(release(after, before, january).report()).isEqualTo(first.report());

        members.add(membership("late", "35"));
        CashBook more = book().ledger(Ledger.of(members)).build();
        PriceReport alone = PriceCalculator.standard().report(logbook(), more, january, Audience.PUBLIC);
        assertThat(memberships(alone) - memberships(first.report()))
                .as("what the latest member gave, without the ledger")
                .isEqualTo(3500);
        PriceRelease second = release(after, more, january);
        assertThat(memberships(second.report())).isZero();
        assertThat(second.decision().refusals())
                .extracting(Refusal::toString)
                .containsExactly("price.EUR beside [2025-01]");

        members.remove(15);
        members.set(3, membership("m3", "25"));
        CashBook corrected = book().ledger(Ledger.of(members)).build();
        assertThat(memberships(release(after, corrected, january).report())).isZero();
    }

    @Test
    void oneSuspendedMealMoreIsNotTheDifferenceOfTwoReports() {
        evenings("2025-01", 5, 20, Activity.SHARED_MEAL);
        DateRange january = DateRange.parse("2025-01");
        List<Contribution> pool = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            pool.add(suspended("g" + i, "2025-01-01", Outcome.given(Tender.of(Means.CASH, Amount.of("20", EUR)))));
        }
        Outcome taken = Outcome.redeemed(Tender.of(Amount.of("12.50", EUR)));
        for (int i = 0; i < 12; i++) {
            pool.add(suspended("r" + i, "2025-01-06", taken));
        }
        PriceRelease first = release(logbook(), book().ledger(Ledger.of(pool)).build(), january);
        assertThat(redeemed(first.report())).isEqualTo(12);
        pool.add(suspended("r12", "2025-01-11", taken));
        CashBook more = book().ledger(Ledger.of(pool)).build();
        assertThat(redeemed(PriceCalculator.standard().report(logbook(), more, january, Audience.PUBLIC)))
                .as("somebody took a meal, without the ledger")
                .isEqualTo(13);
        assertThat(redeemed(
                        release(logbook().withReleases(first.decision().ledger().releases()), more, january)
                                .report()))
                .isEqualTo(-1);
    }

    private static long redeemed(PriceReport report) {
        return report.in(EUR)
                .orElseThrow()
                .suspendedMeals()
                .flatMap(pool -> pool.redeemed().stream().boxed().findFirst())
                .orElse(-1L);
    }

    private static Contribution suspended(String id, String day, Outcome outcome) {
        return Contribution.builder()
                .id(EntryId.of(id))
                .session(SessionId.of(day + " shared_meal"))
                .purpose(Purpose.SUSPENDED)
                .outcome(outcome)
                .build();
    }

    @Test
    void mealsThatFewTookAreNotReceivedLessFunding() {
        evenings("2024-12", 5, 20, Activity.SHARED_MEAL);
        evenings("2025-01", 5, 20, Activity.SHARED_MEAL);
        Outcome taken = Outcome.redeemed(Tender.of(Amount.of("12.50", EUR)));
        CashBook book = book().ledger(Ledger.of(List.of(
                        suspended("g", "2024-12-01", Outcome.given(Tender.of(Means.CASH, Amount.of("67", EUR)))),
                        suspended("r1", "2025-01-01", taken),
                        suspended("r2", "2025-01-06", taken))))
                .build();
        UnitAccount account = everybody(logbook(), book, "2025-01");
        assertThat(account.total().received()).hasValue(100 * 850 + 2500);
        assertThat(account.total().funding().orElseThrow())
                .extracting(FundingLine::purpose)
                .doesNotContain(Purpose.MEAL);
        assertThat(account.suspendedMeals())
                .as("the pool of two months tells the same")
                .isEmpty();
        assertThat(everybody(logbook(), book().build(), "2025-01")
                        .total()
                        .funding()
                        .orElseThrow())
                .extracting(FundingLine::purpose)
                .containsExactly(Purpose.MEAL);
    }

    @Test
    void ofDaysThatAreNoWholeMonthsEverybodySeesNoPoolEither() {
        evenings("2025-01", 5, 20, Activity.SHARED_MEAL);
        List<Contribution> gifts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            gifts.add(suspended("g" + i, "2025-01-01", Outcome.given(Tender.of(Means.CASH, Amount.of("5", EUR)))));
        }
        CashBook book = book().ledger(Ledger.of(gifts)).build();
        assertThat(everybody(logbook(), book, "2025-01")
                        .suspendedMeals()
                        .orElseThrow()
                        .pool())
                .isEqualTo(6000);
        assertThat(everybody(logbook(), book, "2025-01-02/2025-01-31").suspendedMeals())
                .isEmpty();
    }
}
