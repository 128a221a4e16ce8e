package org.tablee.pricing.cashbook;

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
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Finding;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.cost.CostKind;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

class CashBookReaderTest {

    private static final Logbook LOGBOOK = Logbook.builder()
            .addGatherings(
                    Gathering.builder()
                            .id(SessionId.of("s1"))
                            .start(Moment.parse("2025-01-07"))
                            .build(),
                    Gathering.builder()
                            .id(SessionId.of("s2"))
                            .start(Moment.parse("2025-01-14"))
                            .status(SessionStatus.CANCELLED)
                            .build())
            .build();

    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    Path folder;

    private CashBook read(Dialect dialect, String file, String... lines) {
        try {
            Files.write(folder.resolve(file), List.of(lines));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read(dialect);
    }

    private CashBook read(Dialect dialect) {
        CashReading reading = CashBookReader.of(dialect, Locale.ENGLISH).read(folder, LOGBOOK);
        findings.addAll(reading.findings().list());
        return reading.book();
    }

    private List<String> found() {
        return findings.stream().map(Finding::toString).toList();
    }

    @Test
    void readsAnEveningInFrenchAsASpreadsheetWritesIt() {
        CashBook book = read(
                Dialect.EXCEL_FR,
                "takings.csv",
                "seance;objet;moyen;monnaie;montant;fond_de_caisse;attendu",
                "s1;repas;espèces;EUR;1 265,50 €;50,00;1216",
                "s1;repas;carte (CB);€;;;");
        assertThat(book.takings())
                .containsExactly(
                        Takings.builder()
                                .session(SessionId.of("s1"))
                                .purpose(Purpose.MEAL)
                                .means(Means.CASH)
                                .unit(EUR)
                                .counted(Amount.of("1265.50", EUR))
                                .floatAmount(Amount.of("50", EUR))
                                .expected(Amount.of("1216", EUR))
                                .build(),
                        Takings.builder()
                                .session(SessionId.of("s1"))
                                .purpose(Purpose.MEAL)
                                .means(Means.CARD)
                                .unit(EUR)
                                .build());
        assertThat(found()).isEmpty();
    }

    @Test
    void nothingIsThereWhereNoFileIs() {
        assertThat(read(Dialect.COMMA)).isEqualTo(CashBook.builder().build());
        assertThat(found()).isEmpty();
    }

    @Test
    void zeroTypedNothingTypedAndDeclinedAreThreeThings() {
        CashBook book = read(
                Dialect.COMMA,
                "contributions.csv",
                "contribution_id,session_id,purpose,means,unit,amount,covers,outcome",
                "c1,s1,meal,cash,EUR,0,1,given",
                "c2,s1,meal,,,,1,",
                "c3,s1,meal,,,,1,declined",
                "c4,s1,meal,,,,1,not_asked",
                "c5,s1,meal,cash,EUR,7.50,1,");
        assertThat(book.ledger().entries())
                .extracting(Contribution::outcome)
                .containsExactly(
                        Outcome.given(Tender.of(Means.CASH, Amount.zero(EUR))),
                        Outcome.notRecorded(),
                        Outcome.declined(),
                        Outcome.notAsked(),
                        Outcome.given(Tender.of(Means.CASH, Amount.of("7.50", EUR))));
        assertThat(found()).isEmpty();
    }

    @Test
    void rowsOfOneContributionAreWhatWasHandedOverInSeveralWays() {
        CashBook book = read(
                Dialect.COMMA,
                "contributions.csv",
                "contribution_id,session_id,purpose,means,unit,amount,covers,outcome",
                "c1,s1,meal,local,GONETTE/2,10,1,given",
                "c1,s1,meal,cash,EUR,0.50,,given");
        assertThat(book.ledger().entries()).hasSize(1);
        assertThat(book.ledger().entries().get(0).outcome())
                .isEqualTo(Outcome.given(
                        Tender.of(Means.LOCAL, Amount.of("10", Unit.of("GONETTE", 2))),
                        Tender.of(Means.CASH, Amount.of("0.50", EUR))));
        assertThat(found()).isEmpty();
    }

    @Test
    void everythingWrongWithTakingsIsNamedAndTheRestIsRead() {
        CashBook book = read(
                Dialect.COMMA,
                "takings.csv",
                "session_id,period,purpose,means,unit,amount,float,expected",
                "s1,,meal,cash,EUR,12.505,,",
                "s1,,meal,card,EUR,-5,,",
                "s1,,meal,online,EUR,99999999999999999999,,",
                ",,grant,transfer,EUR,500,,",
                "s1,2025-01,tip,cash,EUR,5,,",
                "s9,,meal,cash,EUR,5,,",
                "s2,,meal,cash,EUR,5,,",
                ",2025-01,meal,cash,EUR,5,,",
                "s1,,gift,cash,EUR,5,,",
                "s1,,gift,cash,EUR,6,,",
                "s1,,gift,cash,EUR,6,,",
                "s1,,sale,cash,GONETTE,5,,",
                "s1,,,cash,EUR,5,,",
                "s1,,goods,cash,EUR,5,x,",
                "s1,,membership,cash,EUR,30.00,50.00,",
                "s1,,membership,card,EUR,50.00,50.00,",
                ",2025-01,grant,transfer,EUR,500,,",
                ",2025-01,grant,transfer,EUR,500,,",
                ",2025-01,grant,cash,EUR,,,",
                ",2025-01,grant,cash,EUR,,,",
                "s1,,gift,card,EUR,ten,,",
                "s1,,gift,card,EUR,twenty,,",
                "s1,,gift,cheque,EUR,5,,ten",
                "s1,,gift,cheque,EUR,5,,twenty");
        assertThat(found())
                .containsExactly(
                        "takings.csv:2: amount: ERROR: \"12.505\" has more decimals than EUR; EUR has 2; nothing is rounded [too_many_decimals]",
                        "takings.csv:3: amount: ERROR: \"-5\" is below zero; amounts are 0 or more; the outcome says which way they went [negative_amount]",
                        "takings.csv:4: amount: ERROR: \"99999999999999999999\" is too large; it could not be used; no box holds more than 10,000,000,000.00 [amount_too_large]",
                        "takings.csv:5: ERROR: the row names neither a session nor a period; it could not be used: nobody can tell where it belongs [no_session_or_period]",
                        "takings.csv:6: WARNING: the row names a session and a period; the session was used; leave one of the two blank [session_and_period]",
                        "takings.csv:7: session_id: ERROR: \"s9\" is no session of sessions.csv; the row was kept and counts nowhere [unknown_session]",
                        "takings.csv:8: session_id: WARNING: the session \"s2\" did not take place; its money counts as funding and its costs as unallocated, and neither as coverage [session_not_held]",
                        "takings.csv:9: WARNING: money for meals came in over 2025-01, at no session; it counts as funding, not as coverage [meal_without_session]",
                        "takings.csv:11: WARNING: s1, gift, cash was counted in line 10 already; the totals were added; where one of them is unknown, so is the sum [several_boxes]",
                        "takings.csv:12: ERROR: the row is the same as line 11; it was not counted: nobody can tell a second box from a row that stands there twice; remove it, or write the sum of both boxes in one row [repeated_box]",
                        "takings.csv:13: unit: ERROR: \"GONETTE\" is not a unit; write a national currency such as EUR, or a local one with its digits such as GONETTE/2 [bad_unit]",
                        "takings.csv:14: purpose: ERROR: the cell is blank; the row cannot be used without it [blank_cell]",
                        "takings.csv:15: float: ERROR: \"x\" is not a number; write one such as 12.50; another decimal mark is another dialect [bad_number]",
                        "takings.csv:16: float: ERROR: the float \"50.00\" is more than the amount \"30.00\"; the box was read as not counted: what was counted holds the float, and what came in is 0 or more [float_too_large]",
                        "takings.csv:19: ERROR: the row is the same as line 18; it was not counted: nobody can tell a second box from a row that stands there twice; remove it, or write the sum of both boxes in one row [repeated_box]",
                        "takings.csv:22: amount: ERROR: \"ten\" is not a number; write one such as 12.50; another decimal mark is another dialect [bad_number]",
                        "takings.csv:23: amount: ERROR: \"twenty\" is not a number; write one such as 12.50; another decimal mark is another dialect [bad_number]",
                        "takings.csv:23: WARNING: s1, gift, card was counted in line 22 already; the totals were added; where one of them is unknown, so is the sum [several_boxes]",
                        "takings.csv:24: expected: ERROR: \"ten\" is not a number; write one such as 12.50; another decimal mark is another dialect [bad_number]",
                        "takings.csv:25: expected: ERROR: \"twenty\" is not a number; write one such as 12.50; another decimal mark is another dialect [bad_number]",
                        "takings.csv:25: WARNING: s1, gift, cheque was counted in line 24 already; the totals were added; where one of them is unknown, so is the sum [several_boxes]");
        assertThat(book.takings())
                .extracting(row -> row.purpose().code() + " "
                        + row.received().map(Amount::toString).orElse("not counted"))
                .containsExactly(
                        "meal not counted",
                        "meal not counted",
                        "meal not counted",
                        "tip 5.00 EUR",
                        "meal 5.00 EUR",
                        "meal 5.00 EUR",
                        "gift 11.00 EUR",
                        "goods not counted",
                        "membership not counted",
                        "membership 0.00 EUR",
                        "gift not counted",
                        "gift 10.00 EUR",
                        "meal 5.00 EUR",
                        "grant 500.00 EUR",
                        "grant not counted",
                        "grant not counted");
    }

    @Test
    void amountsThatNoSumCouldHoldAreRefused() {
        CashBook book = read(
                Dialect.COMMA,
                "takings.csv",
                "session_id,purpose,means,unit,amount",
                "s1,meal,cash,EUR,92233720368547758.07",
                "s1,meal,card,EUR,10000000000.00",
                "s1,meal,online,EUR,10000000000.01");
        assertThat(findings)
                .extracting(Finding::kind)
                .containsOnly("amount_too_large")
                .hasSize(2);
        assertThat(book.takings()).extracting(row -> row.received().isPresent()).containsExactly(false, true, false);
    }

    @Test
    void noSessionIsSaidOnceForTheRowsOfAFileAndCountedForEach() throws IOException {
        Files.write(
                folder.resolve("takings.csv"),
                List.of(
                        "session_id,period,purpose,means,unit,amount",
                        "s1,,meal,cash,EUR,5",
                        "s2,,meal,cash,EUR,6",
                        ",2025-01,grant,transfer,EUR,500"));
        Files.write(folder.resolve("costs.csv"), List.of("session_id,label,unit,amount", "s1,bread,EUR,3"));
        CashReading reading = CashBookReader.of(Dialect.COMMA, Locale.ENGLISH)
                .read(folder, Logbook.builder().build());
        assertThat(reading.book().takings()).hasSize(3);
        assertThat(reading.findings().list())
                .extracting(Finding::toString)
                .containsExactly(
                        "takings.csv: ERROR: there are rows of sessions, 2 of them, and no session that could be read; they were kept and count nowhere; see what is said of sessions.csv [no_session]",
                        "costs.csv: ERROR: there are rows of sessions, 1 of them, and no session that could be read; they were kept and count nowhere; see what is said of sessions.csv [no_session]");
        assertThat(reading.findings().errors()).isEqualTo(3);
    }

    @Test
    void whereNoSessionCouldBeReadAnyMayBeNamedAndTheRestIsLookedAt() throws IOException {
        Files.write(
                folder.resolve("takings.csv"),
                List.of("session_id,purpose,means,unit,amount", "s8,meal,cash,EUR,12.00", "s9,meal,cash,EUR,12.505"));
        CashReading reading = CashBookReader.of(Dialect.COMMA, Locale.ENGLISH).read(folder);
        assertThat(reading.book().takings()).hasSize(2);
        assertThat(reading.findings().list()).extracting(Finding::kind).containsExactly("too_many_decimals");
    }

    @Test
    void everythingWrongWithContributionsIsNamedAndNothingIsCountedTwice() throws IOException {
        Files.write(
                folder.resolve("takings.csv"), List.of("session_id,purpose,means,unit,amount", "s1,meal,cash,EUR,100"));
        CashBook book = read(
                Dialect.COMMA,
                "contributions.csv",
                "contribution_id,session_id,date,purpose,means,unit,amount,covers,outcome,corrects",
                "c1,s1,,meal,cash,EUR,10,1,given,",
                "c1,s1,,meal,cash,EUR,10,1,given,",
                "c1,s1,,meal,cash,EUR,11,1,given,",
                "c2,s1,,meal,card,EUR,,1,given,",
                "c3,s1,,meal,card,EUR,5,1,declined,",
                "c4,,,gift,card,EUR,5,,given,",
                "c5,s1,,meal,card,EUR,20,1,given,",
                "r1,s1,2025-02-01,meal,card,EUR,15,,refunded,c5",
                "r2,s1,2025-02-01,meal,card,EUR,6,,refunded,c5",
                "c6,s1,,meal,card,EUR,5,1,given,c99",
                "c7,s1,,meal,card,,5,1,given,",
                "c8,s1,,meal,card,EUR,5,1,stolen,",
                "r3,s1,,meal,card,EUR,,,refunded,c5");
        assertThat(found())
                .containsExactly(
                        "contributions.csv:3: WARNING: the row is the same as line 2; it was counted once [repeated_row]",
                        "contributions.csv:4: ERROR: the entry \"c1\" stands in line 2 already, and differs; it could not be used; an entry is corrected by a new one that names it under \"corrects\" [conflicting_entry]",
                        "contributions.csv:5: amount: ERROR: the outcome \"given\" has no amount; it could not be used; write the amount, 0 too, or not_recorded [amount_missing]",
                        "contributions.csv:6: amount: ERROR: the outcome \"declined\" has the amount 5.00 EUR; it could not be used: in that outcome nothing changes hands [amount_unexpected]",
                        "contributions.csv:7: ERROR: the row names neither a session nor a date; it could not be used: nobody can tell when it was [no_session_or_date]",
                        "contributions.csv:12: unit: ERROR: the cell is blank; the row cannot be used without it [blank_cell]",
                        "contributions.csv:13: outcome: ERROR: \"stolen\" is not a word of this column; write one of: given, declined, not_asked, not_recorded, redeemed, refunded [unknown_word]",
                        "contributions.csv:14: amount: ERROR: the outcome \"refunded\" has no amount; it could not be used; write the amount, 0 too, or not_recorded [amount_missing]",
                        "contributions.csv:10: ERROR: the refund \"r2\" gives back more than is left of \"c5\"; it could not be used [refund_too_large]",
                        "contributions.csv:11: WARNING: the entry \"c6\" corrects \"c99\", which is not there; it counts all the same [dangling_correction]",
                        "takings.csv:2: ERROR: s1, meal, cash stands in takings.csv and in contributions.csv; the total of takings.csv counts, the single amounts do not; keep one of the two [recorded_twice]");
        assertThat(book.ledger().entries())
                .extracting(entry -> entry.id() + " " + entry.outcome())
                .containsExactly(
                        "c1 given [10.00 EUR (cash)]",
                        "c2 not_recorded",
                        "c5 given [20.00 EUR (card)]",
                        "c6 given [5.00 EUR (card)]",
                        "c7 not_recorded",
                        "r1 refunded [15.00 EUR (card)]");
    }

    @Test
    void everythingWrongWithCostsAndTabsIsNamed() throws IOException {
        Files.write(
                folder.resolve("tabs.csv"),
                List.of(
                        "tab_id,date,unit,amount,outcome",
                        "t1,2025-01-07,EUR,10,promised",
                        "t1,2025-01-14,EUR,11,paid",
                        "t1,2025-01-21,EUR,4,paid",
                        "t1,2025-01-28,EUR,6,forgiven",
                        "t2,2025-01-07,EUR,1,paid"));
        CashBook book = read(
                Dialect.COMMA,
                "costs.csv",
                "session_id,period,label,kind,unit,amount",
                "s1,,ingrédients,direct,EUR,105",
                ",2025-01,loyer,,EUR,270",
                ",,gaz,shared,EUR,10",
                "s1,,pain,odd,EUR,10",
                "s1,,pain,direct,EUR,",
                "s1,,,,EUR,3");
        assertThat(found())
                .containsExactly(
                        "costs.csv:4: ERROR: the row names neither a session nor a period; it could not be used: nobody can tell where it belongs [no_session_or_period]",
                        "costs.csv:5: kind: ERROR: \"odd\" is not a word of this column; write one of: direct, shared [unknown_word]",
                        "costs.csv:6: amount: ERROR: the cell is blank; the row cannot be used without it [blank_cell]",
                        "tabs.csv:6: ERROR: less than 1.00 EUR is open on the tab \"t2\", or it is kept in another unit; the row could not be used [tab_too_small]",
                        "tabs.csv:3: ERROR: less than 11.00 EUR is open on the tab \"t1\", or it is kept in another unit; the row could not be used [tab_too_small]");
        assertThat(book.costs())
                .extracting(entry -> entry.cost().label() + " " + entry.cost().kind())
                .containsExactly("ingrédients DIRECT", "loyer SHARED", "direct DIRECT");
        assertThat(book.costs().get(1).cost().kind()).isEqualTo(CostKind.SHARED);
        assertThat(book.tabs()).hasSize(3);
    }

    @Test
    void everyFindingHasWordsInEnglishAndFrench() {
        for (CashFinding kind : CashFinding.values()) {
            for (Locale language : List.of(Locale.ROOT, Locale.FRENCH)) {
                assertThat(kind.texts(language).getString(kind.code() + ".what"))
                        .isNotBlank();
                assertThat(kind.texts(language).getString(kind.code() + ".why")).isNotBlank();
            }
            assertThat(kind.texts(Locale.FRENCH).getString(kind.code() + ".what"))
                    .isNotEqualTo(kind.texts(Locale.ROOT).getString(kind.code() + ".what"));
        }
    }
}
