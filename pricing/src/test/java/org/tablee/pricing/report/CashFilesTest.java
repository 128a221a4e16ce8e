package org.tablee.pricing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tablee.pricing.money.Unit.EUR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookReader;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Finding;
import org.tablee.pricing.cashbook.CashBookReader;
import org.tablee.pricing.cashbook.CashReading;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.money.Unit;

/** From the files that a treasurer wrote to the report: each number can be worked out by hand. */
class CashFilesTest {

    private static final String SESSIONS = "session_id,starts_at,status,covers_planned,covers_served";
    private static final String TAKINGS = "session_id,period,purpose,means,unit,amount,float,expected";
    private static final String CONTRIBUTIONS =
            "contribution_id,session_id,date,purpose,means,unit,amount,covers,outcome,corrects";
    private static final String COSTS = "session_id,period,label,kind,unit,amount";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> kinds = new ArrayList<>();

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private PriceReport report(String period) {
        return report(period, Audience.TEAM);
    }

    private PriceReport report(String period, Audience audience) {
        Logbook logbook = LogbookReader.of(Dialect.COMMA, Locale.ENGLISH)
                .read(folder)
                .logbook()
                .orElseThrow();
        CashReading cash = CashBookReader.of(Dialect.COMMA, Locale.ENGLISH).read(folder, logbook);
        kinds.clear();
        cash.findings().list().stream().map(Finding::kind).forEach(kinds::add);
        return PriceCalculator.standard().report(logbook, cash.book(), DateRange.parse(period), audience);
    }

    private static UnitAccount euros(PriceReport report) {
        return report.in(EUR).orElseThrow();
    }

    private static List<Long> shared(UnitAccount account) {
        return account.sessions().orElseThrow().stream()
                .map(session -> session.cost().shared())
                .toList();
    }

    /** 100.00 over 3 sessions of January and February by 20, 30 and 10 plates: 33.33, 50.00 and 16.67 by remainders. */
    @Test
    void aPeriodAcrossMonthsIsSplitOverAllItsSessionsAlsoThoseNotAskedFor() throws IOException {
        write(
                "sessions.csv",
                SESSIONS,
                "a,2025-01-20,held,20,",
                "b,2025-01-27,held,30,",
                "c,2025-02-03,held,10,",
                "d,2025-02-10,cancelled,99,");
        write("costs.csv", COSTS, ",2025-01-15/2025-02-14,rent,shared,EUR,100.00");
        UnitAccount january = euros(report("2025-01"));
        UnitAccount february = euros(report("2025-02"));
        assertThat(shared(january)).containsExactly(3333L, 5000L);
        assertThat(shared(february)).containsExactly(1667L);
        assertThat(january.total().unallocated()).hasValue(0);
        assertThat(february.total().costOfUncounted()).hasValue(1667);
        assertThat(shared(euros(report("2025-01-21/2025-02-28")))).containsExactly(5000L, 1667L);
    }

    @Test
    void whatACancelledSessionCostIsUnallocatedAndItsMoneyIsFunding() throws IOException {
        write("sessions.csv", SESSIONS, "a,2025-01-20,held,,10", "b,2025-01-27,cancelled,,");
        write("takings.csv", TAKINGS, "a,,meal,cash,EUR,50.00,,", "b,,meal,cash,EUR,7.00,,");
        write(
                "costs.csv",
                COSTS,
                "a,,food,direct,EUR,80.00",
                "b,,food,direct,EUR,20.00",
                ",2025-03,rent,shared,EUR,9.00");
        UnitTotal january = euros(report("2025-01")).total();
        assertThat(january.received()).hasValue(5000);
        assertThat(january.costOfCounted()).hasValue(8000);
        assertThat(january.unallocated()).hasValue(2000);
        assertThat(january.funding().orElseThrow())
                .singleElement()
                .extracting(FundingLine::purpose, FundingLine::minor)
                .containsExactly(Purpose.MEAL, 5700L);
        assertThat(kinds).containsExactlyInAnyOrder("session_not_held", "session_not_held");
        assertThat(euros(report("2025-03")).total().unallocated()).hasValue(900);
    }

