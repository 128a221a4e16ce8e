package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.place.Place;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Role;
import org.tablee.core.session.SessionStatus;

/** One place, two notebooks: the kitchen's and the door's. */
class LogbookMergeTest {

    private static final ConviveId MARIE = ConviveId.of("c1");

    private static Gathering.Builder session(String start) {
        return Gathering.builder().id(SessionId.of("s1")).start(Moment.parse(start));
    }

    private static Logbook with(Gathering.Builder session) {
        return Logbook.builder().addGatherings(session.build()).build();
    }

    private static Presence.Builder marie(PresenceStatus status) {
        return Presence.builder().convive(MARIE).status(status);
    }

    private static Presence at(String table) {
        return Presence.anonymous().withTable(table);
    }

    private static Gathering merged(Gathering.Builder one, Gathering.Builder other) {
        return with(one).merge(with(other)).gatherings().get(0);
    }

    private static List<String> conflicts(Logbook one, Logbook other) {
        return one.conflicts(other, Locale.ENGLISH).list().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aBlankGivesWayToAValue() {
        Gathering joint = merged(
                session("2025-03-11").headcount(30), session("2025-03-11").status(SessionStatus.HELD));
        assertThat(joint.headcount()).hasValue(30);
        assertThat(joint.status()).contains(SessionStatus.HELD);
        assertThat(conflicts(
                        with(session("2025-03-11").headcount(30)),
                        with(session("2025-03-11").status(SessionStatus.HELD))))
                .isEmpty();
    }

    @Test
    void conflictingValue() {
        Gathering.Builder door = session("2025-03-11").headcount(12).status(SessionStatus.CANCELLED);
        Gathering.Builder kitchen = session("2025-03-11").headcount(15).status(SessionStatus.HELD);
        assertThat(merged(door, kitchen).headcount()).hasValue(15);
        assertThat(merged(kitchen, door).status()).contains(SessionStatus.CANCELLED);
        assertThat(conflicts(with(door), with(kitchen)))
                .containsExactly(
                        "sessions.csv: status: ERROR: \"s1\" has two values: \"held\" and \"cancelled\"; the logbooks"
                                + " that were put together contradict each other; \"cancelled\" was used, check which"
                                + " one is right [conflicting_value]",
                        "sessions.csv: headcount: ERROR: \"s1\" has two values: \"12\" and \"15\"; the logbooks that"
                                + " were put together contradict each other; \"15\" was used, check which one is right"
                                + " [conflicting_value]");
        assertThat(with(door)
                        .conflicts(with(kitchen), Locale.FRENCH)
                        .list()
                        .get(1)
                        .what())
                .isEqualTo("«\u202fs1\u202f» a deux valeurs\u00a0: «\u202f12\u202f» et «\u202f15\u202f»");
    }

    @Test
    void theMoreExactHoursAreNoContradiction() {
        Gathering.Builder day = session("2025-03-11");
        Gathering.Builder hour = session("2025-03-11T12:30").end(Moment.parse("2025-03-11T14:00"));
        assertThat(merged(hour, day).start()).isEqualTo(Moment.parse("2025-03-11T12:30"));
        assertThat(merged(day, hour).end()).contains(Moment.parse("2025-03-11T14:00"));
        assertThat(conflicts(with(day), with(hour))).isEmpty();
        assertThat(conflicts(with(hour), with(session("2025-03-11T12:30+01:00").end(Moment.parse("2025-03-11T14:00")))))
                .isEmpty();
    }

    @Test
    void anEndStaysWithItsStart() {
        Gathering.Builder early = session("2025-03-11T12:00").end(Moment.parse("2025-03-11T12:15"));
        Gathering.Builder late = session("2025-03-11T12:30");
        assertThat(merged(early, late).start()).isEqualTo(Moment.parse("2025-03-11T12:30"));
        assertThat(merged(early, late).end()).isEmpty();
        assertThat(conflicts(with(late), with(early)))
                .singleElement()
                .asString()
                .contains("\"2025-03-11T12:00/2025-03-11T12:15\" and \"2025-03-11T12:30\"");
    }

    @Test
    void aSheetIsJoinedConviveByConvive() {
        Gathering.Builder door = session("2025-03-11")
                .addPresences(marie(PresenceStatus.PRESENT).table("T1").build(), Presence.of(ConviveId.of("c2")));
        Gathering.Builder kitchen = session("2025-03-11")
                .addPresences(marie(PresenceStatus.NOT_RECORDED)
                        .party("p")
                        .addRoles(Role.of("cook"))
                        .build());
        assertThat(merged(door, kitchen).presences())
                .containsExactly(
                        marie(PresenceStatus.PRESENT)
                                .table("T1")
                                .party("p")
                                .addRoles(Role.of("cook"))
                                .build(),
                        Presence.of(ConviveId.of("c2")));
        assertThat(conflicts(with(door), with(kitchen))).isEmpty();
        Gathering.Builder elsewhere = session("2025-03-11")
                .addPresences(marie(PresenceStatus.ABSENT).table("T2").build());
        assertThat(conflicts(with(elsewhere), with(door)))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("presences.csv: presence: ERROR: \"s1, c1\" has two values: \"present\" and"
                                + " \"absent\""))
                .anySatisfy(line -> assertThat(line).contains("\"T1\" and \"T2\""));
    }

