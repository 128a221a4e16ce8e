package org.tablee.examples.canteen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** Notes what was given: mostly gesture by gesture and without a word on whose it was, sometimes in one total. */
final class Till {

    private static final Amount FLOAT = euros("20.00");
    private static final Amount SUSPENDED_MEAL = euros("12.50");

    private final Dice dice;
    private final List<Takings> takings = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private int meals;

    Till(Dice dice) {
        this.dice = dice;
    }

    List<Takings> takings() {
        return takings;
    }

    List<Contribution> contributions() {
        return contributions;
    }

    static Amount euros(String decimal) {
        return Amount.of(decimal, Unit.EUR);
    }

    /** Passes the box: one meal in five is counted in one total, and one in forty not at all. */
    void pass(Evening evening) {
        SessionId session = SessionId.of(evening.occasion().id());
        meals++;
        if (meals % 40 == 0) {
            takings.add(box(session, Purpose.MEAL).means(Means.CASH).build());
        } else if (meals % 5 == 0) {
            count(session, evening.contributors());
        } else {
            note(session, evening);
        }
    }

    /** Counts a box that nobody divided into the meal and the rest. */
    void passUndivided(Evening evening) {
        takings.add(box(SessionId.of(evening.occasion().id()), Purpose.UNDIVIDED)
                .means(Means.CASH)
                .counted(euros("6.50").times(evening.people()))
                .build());
    }

    /** Notes what came in over a period, beside the meals. */
    void receive(String period, Purpose purpose, Amount amount) {
        takings.add(Takings.builder()
                .period(DateRange.parse(period))
                .purpose(purpose)
                .means(Means.TRANSFER)
                .unit(Unit.EUR)
                .counted(amount)
                .build());
    }

    private static Takings.Builder box(SessionId session, Purpose purpose) {
        return Takings.builder().session(session).purpose(purpose).unit(Unit.EUR);
    }

    private void count(SessionId session, int contributors) {
        Amount cash = Amount.zero(Unit.EUR);
        Amount card = Amount.zero(Unit.EUR);
        for (int i = 0; i < contributors; i++) {
            boolean inCash = dice.chance(0.5);
            cash = inCash ? cash.plus(gift()) : cash;
            card = inCash ? card : card.plus(gift());
        }
        Amount difference = euros(dice.oneOf("0.00", "0.00", "1.00", "0.50", "2.00"));
        takings.add(box(session, Purpose.MEAL)
                .means(Means.CASH)
                .counted(cash.plus(FLOAT))
                .floatAmount(FLOAT)
                .expected(cash.plus(difference))
                .build());
        takings.add(box(session, Purpose.MEAL).means(Means.CARD).counted(card).build());
    }

    private void note(SessionId session, Evening evening) {
        for (int i = 0; i < evening.contributors(); i++) {
            Outcome outcome = outcome();
            boolean redeemed = outcome.kind() == Outcome.Kind.REDEEMED;
            write(session, redeemed ? Purpose.SUSPENDED : Purpose.MEAL, outcome);
            if (dice.chance(0.03)) {
                write(session, Purpose.SUSPENDED, Outcome.given(Tender.of(means(), SUSPENDED_MEAL)));
            }
        }
        for (int i = 0; i < evening.children(); i++) {
            write(session, Purpose.MEAL, Outcome.notAsked());
        }
    }

    private Outcome outcome() {
        return dice.<Optional<Outcome>>weighted(
                        List.of(
                                Optional.of(Outcome.declined()),
                                Optional.of(Outcome.notRecorded()),
                                Optional.of(Outcome.redeemed(Tender.of(SUSPENDED_MEAL))),
                                Optional.empty()),
                        choice -> choice.map(Till::frequency).orElse(93.0))
                .orElseGet(() -> Outcome.given(Tender.of(means(), gift())));
    }

    private static double frequency(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.DECLINED ? 3 : 2;
    }

    private void write(SessionId session, Purpose purpose, Outcome outcome) {
        contributions.add(Contribution.builder()
                .id(EntryId.of("e%04d".formatted(contributions.size() + 1)))
                .session(session)
                .purpose(purpose)
                .outcome(outcome)
                .covers(purpose == Purpose.SUSPENDED && outcome.kind() == Outcome.Kind.GIVEN ? 0 : 1)
                .build());
    }

    /** Returns what somebody gives: a third each 1 to 7 €, 13 €, and more. */
    private Amount gift() {
        int euros = dice.oneOf(
                dice.oneOf(1, 2, 3, 4, 5, 5, 5, 6, 6, 7), 13, dice.oneOf(14, 15, 15, 15, 15, 16, 18, 20, 20, 25));
        return Amount.ofMinor(100L * euros, Unit.EUR);
    }

    private Means means() {
        return dice.oneOf(Means.CASH, Means.CASH, Means.CASH, Means.CARD, Means.CARD, Means.CARD, Means.CHEQUE);
    }
}
