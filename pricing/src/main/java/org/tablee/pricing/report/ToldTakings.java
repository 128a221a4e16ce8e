package org.tablee.pricing.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.Publication;
import org.tablee.core.release.ReleaseDecision;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.money.Unit;

/** Which sessions, each with its covers, and which single gifts stand behind the sums that everybody would see. */
final class ToldTakings {

    /** The covers, which the report prints beside every sum: where they may not be told, nothing may. */
    private static final String COVERS = "price.covers";

    /** What a report of activity counts of the same sessions, counted in the box or not. */
    private static final String SERVED = "activity.covers_served";

    private final ReleaseKey key;
    private final Optional<PlaceId> place;
    private final Map<String, Set<PeopleMark>> shown = new LinkedHashMap<>();
    private final List<Set<PeopleMark>> covers = new ArrayList<>();

    /** Starts with nothing told of the place of a logbook with several, else of no place. */
    ToldTakings(ReleaseKey key, Optional<PlaceId> place) {
        this.key = key;
        this.place = place;
    }

    private static String figure(Unit unit) {
        return "price." + unit.code();
    }

    void add(UnitBook unit, UnitAccount account) {
        if (account.total().reason().isEmpty()) {
            shown.put(
                    figure(unit.unit()), unit.counted().stream().map(this::mark).collect(Collectors.toSet()));
            account.total().funding().stream()
                    .flatMap(List::stream)
                    .map(FundingLine::purpose)
                    .forEach(purpose -> addGifts(unit, purpose));
            addGifts(unit, Purpose.MEAL);
            account.suspendedMeals().ifPresent(pool -> addRedeemed(unit));
            covers.add(unit.counted().stream()
                    .filter(session -> session.facts().covers().orElse(0) > 0)
                    .map(this::mark)
                    .collect(Collectors.toSet()));
        }
    }

    /** Adds the single gifts behind a sum: one more or one less, or another amount, would tell what somebody gave. */
    private void addGifts(UnitBook unit, Purpose purpose) {
        add(
                unit,
                purpose.code(),
                unit.ofPeriod(purpose).stream()
                        .filter(posting -> posting.source() != Posting.Source.BOX)
                        .toList());
    }

    /** Adds the meals that the pool paid: one more would tell that somebody took it. */
    private void addRedeemed(UnitBook unit) {
        add(unit, "redeemed", unit.redeemed());
    }

    private void add(UnitBook unit, String part, List<Posting> postings) {
        shown.put(
                figure(unit.unit()) + "/" + part,
                postings.stream().map(this::mark).collect(Collectors.toSet()));
    }

    private PeopleMark mark(Posting posting) {
        return key.mark(
                place,
                posting.source() + " " + posting.purpose().code() + " " + posting.day() + " " + posting.entry() + " "
                        + posting.amount() + " " + posting.means(),
                Math.max(1, posting.covers()));
    }

    /** Tells whether the covers of one unit, less those of another, are those of 1 to 10 people. */
    static boolean areFewApart(UnitBook one, UnitBook other) {
        Map<SessionId, Integer> apart = covers(one);
        Map<SessionId, Integer> others = covers(other);
        apart.keySet().stream().filter(others::containsKey).toList().forEach(session -> {
            apart.remove(session);
            others.remove(session);
        });
        long people = Stream.concat(apart.values().stream(), others.values().stream())
                .mapToLong(Integer::longValue)
                .sum();
        return people > 0 && people < Audience.PUBLIC.smallestGroup();
    }

    private static Map<SessionId, Integer> covers(UnitBook unit) {
        Map<SessionId, Integer> covers = new HashMap<>();
        unit.counted()
                .forEach(session -> covers.put(
                        session.facts().id(), session.facts().covers().orElse(0)));
        return covers;
    }

    private PeopleMark mark(SessionBook session) {
        int covers = Math.max(1, session.facts().covers().orElse(0));
        return key.mark(place, "session " + session.facts().id(), covers);
    }

    Publication publication(Optional<DateRange> period) {
        Publication publication = Publication.of(period.orElseGet(() -> DateRange.parse("1970-01-01")));
        publication = publication.standingOn(COVERS);
        for (Set<PeopleMark> sessions : covers) {
            publication = publication.telling(COVERS, sessions).silent(SERVED, sessions);
        }
        for (Map.Entry<String, Set<PeopleMark>> unit : shown.entrySet()) {
            publication = publication.telling(unit.getKey(), unit.getValue());
        }
        return publication;
    }

    /** Returns the report without what was refused. */
    static PriceReport without(PriceReport report, ReleaseDecision decision) {
        List<UnitAccount> accounts = new ArrayList<>();
        for (UnitAccount account : report.byUnit()) {
            boolean refused = decision.refusalOf(figure(account.unit())).isPresent();
            accounts.add(refused ? withheld(account, report.period().orElseThrow()) : account);
        }
        return report.withByUnit(accounts);
    }

    /** Returns an account of which nothing is told. */
    static UnitAccount withheld(UnitAccount account, DateRange period) {
        Figure nothing = DisclosurePolicy.of(Audience.PUBLIC, period).withheld(Reason.LINKED_TO_WITHHELD);
        Map<String, Figure> figures = new LinkedHashMap<>();
        account.figures().keySet().forEach(name -> figures.put(name, nothing));
        return UnitAccount.builder()
                .unit(account.unit())
                .total(UnitTotal.withheld(Reason.LINKED_TO_WITHHELD))
                .putAllFigures(figures)
                .build();
    }
}
