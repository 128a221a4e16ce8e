package org.tablee.pricing.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.SessionStatus;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;

/** The sessions of a logbook in the order of time, ties by identifier. */
final class Programme {

    private final Map<SessionId, SessionFacts> sessions = new LinkedHashMap<>();
    private final Optional<PlaceId> place;
    private final boolean oneOfSeveral;

    private Programme(Logbook logbook, Ledger ledger, LocalDate closing, Optional<PlaceId> place) {
        Map<SessionId, OptionalInt> contributed = contributedCovers(ledger);
        logbook.gatherings().stream()
                .sorted(Comparator.comparing(Gathering::start).thenComparing(Gathering::id))
                .forEach(gathering -> sessions.putIfAbsent(
                        gathering.id(),
                        facts(gathering, closing, contributed.getOrDefault(gathering.id(), OptionalInt.empty()))));
        this.place = place;
        this.oneOfSeveral = sessions.values().stream()
                        .flatMap(facts -> facts.place().stream())
                        .distinct()
                        .count()
                > 1;
    }

    static Programme of(Logbook logbook, Ledger ledger, LocalDate closing, Optional<PlaceId> place) {
        return new Programme(logbook, ledger, closing, place);
    }

    private static SessionFacts facts(Gathering gathering, LocalDate closing, OptionalInt contributed) {
        boolean held = gathering
                .status()
                .map(status -> status == SessionStatus.HELD)
                .orElse(!gathering.date().isAfter(closing));
        return new SessionFacts(
                gathering.id(),
                gathering.start(),
                gathering.place(),
                gathering.activity(),
                held,
                gathering.coversPlanned(),
                first(gathering.coversServed(), contributed, gathering.headcount(), named(gathering)));
    }

    private static OptionalInt first(OptionalInt... counts) {
        for (OptionalInt count : counts) {
            if (count.isPresent()) {
                return count;
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt named(Gathering gathering) {
        if (!gathering.hasPresenceList()) {
            return OptionalInt.empty();
        }
        long named = gathering.presences().stream()
                .filter(Presence::isPresent)
                .map(Presence::convive)
                .flatMap(Optional<ConviveId>::stream)
                .distinct()
                .count();
        return OptionalInt.of((int) named);
    }

    /** Returns the covers of the contributions of each session, where every one of them notes its covers. */
    private static Map<SessionId, OptionalInt> contributedCovers(Ledger ledger) {
        Map<SessionId, OptionalInt> covers = new HashMap<>();
        for (Contribution entry : ledger.standing()) {
            if (entry.session().isPresent() && eats(entry)) {
                covers.merge(entry.session().get(), entry.covers(), Programme::sum);
            }
        }
        return covers;
    }

    private static boolean eats(Contribution entry) {
        Outcome.Kind kind = entry.outcome().kind();
        return kind == Outcome.Kind.REDEEMED || entry.purpose() == Purpose.MEAL && kind != Outcome.Kind.REFUNDED;
    }

    private static OptionalInt sum(OptionalInt one, OptionalInt other) {
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalInt.empty();
        }
        long sum = (long) one.getAsInt() + other.getAsInt();
        if (sum > Integer.MAX_VALUE) {
            throw new ArithmeticException("The covers of the contributions of a session do not fit: " + sum);
        }
        return OptionalInt.of((int) sum);
    }

    /** Returns the day of a session, or empty when the logbook does not have it. */
    Optional<LocalDate> day(SessionId session) {
        return Optional.ofNullable(sessions.get(session)).map(SessionFacts::date);
    }

    /** Returns the sessions of all places that took place in a period. */
    List<SessionFacts> held(DateRange period) {
        return filtered(facts -> facts.held() && period.contains(facts.date()));
    }

    /** Returns the sessions of this place that had taken place at the end of a day. */
    List<SessionFacts> heldHereUpTo(LocalDate day) {
        return filtered(facts -> facts.held() && isHere(facts) && !facts.date().isAfter(day));
    }

    private List<SessionFacts> filtered(Predicate<SessionFacts> condition) {
        return sessions.values().stream().filter(condition).toList();
    }

    private boolean isHere(SessionFacts facts) {
        return !oneOfSeveral || facts.place().equals(place);
    }

    /** Tells whether what belongs to a session, or to none, is of this place. */
    boolean isHere(Optional<SessionId> session) {
        return !oneOfSeveral
                || session.map(sessions::get)
                        .filter(facts -> facts.place().equals(place))
                        .isPresent();
    }

    /** Tells whether a session took place. */
    boolean isHeld(SessionId session) {
        return Optional.ofNullable(sessions.get(session))
                .map(SessionFacts::held)
                .orElse(false);
    }
}
