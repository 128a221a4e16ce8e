package org.tablee.pricing.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

class LedgerTest {

    private static final SessionId TUESDAY = SessionId.of("2025-01-07");

    private static Tender cash(String amount) {
        return Tender.of(Means.CASH, Amount.of(amount, EUR));
    }

    private static Contribution.Builder entry(String id) {
        return Contribution.builder().id(EntryId.of(id)).session(TUESDAY).purpose(Purpose.MEAL);
    }

    private static Contribution given(String id, String amount) {
        return entry(id).outcome(Outcome.given(cash(amount))).build();
    }

    private static Contribution refund(String id, String of, String amount) {
        return entry(id)
                .outcome(Outcome.refunded(cash(amount)))
                .corrects(EntryId.of(of))
                .build();
    }

    private static Contribution correction(String id, String of, String amount) {
        return entry(id)
                .outcome(Outcome.given(cash(amount)))
                .corrects(EntryId.of(of))
                .build();
    }

    @Test
    void keepsAConsciousZeroApartFromThreeOtherFacts() {
        assertThat(List.of(Outcome.given(cash("0")), Outcome.declined(), Outcome.notAsked(), Outcome.notRecorded()))
                .doesNotHaveDuplicates()
                .extracting(Outcome::kind)
                .containsExactly(
                        Outcome.Kind.GIVEN, Outcome.Kind.DECLINED, Outcome.Kind.NOT_ASKED, Outcome.Kind.NOT_RECORDED);
        assertThat(Outcome.given(cash("0")).tenders()).containsExactly(cash("0.00"));
        assertThat(Outcome.notRecorded().tenders()).isEmpty();
    }

    @Test
    void refusesAmountsWhereNothingChangedHands() {
        assertThatThrownBy(() -> Outcome.of(Outcome.Kind.DECLINED, List.of(cash("5"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The outcome declined cannot have these amounts: [5.00 EUR (cash)]");
        assertThatThrownBy(Outcome::given).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Outcome::refunded).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Outcome.of(Outcome.Kind.REDEEMED, List.of(cash("5"), cash("5"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cash("-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("What is handed over is 0 or more, but was: -1.00 EUR");
    }

    @Test
    void importsTheSameEntryTwiceAndCountsItOnce() {
        Ledger once = Ledger.of(List.of(given("c1", "5"), given("c2", "12.50")));
        assertThat(once.append(given("c1", "5.00"))).isEqualTo(once);
        assertThat(once.merge(once).entries()).hasSize(2);
    }

    @Test
    void refusesAnotherEntryUnderTheSameIdentifier() {
        Ledger ledger = Ledger.of(List.of(given("c1", "5")));
        assertThatThrownBy(() -> ledger.append(given("c1", "50")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The ledger has another entry c1: correct it by a new entry");
        assertThat(ledger.conflicts(Ledger.of(List.of(given("c1", "50"))))).containsExactly(EntryId.of("c1"));
    }

    @Test
    void refusesToGiveBackMoreThanWasGiven() {
        Ledger ledger = Ledger.of(List.of(given("c1", "20"), refund("r1", "c1", "15")));
        assertThatThrownBy(() -> ledger.append(refund("r2", "c1", "5.01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The refund r2 gives back 5.01 EUR, but of c1 only 5.00 EUR is left");
        assertThat(ledger.append(refund("r2", "c1", "5.00")).standing()).hasSize(3);
        assertThatThrownBy(() -> ledger.append(entry("r3")
                        .outcome(Outcome.refunded(Tender.of(Means.LOCAL, Amount.of("1", Unit.of("GONETTE", 2)))))
                        .corrects(EntryId.of("c1"))
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only 0.00 GONETTE is left");
    }

    @Test
    void aCorrectionTakesThePlaceOfTheWrongEntryAndBothStayVisible() {
        Ledger ledger = Ledger.of(List.of(given("c1", "125"), correction("c2", "c1", "12.50")));
        assertThat(ledger.entries()).extracting(Contribution::id).containsExactly(EntryId.of("c1"), EntryId.of("c2"));
        assertThat(ledger.standing()).containsExactly(correction("c2", "c1", "12.50"));
    }

    @Test
    void aReversalFollowedByANewEntryIsTheSameCorrectionInTwoSteps() {
        Ledger ledger =
                Ledger.of(List.of(given("c1", "125"), refund("c2", "c1", "125"), correction("c3", "c1", "12.50")));
        assertThat(ledger.standing()).hasSize(3);
    }

    @Test
    void aPartialRefundStaysWhenTheEntryIsCorrected() {
        Ledger ledger = Ledger.of(List.of(given("c1", "20"), refund("c2", "c1", "5"), correction("c3", "c1", "18")));
        assertThat(ledger.standing()).extracting(Contribution::id).containsExactly(EntryId.of("c2"), EntryId.of("c3"));
    }

    @Test
    void entriesThatCorrectEachOtherInACircleAllStand() {
        Ledger ledger = Ledger.of(List.of(correction("c1", "c2", "5"), correction("c2", "c1", "6")));
        assertThat(ledger.standing()).hasSize(2);
        assertThatThrownBy(() -> correction("c1", "c1", "5"))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("corrects c1: must be another entry");
    }

    @Test
    void namesCorrectionsOfWhatIsNotHere() {
        Ledger ledger = Ledger.of(List.of(correction("c2", "c1", "5")));
        assertThat(ledger.dangling()).containsExactly(correction("c2", "c1", "5"));
        assertThat(ledger.standing()).hasSize(1);
        assertThat(ledger.append(given("c1", "50")).dangling()).isEmpty();
    }

    @Test
    void needsASessionOrADay() {
        assertThatThrownBy(() -> Contribution.builder()
                        .id(EntryId.of("c1"))
                        .purpose(Purpose.GIFT)
                        .outcome(Outcome.declined())
                        .build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("date: must be given when there is no session");
        assertThatThrownBy(
                        () -> entry("c1").outcome(Outcome.declined()).covers(-1).build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("covers -1: must be greater than or equal to 0");
    }

    @Test
    void isAListOfEntriesInJson() {
        Contribution mixed = entry("c1")
                .outcome(Outcome.given(Tender.of(Means.LOCAL, Amount.of("10", Unit.of("GONETTE", 2))), cash("0.50")))
                .date(LocalDate.of(2025, 1, 7))
                .covers(1)
                .build();
        assertThat(BothJacksons.roundTrip(Ledger.of(List.of(mixed)), Ledger.class))
                .isEqualTo("[{\"id\":\"c1\",\"session\":\"2025-01-07\",\"date\":\"2025-01-07\",\"purpose\":\"meal\","
                        + "\"outcome\":{\"kind\":\"given\",\"tenders\":["
                        + "{\"means\":\"local\",\"amount\":{\"minor\":1000,\"unit\":\"GONETTE/2\"}},"
                        + "{\"means\":\"cash\",\"amount\":{\"minor\":50,\"unit\":\"EUR\"}}]},\"covers\":1}]");
        BothJacksons.refuses(
                "[{\"id\":\"c1\",\"session\":\"s\",\"purpose\":\"meal\",\"outcome\":{\"kind\":\"declined\"}},"
                        + "{\"id\":\"c1\",\"session\":\"s\",\"purpose\":\"meal\",\"outcome\":{\"kind\":\"not_asked\"}}]",
                Ledger.class,
                "two entries c1");
    }
}
