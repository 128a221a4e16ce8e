package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.tablee.core.place.PlaceKind;
import org.tablee.core.place.PresencePractice;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Role;
import org.tablee.core.session.RoleKind;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Finding;
import org.tablee.core.table.Findings;

/** What a logbook reads as, and one test for each kind of finding, named as the kind is. */
class LogbookReaderTest {

    @TempDir
    private Path folder;

    private Findings findings;

    @BeforeEach
    void aSessionThatGivesNoFinding() {
        write("sessions.csv", "session_id,starts_at", "s1,2025-03-11T12:30", "s2,2025-03-12");
    }

    private void write(String file, String... lines) {
        try {
            Files.write(folder.resolve(file), List.of(lines));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Logbook read() {
        return read(Dialect.COMMA);
    }

    private Logbook read(Dialect dialect) {
        Reading reading = LogbookReader.of(dialect, Locale.ENGLISH).read(folder);
        findings = reading.findings();
        return reading.logbook().orElseThrow();
    }

    private List<String> kinds() {
        return findings.list().stream().map(LogbookReaderTest::where).toList();
    }

    private static String where(Finding finding) {
        String line = finding.line().isPresent() ? ":" + finding.line().getAsLong() : "";
        return finding.file() + line
                + finding.column().map(column -> " " + column).orElse("") + " " + finding.kind();
    }

    @Test
    void aWholeLogbook() {
        write(
                "place.csv",
                "place_id,name,kind,zone,country,opened,closed,presences",
                "vaise,La Cantine,neighbourhood_canteen,Europe/Paris,fr,2017-01-02,,");
        write(
                "sessions.csv",
                "session_id,place_id,activity,starts_at,ends_at,status,headcount,covers_planned,covers_served,children,newcomers,helpers",
                "m1,vaise,shared_meal,2025-03-11T12:30,2025-03-11T14:00,held,30,32,31,4,2,5");
        write(
                "presences.csv",
                "session_id,convive_id,presence,table,party,roles",
                "m1,c1,present,T1,A,cook|Chorale",
                "m1,,present,,,",
                "m1,c2,excused,,,");
        write("attributes.csv", "attribute,values,why,keep_until", "age_band,18-29|30-44,to see ages mix,2026-12-31");
        write("convives.csv", "convive_id,staff,age_band", "c1,true,30-44", "c2,,");
        write("initiatives.csv", "initiative_id,date,convive_id,kind", "i1,2025-03-20,c1,outing", "i1,2025-03-20,c2,");
        write("invitations.csv", "date,inviter_id,invitee_id", "2025-03-01,c1,c2", "2025-03-01,,c3");

        Logbook logbook = read();

        assertThat(findings.list()).isEmpty();
        assertThat(logbook)
                .isEqualTo(Logbook.builder()
                        .addPlaces(Place.builder()
                                .id(PlaceId.of("vaise"))
                                .name("La Cantine")
                                .kind(PlaceKind.NEIGHBOURHOOD_CANTEEN)
                                .zone(ZoneId.of("Europe/Paris"))
                                .country("FR")
                                .opened(LocalDate.of(2017, 1, 2))
                                .build())
                        .addGatherings(Gathering.builder()
                                .id(SessionId.of("m1"))
                                .place(PlaceId.of("vaise"))
                                .activity(Activity.SHARED_MEAL)
                                .start(Moment.parse("2025-03-11T12:30"))
                                .end(Moment.parse("2025-03-11T14:00"))
                                .status(SessionStatus.HELD)
                                .headcount(30)
                                .coversPlanned(32)
                                .coversServed(31)
                                .children(4)
                                .newcomers(2)
                                .helpers(5)
                                .addPresences(
                                        Presence.builder()
                                                .convive(ConviveId.of("c1"))
                                                .status(PresenceStatus.PRESENT)
                                                .table("T1")
                                                .party("A")
                                                .addRoles(Role.of(RoleKind.COOK), Role.of("chorale"))
                                                .build(),
                                        Presence.anonymous(),
                                        Presence.builder()
                                                .convive(ConviveId.of("c2"))
                                                .status(PresenceStatus.EXCUSED)
                                                .build())
                                .build())
                        .addAttributes(Attribute.builder()
                                .name("age_band")
                                .addValues("18-29", "30-44")
                                .why("to see ages mix")
                                .keepUntil(LocalDate.of(2026, 12, 31))
                                .build())
                        .addConvives(
                                Convive.builder()
                                        .id(ConviveId.of("c1"))
                                        .staff(true)
                                        .putAttribute("age_band", "30-44")
                                        .build(),
                                Convive.of(ConviveId.of("c2")))
                        .initiatives(List.of(Initiative.builder()
                                .id(InitiativeId.of("i1"))
                                .date(LocalDate.of(2025, 3, 20))
                                .addInitiators(ConviveId.of("c1"), ConviveId.of("c2"))
                                .kind("outing")
                                .build()))
                        .invitations(List.of(
                                Invitation.builder()
                                        .date(LocalDate.of(2025, 3, 1))
                                        .inviter(ConviveId.of("c1"))
                                        .invitee(ConviveId.of("c2"))
                                        .build(),
                                Invitation.builder()
                                        .date(LocalDate.of(2025, 3, 1))
                                        .invitee(ConviveId.of("c3"))
                                        .build()))
                        .build());
    }

    @Test
    void theSameInFrench() {
        write(
                "place.csv",
                "lieu;nom;genre;fuseau;pays;ouvert;fermé;présences",
                "vaise;La Cantine;Cantine de quartier;Europe/Paris;FR;02/01/2017;;Liste de présence");
        write(
                "sessions.csv",
                "séance;lieu;activité;date;début;fin;statut;personnes;couverts prévus;couverts servis;enfants;nouveaux;aidants",
                "m1;vaise;Repas partagé;11/03/25;12h30;14:00;A eu lieu;30;32;31;4;2;5");
        write(
                "presences.csv",
                "séance;convive;présence;table;groupe;tâches",
                "m1;c1;x;T1;A;Cuisine|salarié",
                "m1;c2;;;;");
        write(
                "attributes.csv",
                "attribut;valeurs;pourquoi;garder_jusqu_au",
                "Âge (tranche);;;",
                "age_band;18-29;voir les âges se mêler;");
        write("convives.csv", "convive;salarié;tranche_âge", "c1;oui;18-29");
        write("initiatives.csv", "projet;date;convive;nature", "i1;20/03/2025;c1;sortie");
        write("invitations.csv", "date;invité_par;convive", "01/03/2025;c1;c2");

        Logbook logbook = read(Dialect.EXCEL_FR);

        assertThat(kinds()).containsExactly("attributes.csv:2 attribut bad_attribute");
        Gathering meal = logbook.gatherings().get(0);
        assertThat(meal.start()).isEqualTo(Moment.parse("2025-03-11T12:30"));
        assertThat(meal.end()).contains(Moment.parse("2025-03-11T14:00"));
        assertThat(meal.activity()).contains(Activity.SHARED_MEAL);
        assertThat(meal.status()).contains(SessionStatus.HELD);
        assertThat(meal.presences()).extracting(Presence::isPresent).containsExactly(true, true);
        assertThat(meal.presences().get(0).roles()).containsExactly(Role.of("cook"), Role.STAFF);
        assertThat(logbook.convives().get(0).attributes()).containsEntry("age_band", "18-29");
        assertThat(logbook.convives().get(0).staff()).isTrue();
        assertThat(logbook.places().get(0).presences()).contains(PresencePractice.ATTENDANCE_LIST);
        assertThat(logbook.initiatives().orElseThrow()).hasSize(1);
        assertThat(logbook.invitations().orElseThrow()).hasSize(1);
    }

    @Test
    void sessionsAloneAreALogbook() {
        Logbook logbook = read();
        assertThat(findings.list()).isEmpty();
        assertThat(logbook.gatherings())
                .extracting(Gathering::start)
                .containsExactly(Moment.parse("2025-03-11T12:30"), Moment.parse("2025-03-12"));
        assertThat(logbook.gatherings().get(0).headcount()).isEqualTo(OptionalInt.empty());
        assertThat(logbook.initiatives()).isEmpty();
        assertThat(logbook.invitations()).isEmpty();
    }

    @Test
    void aFileWithItsHeaderAloneIsATrueZero() {
        write("initiatives.csv", "initiative_id,date,convive_id,kind");
        write("invitations.csv", "date,inviter_id,invitee_id");
        Logbook logbook = read();
        assertThat(logbook.initiatives()).contains(List.of());
        assertThat(logbook.invitations()).contains(List.of());
    }

    @Test
    void anUnreadableFileIsUnknownAndLosesNoOther() throws IOException {
        Files.createDirectory(folder.resolve("initiatives.csv"));
        write("invitations.csv", "date,inviter_id,invitee_id", "2025-03-01,c1,c2");
        Logbook logbook = read();
        assertThat(kinds()).containsExactly("initiatives.csv not_a_file");
        assertThat(logbook.initiatives()).isEmpty();
        assertThat(logbook.invitations().orElseThrow()).hasSize(1);
    }

    @Test
    void withoutSessionsThereIsNoLogbookButTheOtherFilesAreLookedAt() throws IOException {
        Files.delete(folder.resolve("sessions.csv"));
        write("presences.csv", "session_id,convive_id,presence", "s1,c1,present");
        write("invitations.csv", "date,inviter_id,invitee_id", "2025-03-01,c1,c1");
        Reading reading = LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).read(folder);
        findings = reading.findings();
        assertThat(reading.logbook()).isEmpty();
        assertThat(kinds())
                .containsExactly("sessions.csv missing_file", "invitations.csv:2 invitee_id self_invitation");
    }

    /** {@code -} is no file and {@code /} a folder in its place; {@code |} ends a line. */
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = ';', textBlock = """
            -;                         sessions.csv missing_file
            /;                         sessions.csv not_a_file
            '';                        sessions.csv empty_file
            starts_at|2025-03-11;      sessions.csv:1 missing_column
            session_id,headcount|s1,3; sessions.csv:1 no_start
            """)
    void whereNoSessionCanBeReadEveryOtherFileIsLookedAt(String content, String kind) throws IOException {
        Path sessions = folder.resolve("sessions.csv");
        Files.delete(sessions);
        switch (content) {
            case "-" -> {}
            case "/" -> Files.createDirectory(sessions);
            default -> Files.writeString(sessions, content.replace('|', '\n'));
        }
        write(
                "presences.csv",
                "session_id,convive_id,presence,religion",
                "s1,c1,present,",
                "s1,c1,present,",
                "s2,c1,perhaps,",
                ",c2,present,");
        write("attributes.csv", "attribute", "income");
        write("convives.csv", "convive_id,staff", "c1,maybe");
        write("initiatives.csv", "initiative_id,date,convive_id", "i1,2025-02-30,c1");
        write("invitations.csv", "date,inviter_id,invitee_id", "2025-03-01,c1,c1");
        write("waves.csv", "wave,date", "w1,soon");
        write("answers.csv", "wave,respondent,item,value", "w9,1,q1,4");

        Reading reading = LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).read(folder);

