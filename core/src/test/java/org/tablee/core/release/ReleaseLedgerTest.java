package org.tablee.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;

class ReleaseLedgerTest {

    private static final String RETURN = "accueil.newcomer-return";
    private static final String TIME = "accueil.time-to-return";
    private static final ReleaseLedger EMPTY = ReleaseLedger.of(List.of());

    /** The people from one number to another, the last one left out. */
    private static Set<PeopleMark> people(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> PeopleMark.of(HexFormat.of().toHexDigits((long) number)))
                .collect(Collectors.toSet());
    }

    private static Publication of(String period) {
        return Publication.of(DateRange.parse(period), "sha256:" + period);
    }

    private static ReleaseLedger after(Publication publication) {
        return EMPTY.decide(publication).ledger();
    }

    @Test
    void aFirstReleaseIsWrittenDownAndNothingIsRefused() {
        ReleaseDecision decision = EMPTY.decide(of("2025-01")
                .telling(RETURN, people(0, 60))
                .telling(RETURN, people(0, 25))
                .telling(TIME, people(0, 60))
                .silent("accueil.openness", people(0, 90)));
        assertThat(decision.refusals()).isEmpty();
        assertThat(decision.ledger().releases())
                .extracting(release -> release.indicators() + " "
                        + release.people().orElseThrow().size())
                .containsExactly("[" + RETURN + ", " + TIME + "] 60", "[" + RETURN + "] 25");
        assertThat(decision.ledger().releases())
                .allMatch(release -> release.period().equals(DateRange.parse("2025-01"))
                        && release.digest().equals("sha256:2025-01"));
    }

    @Test
    void theSameReportAgainIsAllowedAndAddsNothing() {
        Publication january = of("2025-01").telling(RETURN, people(0, 60)).telling(RETURN, people(0, 25));
        ReleaseDecision again = after(january).decide(january);
        assertThat(again.refusals()).isEmpty();
        assertThat(again.ledger()).isEqualTo(after(january));
    }

    @Test
    void whatFewPeopleTellApartIsRefusedAndSaysBesideWhat() {
        ReleaseLedger ledger =
                after(of("2025-01").telling(RETURN, people(0, 60)).telling("x", people(0, 90)));
        ReleaseDecision decision = ledger.decide(Publication.of(DateRange.parse("2025-01"), "sha256:other")
                .telling(RETURN, people(0, 61))
                .telling("x", people(0, 120)));
        assertThat(decision.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.indicator()).isEqualTo(RETURN);
            assertThat(refusal.isUnknown()).isFalse();
            assertThat(refusal.earlier()).extracting(Release::digest).containsExactly("sha256:2025-01");
            assertThat(refusal).hasToString(RETURN + " beside [2025-01]");
        });
        assertThat(decision.refusalOf("x")).isEmpty();
        assertThat(decision.ledger().releases()).hasSize(3);
    }

    @Test
    void aNumeratorThatMovedByFewIsRefused() {
        ReleaseLedger ledger =
                after(of("2025-01").telling(RETURN, people(0, 60)).telling(RETURN, people(0, 25)));
        Publication later =
                of("2025-01-01/2025-02-28").telling(RETURN, people(0, 60)).telling(RETURN, people(0, 27));
        assertThat(ledger.decide(later).refusals()).hasSize(1);
    }

    @Test
    void aRefusedReportIsRefusedAgain() {
        ReleaseLedger ledger = after(of("2025-01").telling(RETURN, people(0, 60)));
        Publication other = Publication.of(DateRange.parse("2025-01"), "x").telling(RETURN, people(0, 63));
        ReleaseDecision first = ledger.decide(other);
        ReleaseDecision second = first.ledger().decide(other);
        assertThat(second.refusals()).isEqualTo(first.refusals()).hasSize(1);
        assertThat(second.ledger()).isEqualTo(ledger);
    }

    @Test
    void daysThatDoNotOverlapAreNotCompared() {
        ReleaseLedger ledger = after(of("2025-01").telling(RETURN, people(0, 60)));
        assertThat(ledger.decide(of("2025-02").telling(RETURN, people(0, 61))).refusals())
                .isEmpty();
    }

    @Test
    void aChainOfDaysThatOverlapIsLookedAtWhole() {
        ReleaseLedger months = after(of("2025-01").telling(RETURN, people(0, 40)))
                .decide(of("2025-02").telling(RETURN, people(40, 90)))
                .ledger();
        Publication quarter = of("2025-01-01/2025-03-31").telling(RETURN, people(0, 98));
        assertThat(months.decide(quarter).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.earlier())
                        .extracting(release -> release.period().toString())
                        .containsExactly("2025-01", "2025-02"));
        Publication large = of("2025-01-01/2025-03-31").telling(RETURN, people(0, 101));
        assertThat(months.decide(large).refusals()).isEmpty();
    }

    @Test
    void whatStandsOnTheSamePeopleIsCompared() {
        ReleaseLedger ledger = after(of("2025-01").telling(TIME, people(0, 60)));
        Publication next =
                of("2025-01-01/2025-02-28").telling(RETURN, people(0, 62)).silent(TIME, people(0, 62));
        assertThat(ledger.decide(next).refusalOf(RETURN)).isPresent();
    }

    @Test
    void otherFiguresAreNotCompared() {
        ReleaseLedger ledger = after(of("2025-01").telling(TIME, people(0, 60)));
        assertThat(ledger.decide(of("2025-01").telling(RETURN, people(0, 61))).refusals())
                .isEmpty();
    }

    @Test
    void nothingIsToldBesidePeopleNobodyKnows() {
        Publication january = of("2025-01").telling(RETURN, people(0, 60));
        ReleaseLedger forgotten = after(january).withoutPeople();
        assertThat(forgotten.decide(january).refusals()).isEmpty();
        assertThat(forgotten
                        .decide(of("2025-02").telling(RETURN, people(0, 60)))
                        .refusals())
                .isEmpty();
        assertThat(forgotten
                        .decide(of("2025-01-01/2025-03-31").telling(RETURN, people(0, 160)))
                        .refusals())
                .singleElement()
                .matches(Refusal::isUnknown);
    }

    @Test
    void nothingIsToldBesidePeopleNobodyKnowsInAChainEither() {
        ReleaseLedger forgotten =
                after(of("2025-01").telling(RETURN, people(0, 60))).withoutPeople();
        List<Release> chain = Stream.concat(
                        forgotten.releases().stream(),
                        after(of("2025-01-01/2025-03-31").telling(RETURN, people(0, 160))).releases().stream())
                .toList();
        assertThat(ReleaseLedger.of(chain)
                        .decide(of("2025-02").telling(RETURN, people(60, 120)))
                        .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.earlier())
                        .extracting(Release::period)
                        .containsExactly(DateRange.parse("2025-01")));
    }

    @Test
    void somebodyForgottenCountsAsSomebodyElse() {
        Publication january = of("2025-01").telling(RETURN, people(0, 60));
        PeopleMark gone = PeopleMark.of("0000000000000000");
        PeopleMark chance = PeopleMark.of("ffffffffffffffff");
        ReleaseLedger ledger = after(january).withMarks(mark -> mark.equals(gone) ? chance : mark);
        assertThat(ledger.releases().get(0).people().orElseThrow()).hasSize(60).doesNotContain(gone);
        assertThat(ledger.decide(of("2025-01").telling(RETURN, people(1, 60))).refusals())
                .hasSize(1);
        Set<PeopleMark> successor = people(1, 60);
        successor.add(chance);
        assertThat(ledger.decide(of("2025-01").telling(RETURN, successor)).refusals())
                .isEmpty();
    }

    @Test
    void aTableIsComparedByItsCellsAndRefusedAsAWhole() {
        ReleaseLedger ledger =
                after(of("2025-01").telling("table/a", people(0, 30)).telling("table/b", people(30, 60)));
        ReleaseDecision decision = ledger.decide(
                of("2025-01-01/2025-02-28").telling("table/a", people(0, 31)).telling("table/b", people(30, 60)));
        assertThat(decision.refusals()).extracting(Refusal::indicator).containsExactly("table");
        assertThat(decision.ledger()).isEqualTo(ledger);
    }

    @Test
    void nobodyIsNotWrittenDown() {
        assertThat(after(of("2025-01").telling(RETURN, Set.of())).releases()).isEmpty();
    }

    @Test
    void whereTheWholeMovesByFewNothingIsTold() {
        ReleaseLedger ledger =
                after(of("2025-01").telling("everybody", people(0, 90)).telling(RETURN, people(0, 60)));
        ReleaseDecision decision = ledger.decide(Publication.of(DateRange.parse("2025-01"))
                .standingOn("everybody")
                .telling("everybody", people(0, 91))
                .telling(RETURN, people(0, 60))
                .telling("table/a", people(0, 30)));
        assertThat(decision.refusals())
                .extracting(Refusal::indicator)
                .containsExactlyInAnyOrder("everybody", RETURN, "table");
        assertThat(decision.ledger()).isEqualTo(ledger);
    }

    @Test
    void withoutADigestItIsFoundAgainByWhatItTells() {
        Publication one = Publication.of(DateRange.parse("2025-01")).telling(RETURN, people(0, 60));
        Publication other = Publication.of(DateRange.parse("2025-01")).telling(RETURN, people(0, 80));
        assertThat(after(one)).isEqualTo(after(one)).isNotEqualTo(after(other));
        assertThat(after(one).releases().get(0).digest()).matches("sha256:[0-9a-f]{64}");
    }
}