    /** 1000 hours' slips of 0 digits, and 0.000001 of 6 digits; nothing is added across units. */
    @Test
    void aSessionMayHaveSeveralUnitsOfAnyDigits() throws IOException {
        write("sessions.csv", SESSIONS, "a,2025-01-20,held,,3");
        write(
                "takings.csv",
                TAKINGS,
                "a,,meal,cash,EUR,10.00,,",
                "a,,meal,local,SEL/0,1000,,",
                "a,,meal,local,FINE/6,0.000001,,");
        write("costs.csv", COSTS, "a,,food,direct,SEL/0,1001", "a,,food,direct,FINE/6,0.000002");
        PriceReport report = report("2025-01");
        UnitAccount whole = report.in(Unit.parse("SEL/0")).orElseThrow();
        UnitAccount fine = report.in(Unit.parse("FINE/6")).orElseThrow();
        assertThat(report.byUnit()).hasSize(3);
        assertThat(whole.total().received()).hasValue(1000);
        assertThat(whole.sessions()
                        .orElseThrow()
                        .get(0)
                        .equilibriumPrice()
                        .orElseThrow()
                        .minor())
                .isEqualTo(334);
        assertThat(whole.total().coverage().orElseThrow().percent().orElseThrow())
                .isEqualByComparingTo("99.9");
        assertThat(fine.total().gap()).hasValue(-1);
        assertThat(fine.sessions()
                        .orElseThrow()
                        .get(0)
                        .equilibriumPrice()
                        .orElseThrow()
                        .minor())
                .isEqualTo(1);
        assertThat(euros(report).total().received()).hasValue(1000);
        assertThat(euros(report).total().coverage().orElseThrow().percent()).isEmpty();
    }

    /** 10.00 given, corrected to 8.00, corrected to 6.00; another corrects what is not there; 2.00 given back. */
    @Test
    void ofCorrectionsTheLastCountsAndARefundIsTakenOff() throws IOException {
        write("sessions.csv", SESSIONS, "a,2025-01-20,held,,3");
        write(
                "contributions.csv",
                CONTRIBUTIONS,
                "c1,a,,meal,cash,EUR,10.00,1,given,",
                "c2,a,,meal,cash,EUR,8.00,1,given,c1",
                "c3,a,,meal,cash,EUR,6.00,1,given,c2",
                "c4,a,,meal,cash,EUR,5.00,1,given,nobody",
                "c5,a,2025-02-01,meal,cash,EUR,2.00,,refunded,c3",
                "c6,a,2025-02-02,meal,cash,EUR,4.01,,refunded,c3");
        assertThat(euros(report("2025-01")).total().received()).hasValue(1100);
        assertThat(kinds).containsExactlyInAnyOrder("dangling_correction", "refund_too_large");
        PriceReport february = report("2025-02");
        assertThat(euros(february).total().funding().orElseThrow())
                .singleElement()
                .extracting(FundingLine::minor)
                .isEqualTo(-200L);
        assertThat(euros(report("2025-01-01/2025-02-28")).total().received()).hasValue(900);
    }

    @Test
    void aTabThatWasForgivenIsNotPaidAnyMore() throws IOException {
        write("sessions.csv", SESSIONS, "a,2025-01-20,held,,3");
        write(
                "tabs.csv",
                "tab_id,date,unit,amount,outcome",
                "blue-7,2025-01-20,EUR,12.00,promised",
                "blue-7,2025-01-22,EUR,5.00,paid",
                "blue-7,2025-01-25,EUR,7.00,forgiven",
                "blue-7,2025-01-28,EUR,1.00,paid");
        TabsAccount tabs = euros(report("2025-01")).tabs().orElseThrow();
        assertThat(List.of(tabs.promised(), tabs.paid(), tabs.forgiven(), tabs.open()))
                .containsExactly(1200L, 500L, 700L, 0L);
        assertThat(kinds).containsExactly("tab_too_small");
    }

    @Test
    void amountsThatCannotBeAreFindingsAndTheOthersCount() throws IOException {
        write("sessions.csv", SESSIONS, "a,2025-01-20,held,,3");
        write(
                "takings.csv",
                TAKINGS,
                "a,,meal,cash,EUR,-1.00,,",
                "a,,meal,card,EUR,1.005,,",
                "a,,meal,cheque,EUR,99999999999999999999.00,,",
                "a,,gift,cash,EUR,3.00,,");
        PriceReport report = report("2025-01");
        assertThat(kinds).containsExactlyInAnyOrder("negative_amount", "too_many_decimals", "amount_too_large");
        assertThat(euros(report).sessions().orElseThrow().get(0).counted()).isFalse();
        assertThat(euros(report).total().funding().orElseThrow())
                .extracting(FundingLine::minor)
                .containsExactly(300L);
    }