    @Test
    void conflictingHeads() {
        Gathering.Builder three = session("2025-03-11").addPresences(at("T1"), at("T1"), at("T2"));
        Gathering.Builder two = session("2025-03-11").addPresences(at("T3"), at("T3"), Presence.of(MARIE));
        assertThat(merged(two, three).presences()).containsExactly(Presence.of(MARIE), at("T1"), at("T1"), at("T2"));
        assertThat(conflicts(with(two), with(three)))
                .containsExactly(
                        "presences.csv: convive_id: ERROR: the heads without a name at \"s1\" were noted in two"
                                + " ways: 2 and 3; they cannot be told apart, so one sheet was used, with 3; check which one"
                                + " is right [conflicting_heads]");
        Gathering.Builder swapped = session("2025-03-11").addPresences(at("T2"), at("T1"), at("T1"));
        assertThat(conflicts(with(three), with(swapped))).isEmpty();
    }

    @Test
    void whatIsAllowedInEitherIsAllowed() {
        Attribute bands = Attribute.builder()
                .name("age_band")
                .addValues("<18", "18-29")
                .keepUntil(LocalDate.of(2025, 12, 31))
                .build();
        Attribute more = bands.withValues("30-44").withWhy("to see who comes");
        Logbook one = Logbook.builder()
                .addAttributes(bands)
                .addConvives(Convive.builder()
                        .id(MARIE)
                        .putAttribute("age_band", "<18")
                        .build())
                .build();
        Logbook other = Logbook.builder()
                .addAttributes(more)
                .addConvives(Convive.builder()
                        .id(MARIE)
                        .staff(true)
                        .putAttribute("age_band", "30-44")
                        .build())
                .build();
        Logbook joint = one.merge(other);
        assertThat(joint.attributes())
                .containsExactly(bands.withValues("18-29", "30-44", "<18").withWhy("to see who comes"));
        assertThat(joint.convives())
                .containsExactly(Convive.builder()
                        .id(MARIE)
                        .staff(true)
                        .putAttribute("age_band", "<18")
                        .build());
        assertThat(conflicts(one, other)).singleElement().asString().startsWith("convives.csv: age_band: ERROR");
        Logbook any = Logbook.builder().addAttributes(bands.withValues()).build();
        assertThat(one.merge(any).attributes().get(0).values()).isEmpty();
    }

