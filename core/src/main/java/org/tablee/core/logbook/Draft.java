package org.tablee.core.logbook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.identity.WaveId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.place.Place;
import org.tablee.core.place.PresencePractice;
import org.tablee.core.release.Release;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;

/** What was read of a logbook so far, each thing once. */
final class Draft {

    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final Map<SessionId, Gathering> sessions = new LinkedHashMap<>();
    private final Map<SessionId, List<Presence>> presences = new LinkedHashMap<>();
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<ConviveId, Convive> convives = new LinkedHashMap<>();
    private Optional<List<Initiative>> initiatives = Optional.empty();
    private Optional<List<Invitation>> invitations = Optional.empty();
    private final Map<WaveId, Wave> waves = new LinkedHashMap<>();
    private boolean asks;
    private Optional<List<Answer>> answers = Optional.empty();
    private Optional<List<Release>> releases = Optional.empty();
    private boolean complete;

    /** Adds a place, and tells whether it is new. */
    boolean add(Place place) {
        return places.putIfAbsent(place.id(), place) == null;
    }

    boolean describes(PlaceId place) {
        return places.isEmpty() || places.containsKey(place);
    }

    Optional<ZoneId> zoneOf(Optional<PlaceId> id) {
        return Clocks.placeOf(id, places.values()).flatMap(Place::zone);
    }

    /** Adds a session, and tells whether it is new. */
    boolean add(Gathering session) {
        return sessions.putIfAbsent(session.id(), session) == null;
    }

    /** Notes that the sessions could be read, without which there is no logbook. */
    void complete() {
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }

    Optional<Gathering> session(SessionId id) {
        return Optional.ofNullable(sessions.get(id));
    }

    /** Tells whether a session may be spoken of; where the sessions could not be read, every one may. */
    boolean mayHave(SessionId id) {
        return !complete || sessions.containsKey(id);
    }

    /** Tells whether the sessions could be read, and there is none among them: every one that is spoken of is missing. */
    boolean isWithoutSessions() {
        return complete && sessions.isEmpty();
    }

    Collection<Gathering> sessions() {
        return sessions.values();
    }

    /** Returns the day of the last session that was not only planned, or empty when there is none. */
    Optional<LocalDate> lastDay() {
        return sessions.values().stream()
                .filter(session -> !session.status().equals(Optional.of(SessionStatus.PLANNED)))
                .map(Gathering::date)
                .max(Comparator.naturalOrder());
    }

    /** Returns how presences are noted at a session; where the sessions could not be read, how any place does. */
    Optional<PresencePractice> practiceOf(SessionId session) {
        Optional<Place> place = complete
                ? session(session).flatMap(known -> Clocks.placeOf(known.place(), places.values()))
                : places.values().stream()
                        .filter(any -> any.presences().isPresent())
                        .findFirst();
        return place.flatMap(Place::presences);
    }

    void add(SessionId session, Presence presence) {
        presences.computeIfAbsent(session, id -> new ArrayList<>()).add(presence);
    }

    /** Adds an attribute, and tells whether it is new. */
    boolean add(Attribute attribute) {
        return attributes.putIfAbsent(attribute.name(), attribute) == null;
    }

    List<Attribute> attributes() {
        return List.copyOf(attributes.values());
    }

    /** Adds a convive, and tells whether it is new. */
    boolean add(Convive convive) {
        return convives.putIfAbsent(convive.id(), convive) == null;
    }

    void initiatives(List<Initiative> kept) {
        initiatives = Optional.of(kept);
    }

    void invitations(List<Invitation> kept) {
        invitations = Optional.of(kept);
    }

    /** Notes that the place asks, even if it has not asked yet. */
    void asks() {
        asks = true;
    }

    /** Adds a wave, and tells whether it is new. */
    boolean add(Wave wave) {
        return waves.putIfAbsent(wave.id(), wave) == null;
    }

    boolean describes(WaveId wave) {
        return waves.containsKey(wave);
    }

    /** Returns everybody who is on a presence sheet or among the convives. */
    Set<ConviveId> everybody() {
        Set<ConviveId> everybody = new HashSet<>(convives.keySet());
        presences
                .values()
                .forEach(sheet -> sheet.forEach(presence -> presence.convive().ifPresent(everybody::add)));
        return everybody;
    }

    void answers(List<Answer> kept) {
        answers = Optional.of(kept);
    }

    void releases(List<Release> kept) {
        releases = Optional.of(kept);
    }

    Logbook toLogbook() {
        return toFacts()
                .withGatherings(
                        sessions.values().stream().map(this::withPresences).toList());
    }

    /** Returns the logbook but for its sessions. */
    Logbook toFacts() {
        return Logbook.builder()
                .places(places.values())
                .convives(convives.values())
                .attributes(attributes.values())
                .initiatives(initiatives)
                .invitations(invitations)
                .waves(asks ? Optional.of(List.copyOf(waves.values())) : Optional.empty())
                .answers(answers)
                .releases(releases)
                .build();
    }

    private Gathering withPresences(Gathering session) {
        List<Presence> sheet = presences.get(session.id());
        return sheet == null ? session : session.withPresences(sheet);
    }
}