    @Test
    void amountsWhoseSumsWouldNotFitAreNotUsed() throws IOException {
        write("sessions.csv", SESSIONS, "a,2025-01-20,held,,");
        write(
                "takings.csv",
                TAKINGS,
                "a,,meal,cash,EUR,90000000000000000.00,,",
                "a,,meal,card,EUR,90000000000000000.00,,");
        PriceReport report = report("2025-01");
        assertThat(kinds).containsExactly("amount_too_large", "amount_too_large");
        assertThat(euros(report).sessions().orElseThrow().get(0).counted()).isFalse();
    }

    @Test
    void coversThatNoTableHasAreNotUsed() throws IOException {
        write("sessions.csv", SESSIONS, "a,2025-01-20,held,,");
        write(
                "contributions.csv",
                CONTRIBUTIONS,
                "c1,a,,meal,cash,EUR,1.00,2147483647,given,",
                "c2,a,,meal,cash,EUR,1.50,100001,given,",
                "c3,a,,meal,card,EUR,2.00,100000,given,");
        PriceReport report = report("2025-01");
        assertThat(kinds).containsExactly("covers_too_large", "covers_too_large");
        SessionAccount session = euros(report).sessions().orElseThrow().get(0);
        assertThat(session.covers()).isEmpty();
        assertThat(session.coverage().orElseThrow().numerator()).hasValue(450);
    }

    /** What was not recorded adds nothing, and is no reason to leave out what was. */
    @Test
    void aContributionThatNobodyRecordedLeavesTheOthersCounted() throws IOException {
        write("sessions.csv", SESSIONS, "a,2025-01-20,held,,3", "b,2025-01-21,held,,3");
        write(
                "contributions.csv",
                CONTRIBUTIONS,
                "c1,a,,meal,cash,EUR,8.00,1,given,",
                "c2,a,,meal,,,,1,not_recorded,",
                "c3,a,,meal,,,,1,declined,",
                "c4,b,,meal,,,,1,not_recorded,",
                "c5,b,,meal,,,,2,not_recorded,");
        UnitAccount account = euros(report("2025-01"));
        assertThat(account.sessions().orElseThrow())
                .extracting(SessionAccount::counted)
                .containsExactly(true, false);
        assertThat(account.total().received()).hasValue(800);
        assertThat(account.total().covers()).hasValue(3);
    }

    /** Four sessions and 11 covers is the least that everybody may read, in whole months, without a session. */
    @Test
    void everybodyReadsFourSessionsOfElevenCoversInWholeMonths() throws IOException {
        write(
                "sessions.csv",
                SESSIONS,
                "a,2025-01-07,held,,3",
                "b,2025-01-08,held,,3",
                "c,2025-01-09,held,,3",
                "d,2025-01-10,held,,2");
        write(
                "takings.csv",
                TAKINGS,
                "a,,meal,cash,EUR,30.00,,",
                "a,,meal,card,EUR,3.00,,",
                "b,,meal,cash,EUR,30.00,,",
                "c,,meal,cash,EUR,30.00,,",
                "d,,meal,cash,EUR,20.00,,");
        UnitAccount shown = euros(report("2025-01", Audience.PUBLIC));
        assertThat(shown.total().received()).hasValue(11300);
        assertThat(shown.sessions()).isEmpty();
        assertThat(shown.figures()).containsOnlyKeys("nextSessionsTotal", "drift");
        assertThat(euros(report("2025-01-01/2025-01-30", Audience.PUBLIC))
                        .total()
                        .received())
                .isEmpty();
        assertThat(euros(report("2025-01")).figures())
                .containsOnlyKeys("meanPerCover", "nextSessionsTotal", "zeroShare", "drift");
        write(
                "sessions.csv",
                SESSIONS,
                "a,2025-01-07,held,,3",
                "b,2025-01-08,held,,3",
                "c,2025-01-09,held,,3",
                "d,2025-01-10,held,,1");
        assertThat(euros(report("2025-01", Audience.PUBLIC)).total().received()).isEmpty();
    }
}