        findings = reading.findings();
        assertThat(reading.logbook()).isEmpty();
        assertThat(kinds())
                .containsExactly(
                        kind,
                        "presences.csv:1 religion sensitive_column",
                        "presences.csv:3 convive_id duplicate_presence",
                        "presences.csv:4 presence unknown_word",
                        "presences.csv:5 session_id blank_cell",
                        "attributes.csv:2 attribute sensitive_attribute",
                        "convives.csv:2 staff unknown_word",
                        "initiatives.csv:2 date bad_date",
                        "invitations.csv:2 invitee_id self_invitation",
                        "waves.csv:2 date bad_date",
                        "answers.csv:2 wave unknown_wave");
    }

    @Test
    void aSheetOfUnreadSessionsIsAnAttendanceListWhereSomePlaceDeclaresOne() throws IOException {
        Files.delete(folder.resolve("sessions.csv"));
        write("place.csv", "place_id,presences", "p1,", "p2,attendance_list");
        write("presences.csv", "session_id,convive_id", "s1,c1");
        findings = LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).read(folder).findings();
        assertThat(kinds()).containsExactly("sessions.csv missing_file");
    }

    @Test
    void aSessionThatCannotBeReadLeavesTheOthers() {
        write("sessions.csv", "session_id,starts_at", "s1,2025-03-11", "s2,yesterday");
        assertThat(read().gatherings()).hasSize(1);
        assertThat(kinds()).containsExactly("sessions.csv:3 starts_at bad_moment");
    }

    @Test
    void aFolderThatIsNotThere() {
        Reading reading = LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).read(folder.resolve("nowhere"));
        assertThat(reading.logbook()).isEmpty();
        assertThat(reading.findings().toString()).startsWith("sessions.csv: ERROR: the file is not there");
    }

    @Test
    void badIdentifier() {
        write("presences.csv", "session_id,convive_id,presence", "s1," + "c".repeat(101) + ",present", "s1,c1,present");
        assertThat(read().gatherings().get(0).presences()).containsExactly(Presence.of(ConviveId.of("c1")));
        assertThat(kinds()).containsExactly("presences.csv:2 convive_id bad_identifier");
    }

    @Test
    void badZone() {
        write("place.csv", "place_id,zone", "p1,Europe/Vaise");
        assertThat(read().places())
                .containsExactly(Place.builder().id(PlaceId.of("p1")).build());
        assertThat(kinds()).containsExactly("place.csv:2 zone bad_zone");
    }

    @Test
    void badCountry() {
        write("place.csv", "place_id,country", "p1,France");
        assertThat(read().places()).hasSize(1);
        assertThat(kinds()).containsExactly("place.csv:2 country bad_country");
    }

    @Test
    void badRoles() {
        write("presences.csv", "session_id,convive_id,presence,roles", "s1,c1,present,cook|" + "x".repeat(61));
        assertThat(read().gatherings().get(0).presences()).containsExactly(Presence.of(ConviveId.of("c1")));
        assertThat(kinds()).containsExactly("presences.csv:2 roles bad_roles");
    }

    @Test
    void duplicateId() {
        write("place.csv", "place_id,name", "p1,A", "p1,B");
        write("sessions.csv", "session_id,starts_at", "s1,2025-03-11", "s1,2025-03-12");
        write("attributes.csv", "attribute,why", "age_band,ages", "Age-Band,ages");
        write("convives.csv", "convive_id,staff", "c1,yes", "c1,no");
        Logbook logbook = read();
        assertThat(kinds())
                .containsExactly(
                        "place.csv:3 place_id duplicate_id",
                        "sessions.csv:3 session_id duplicate_id",
                        "attributes.csv:3 attribute duplicate_id",
                        "convives.csv:3 convive_id duplicate_id");
        assertThat(logbook.places().get(0).name()).contains("A");
        assertThat(logbook.gatherings().get(0).date()).isEqualTo(LocalDate.of(2025, 3, 11));
        assertThat(logbook.convives().get(0).staff()).isTrue();
    }

    @Test
    void closedBeforeOpened() {
        write("place.csv", "place_id,opened,closed", "p1,2025-01-02,2025-01-01");
        assertThat(read().places().get(0).closed()).isEmpty();
        assertThat(kinds()).containsExactly("place.csv:2 closed closed_before_opened");
    }

    @Test
    void noStart() throws IOException {
        write("sessions.csv", "session_id,start,headcount", "s1,12:30,8");
        Reading reading = LogbookReader.of(Dialect.COMMA, Locale.FRENCH).read(folder);
        assertThat(reading.logbook()).isEmpty();
        assertThat(reading.findings().toString())
                .startsWith("sessions.csv:1: ERROR: aucune colonne ne dit quand")
                .endsWith("[no_start]");
    }

    @Test
    void unknownPlace() {
        write("place.csv", "place_id", "p1");
        write("sessions.csv", "session_id,place_id,starts_at", "s1,p2,2025-03-11");
        assertThat(read().gatherings().get(0).place()).contains(PlaceId.of("p2"));
        assertThat(kinds()).containsExactly("sessions.csv:2 place_id unknown_place");
    }

    @Test
    void startTwice() {
        write("sessions.csv", "session_id,starts_at,date", "s1,2025-03-11,2025-03-12");
        assertThat(read().gatherings().get(0).start()).isEqualTo(Moment.parse("2025-03-11"));
        assertThat(kinds()).containsExactly("sessions.csv:2 starts_at start_twice");
    }

    @Test
    void dateStartAndEndMayStandInsteadAndAnEveningMayPassMidnight() {
        write(
                "sessions.csv",
                "session_id,date,start,end",
                "s1,2025-03-11,19:00,1:30",
                "s2,2025-03-12,,22:00",
                "s3,2025-03-13,9:00,",
                "s4,,9:00,");
        assertThat(read().gatherings())
                .extracting(gathering -> gathering.start() + " "
                        + gathering.end().map(Moment::toString).orElse(""))
                .containsExactly(
                        "2025-03-11T19:00 2025-03-12T01:30", "2025-03-12 2025-03-12T22:00", "2025-03-13T09:00 ");
        assertThat(kinds()).containsExactly("sessions.csv:5 date blank_cell");
    }

    @Test
    void endBeforeStart() {
        write("sessions.csv", "session_id,starts_at,ends_at", "s1,2025-03-11T12:30,2025-03-11T12:29");
        assertThat(read().gatherings().get(0).end()).isEmpty();
        assertThat(kinds()).containsExactly("sessions.csv:2 ends_at end_before_start");
    }

    @Test
    void impossibleTime() {
        write("place.csv", "place_id,zone", "p1,Europe/Paris");
        write(
                "sessions.csv",
                "session_id,starts_at,ends_at",
                "s1,2025-03-30T02:30,2025-03-30T04:00",
                "s2,2025-03-30T01:00,2025-03-30T02:00");
        assertThat(read().gatherings())
                .extracting(gathering -> gathering.start() + " "
                        + gathering.end().map(Moment::toString).orElse(""))
                .containsExactly("2025-03-30 2025-03-30T04:00", "2025-03-30T01:00 ");
        assertThat(kinds())
                .containsExactly("sessions.csv:2 starts_at impossible_time", "sessions.csv:3 ends_at impossible_time");
    }

    @Test
    void ambiguousTime() {
        write("place.csv", "place_id,zone", "p1,Europe/Paris");
        write("sessions.csv", "session_id,starts_at", "s1,2025-10-26T02:30", "s2,2025-10-26T02:30+01:00");
        assertThat(read().gatherings())
                .extracting(Gathering::start)
                .extracting(Moment::toString)
                .containsExactly("2025-10-26T02:30", "2025-10-26T02:30+01:00");
        assertThat(kinds()).containsExactly("sessions.csv:2 starts_at ambiguous_time");
    }

    @Test
    void foreignOffset() {
        write("place.csv", "place_id,zone", "p1,Europe/Paris");
        write("sessions.csv", "session_id,starts_at", "s1,2025-07-01T23:30Z");
        assertThat(read().gatherings().get(0).date()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(kinds()).containsExactly("sessions.csv:2 starts_at foreign_offset");
    }

    @Test
    void whereThereAreSeveralPlacesTheClockIsThatOfTheSessionsOwn() {
        write("place.csv", "place_id,zone", "p1,Europe/Paris", "p2,Indian/Reunion");
        write("sessions.csv", "session_id,place_id,starts_at", "s1,p2,2025-03-30T02:30", "s2,,2025-03-30T02:30");
        read();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void unknownSession() {
        write("presences.csv", "session_id,convive_id,presence", "s9,c1,present", "s1,c1,present");
        assertThat(read().gatherings().get(0).presences()).hasSize(1);
        assertThat(kinds()).containsExactly("presences.csv:2 session_id unknown_session");
    }

    @Test
    void noSessionIsSaidOnceForAllPresencesAndCountedForEach() {
        write("sessions.csv", "session_id,starts_at", "s1,12 March", "s2,13 March");
        write("presences.csv", "session_id,convive_id,presence", "s1,c1,present", "s1,c2,present", "s2,c1,present");
        assertThat(read().gatherings()).isEmpty();
        assertThat(kinds())
                .containsExactly(
                        "sessions.csv:2 starts_at bad_moment",
                        "sessions.csv:3 starts_at bad_moment",
                        "presences.csv no_session");
        assertThat(findings.errors()).isEqualTo(5);
        assertThat(findings.list().get(2).what()).contains("3 of them");
    }

    @Test
    void duplicatePresence() {
        write("presences.csv", "session_id,convive_id,presence", "s1,c1,present", "s2,c1,present", "s1,c1,present");
        assertThat(read().gatherings().get(0).presences()).hasSize(2);
        assertThat(kinds()).containsExactly("presences.csv:4 convive_id duplicate_presence");
    }

    @Test
    void conflictingPresence() {
        write(
                "presences.csv",
                "session_id,convive_id,presence",
                "s1,c1,absent",
                "s1,c1,present",
                "s1,c2,absent",
                "s1,c2,excused",
                "s1,c3,",
                "s1,c3,present",
                "s2,c1,absent");
        assertThat(read().gatherings().get(0).presences()).hasSize(6);
        assertThat(kinds())
                .containsExactly(
                        "presences.csv:3 presence conflicting_presence",
                        "presences.csv:5 presence conflicting_presence",
                        "presences.csv:7 convive_id duplicate_presence");
        assertThat(findings.list().get(0).what())
                .isEqualTo("\"c1\" stands on the sheet of this session as absent and as present");
    }

    @Test
    void aTickedBoxIsPresentInTheWordsOfASpreadsheet() {
        write("sessions.csv", "séance;date", "s1;11/03/2025");
        write(
                "presences.csv",
                "séance;convive;présence",
                "s1;c1;VRAI",
                "s1;c2;oui",
                "s1;c3;FAUX",
                "s1;c4;non",
                "s1;c5;P");
        assertThat(read(Dialect.EXCEL_FR).gatherings().get(0).presences())
                .extracting(Presence::status)
                .containsExactly(
                        PresenceStatus.PRESENT,
                        PresenceStatus.PRESENT,
                        PresenceStatus.ABSENT,
                        PresenceStatus.ABSENT,
                        PresenceStatus.PRESENT);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void unknownFile() throws IOException {
        write("presence.csv", "session_id,convive_id,presence", "s1,c1,present");
        write("Sessions.CSV", "session_id");
        write("takings.csv", "session_id");
        write("read_me.csv", "How to use these sheets");
        write("lisez_moi.csv", "Comment se servir de ces feuilles");
        write("notes.txt", "bring bread");
        Files.createDirectory(folder.resolve("old.csv"));
        assertThat(read().gatherings()).hasSize(2);
        assertThat(kinds()).containsExactly("Sessions.CSV unknown_file", "presence.csv unknown_file");
    }

    @Test
    void presencesStandInAnyOrder() {
        write("presences.csv", "session_id,convive_id,presence", "s2,c2,present", "s1,c1,present", "s2,c1,absent");
        assertThat(read().gatherings().get(1).presences())
                .extracting(presence -> presence.convive().orElseThrow().value())
                .containsExactly("c2", "c1");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void noPresenceWord() {
        write("presences.csv", "session_id,convive_id", "s1,c1", "s1,c2");
        assertThat(read().gatherings().get(0).presences())
                .extracting(Presence::status)
                .containsOnly(PresenceStatus.NOT_RECORDED);
        assertThat(kinds()).containsExactly("presences.csv no_presence_word");
        assertThat(findings.toString()).contains("write \"present\"", "presences = attendance_list");
    }

    @Test
    void onAnAttendanceListABlankIsPresentAndAWrongWordIsNot() {
        write("place.csv", "place_id,presences", "p1,attendance_list");
        write("presences.csv", "session_id,convive_id,presence", "s1,c1,", "s1,c2,prezent", "s1,c3,absent");
        assertThat(read().gatherings().get(0).presences())
                .extracting(Presence::status)
                .containsExactly(PresenceStatus.PRESENT, PresenceStatus.NOT_RECORDED, PresenceStatus.ABSENT);
        assertThat(kinds()).containsExactly("presences.csv:3 presence unknown_word");
    }

    @Test
    void onARegistrationListABlankIsNotRecordedAndThatIsNoFinding() {
        write("place.csv", "place_id,presences", "p1,registration_list");
        write("presences.csv", "session_id,convive_id,presence", "s1,c1,");
        assertThat(read().gatherings().get(0).presences().get(0).status()).isEqualTo(PresenceStatus.NOT_RECORDED);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void badAttribute() {
        write("attributes.csv", "attribute,why", "1st visit,", "age_band,ages");
        assertThat(read().attributes()).extracting(Attribute::name).containsExactly("age_band");
        assertThat(kinds()).containsExactly("attributes.csv:2 attribute bad_attribute");
    }

    @Test
    void anAttributeIsNotNamedAsAColumnIs() {
        write("attributes.csv", "attribute", "staff");
        assertThat(read().attributes()).isEmpty();
        assertThat(kinds()).containsExactly("attributes.csv:2 bad_row");
    }

    @Test
    void sensitiveAttribute() {
        write("attributes.csv", "attribute,values", "revenu,bas|haut");
        write("convives.csv", "convive_id,revenu", "c1,bas");
        Logbook logbook = read();
        assertThat(logbook.attributes()).isEmpty();
        assertThat(logbook.convives().get(0).attributes()).isEmpty();
        assertThat(kinds())
                .containsExactly(
                        "attributes.csv:2 attribute sensitive_attribute", "convives.csv:1 revenu sensitive_column");
    }

    @Test
    void sensitiveValue() {
        write(
                "attributes.csv",
                "attribute,values,why",
                "heard_of_us,friend|Musulman,reach",
                "situation,chômeur,",
                "note,,trial");
        write("convives.csv", "convive_id,heard_of_us,note", "c1,musulman,Diabetic", "c2,friend,tall");
        Logbook logbook = read();
        assertThat(logbook.attributes()).extracting(Attribute::name).containsExactly("heard_of_us", "note");
        assertThat(logbook.attributes().get(0).values()).containsExactly("friend");
        assertThat(logbook.convives())
                .extracting(Convive::attributes)
                .containsExactly(java.util.Map.of(), java.util.Map.of("heard_of_us", "friend", "note", "tall"));
        assertThat(kinds())
                .containsExactly(
                        "attributes.csv:2 values sensitive_value",
                        "attributes.csv:3 values sensitive_value",
                        "convives.csv:2 heard_of_us sensitive_value",
                        "convives.csv:2 note sensitive_value");
    }

    @Test
    void outlivedAttribute() {
        write("sessions.csv", "session_id,starts_at,status", "s1,2025-03-11,held", "s2,2025-06-01,planned");
        write(
                "attributes.csv",
                "attribute,why,keep_until",
                "age_band,ages,2025-03-10",
                "neighbourhood,reach,2025-03-11");
        assertThat(read().attributes()).hasSize(2);
        assertThat(findings.toString())
                .startsWith("attributes.csv:2: keep_until: WARNING: \"age_band\" was to be kept until 2025-03-10,"
                        + " and the sessions go on to 2025-03-11; ")
                .endsWith("[outlived_attribute]");
        assertThat(kinds()).hasSize(1);
    }

    @Test
    void undeclaredAttribute() {
        write("convives.csv", "convive_id,age_band", "c1,18-29");
        assertThat(read().convives()).containsExactly(Convive.of(ConviveId.of("c1")));
        assertThat(kinds()).containsExactly("convives.csv:1 age_band undeclared_attribute");
    }

    @Test
    void undeclaredValue() {
        write("attributes.csv", "attribute,values,why", "neighbourhood,Vaise|Autre,reach");
        write("convives.csv", "convive_id,neighbourhood", "c1,Croix-Rousse", "c2,VAISE");
        assertThat(read().convives())
                .extracting(Convive::attributes)
                .containsExactly(java.util.Map.of(), java.util.Map.of("neighbourhood", "Vaise"));
        assertThat(kinds()).containsExactly("convives.csv:2 neighbourhood undeclared_value");
    }

    @Test
    void conflictingRow() {
        write(
                "initiatives.csv",
                "initiative_id,date,convive_id,kind",
                "i1,2025-03-20,c1,",
                "i1,2025-03-21,c2,outing",
                "i1,,c3,walk");
        assertThat(read().initiatives().orElseThrow())
                .containsExactly(Initiative.builder()
                        .id(InitiativeId.of("i1"))
                        .date(LocalDate.of(2025, 3, 20))
                        .addInitiators(ConviveId.of("c1"), ConviveId.of("c2"), ConviveId.of("c3"))
                        .kind("outing")
                        .build());
        assertThat(kinds())
                .containsExactly("initiatives.csv:3 date conflicting_row", "initiatives.csv:4 kind conflicting_row");
    }

    @Test
    void selfInvitation() {
        write("invitations.csv", "date,inviter_id,invitee_id", "2025-03-01,c1,c1", "2025-03-01,c1,c2");
        assertThat(read().invitations().orElseThrow()).hasSize(1);
        assertThat(kinds()).containsExactly("invitations.csv:2 invitee_id self_invitation");
    }

    @Test
    void badPeriod() {
        write("releases.csv", "period,indicators,digest,people", "spring,accueil.openness,abc,");
        assertThat(read().releases()).contains(List.of());
        assertThat(kinds()).containsExactly("releases.csv:2 period bad_period");
    }

    @Test
    void badMarks() {
        write("releases.csv", "period,indicators,digest,people", "2025-01,accueil.openness,abc,Marie");
        assertThat(read().releases().orElseThrow()).hasSize(1);
        assertThat(kinds()).containsExactly("releases.csv:2 people bad_marks");
    }

    @Test
    void badRow() {
        write("attributes.csv", "attribute,values", "heard_of_us," + "x".repeat(101));
        assertThat(read().attributes()).isEmpty();
        assertThat(kinds()).containsExactly("attributes.csv:2 bad_row");
    }
}