    @Test
    void everybodyWhoStartedSomethingStays() {
        Initiative sewing = Initiative.builder()
                .id(InitiativeId.of("i1"))
                .date(LocalDate.of(2025, 3, 11))
                .addInitiators(ConviveId.of("c2"))
                .build();
        Logbook one = Logbook.builder().initiatives(List.of(sewing)).build();
        Logbook other = Logbook.builder()
                .initiatives(List.of(sewing.withInitiators(MARIE).withKind("sewing")))
                .build();
        assertThat(one.merge(other).initiatives())
                .contains(
                        List.of(sewing.withInitiators(MARIE, ConviveId.of("c2")).withKind("sewing")));
    }

    @Test
    void anInvitationStandsAsOftenAsInTheLogbookWithMoreOfThem() {
        Invitation once = Invitation.builder()
                .date(LocalDate.of(2025, 3, 11))
                .invitee(MARIE)
                .build();
        Invitation later = once.withDate(LocalDate.of(2025, 3, 12));
        Logbook one = Logbook.builder().invitations(List.of(later, once, once)).build();
        Logbook other = Logbook.builder().invitations(List.of(once)).build();
        assertThat(one.merge(other).invitations()).contains(List.of(once, once, later));
        assertThat(one.merge(Logbook.builder().build()).invitations()).contains(List.of(later, once, once));
    }

    @Test
    void aPlaceThatWouldCloseBeforeItOpenedLosesItsClosing() {
        Place place = Place.builder().id(PlaceId.of("vaise")).build();
        Logbook one = Logbook.builder()
                .addPlaces(place.withClosed(LocalDate.of(2019, 12, 31)))
                .build();
        Logbook other = Logbook.builder()
                .addPlaces(place.withOpened(LocalDate.of(2020, 1, 2)))
                .build();
        assertThat(one.merge(other)).isEqualTo(other);
        assertThat(conflicts(one, other)).singleElement().asString().endsWith("[closed_before_opened]");
    }

    @Test
    void aTimeThatTheClockOfThePlaceSkipsGivesWayToItsDate() {
        Logbook night = with(session("2025-03-30T02:30").end(Moment.parse("2025-03-30T02:45")));
        Logbook paris = Logbook.builder()
                .addPlaces(Place.builder()
                        .id(PlaceId.of("vaise"))
                        .zone(ZoneId.of("Europe/Paris"))
                        .build())
                .build();
        assertThat(night.merge(paris).gatherings())
                .containsExactly(session("2025-03-30").build());
        assertThat(conflicts(night, paris))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).endsWith("[impossible_time]"));
    }

    @Test
    void unplacedSessions() {
        Logbook vaise = with(session("2025-03-11"))
                .withPlaces(Place.builder().id(PlaceId.of("vaise")).build());
        Logbook port = Logbook.builder()
                .addPlaces(Place.builder().id(PlaceId.of("port")).build())
                .build();
        assertThat(conflicts(vaise, port)).singleElement().asString().endsWith("[unplaced_sessions]");
        Logbook placed = vaise.withPlacedSessions();
        assertThat(conflicts(placed, port)).isEmpty();
        assertThat(placed.merge(port).gatherings().get(0).place()).contains(PlaceId.of("vaise"));
        assertThat(port.merge(vaise).withPlacedSessions().gatherings().get(0).place())
                .isEmpty();
    }

    @Test
    void sharedIdentifiers() {
        Logbook vaise = with(session("2025-03-11").addPresences(Presence.of(MARIE)))
                .withPlaces(Place.builder().id(PlaceId.of("vaise")).build())
                .withPlacedSessions();
        Logbook port = Logbook.builder()
                .addPlaces(Place.builder().id(PlaceId.of("port")).build())
                .addConvives(Convive.of(MARIE))
                .build();
        assertThat(conflicts(vaise, port))
                .containsExactly(
                        "convives.csv: WARNING: identifiers that convives of different places share: 1, such as"
                                + " \"c1\"; an identifier means something in one place only, and here it was taken for one"
                                + " person; give them different ones [shared_identifiers]");
        assertThat(conflicts(vaise, vaise.withConvives(Convive.of(MARIE)))).isEmpty();
    }
}
