package org.tablee.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.core.session.Lifecycle.CANCELLED;
import static org.tablee.core.session.Lifecycle.CLOSED;
import static org.tablee.core.session.Lifecycle.FULL;
import static org.tablee.core.session.Lifecycle.OPEN;
import static org.tablee.core.session.Lifecycle.PLANNED;
import static org.tablee.core.session.Lifecycle.RESCHEDULED;
import static org.tablee.core.session.Lifecycle.RUNNING;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.place.Venue;

class SessionTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Written by hand from the statement "planned, open, full, running, closed, cancelled, rescheduled". */
    private static final Map<Lifecycle, Set<Lifecycle>> LEGAL = Map.of(
            PLANNED, EnumSet.of(OPEN, RESCHEDULED, CANCELLED),
            OPEN, EnumSet.of(FULL, RUNNING, RESCHEDULED, CANCELLED),
            FULL, EnumSet.of(OPEN, RUNNING, RESCHEDULED, CANCELLED),
            RUNNING, EnumSet.of(CLOSED),
            CLOSED, EnumSet.noneOf(Lifecycle.class),
            CANCELLED, EnumSet.noneOf(Lifecycle.class),
            RESCHEDULED, EnumSet.of(OPEN, RESCHEDULED, CANCELLED));

    private static final Map<Lifecycle, UnaryOperator<Session>> MOVES = Map.of(
            OPEN, Session::open,
            FULL, Session::fill,
            RUNNING, Session::begin,
            CLOSED, Session::close,
            CANCELLED, Session::cancel,
            RESCHEDULED, session -> session.reschedule(session.phases()));

    private static Phase evening(String start, String end) {
        return Phase.of(Phase.Kind.OTHER, paris(start), paris(end), 60);
    }

    private static Moment paris(String dateTime) {
        return Moment.of(LocalDateTime.parse(dateTime), PARIS);
    }

    private static Session.Builder concert() {
        return Session.builder()
                .id(SessionId.of("concert"))
                .place(PlaceId.of("moulin"))
                .activity(Activity.CONCERT);
    }

    private static Session concert(Lifecycle state) {
        return concert()
                .state(state)
                .addPhase(evening("2025-06-21T20:30", "2025-06-22T01:00"))
                .build();
    }

    @ParameterizedTest
    @EnumSource(Lifecycle.class)
    void everyMoveIsLegalOrRefused(Lifecycle from) {
        MOVES.forEach((to, move) -> {
            Session session = concert(from);
            if (LEGAL.get(from).contains(to)) {
                assertThat(move.apply(session).state()).isEqualTo(to);
                assertThat(move.apply(session).id()).isEqualTo(session.id());
            } else {
                assertThatThrownBy(() -> move.apply(session))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("Session concert is %s and cannot become %s", from.code(), to.code());
            }
        });
    }

    @Test
    void aSessionBelongsToTheDayItBegan() {
        Session session = concert(PLANNED);
        assertThat(session.date()).isEqualTo(LocalDate.of(2025, 6, 21));
        assertThat(session.end().date()).isEqualTo(LocalDate.of(2025, 6, 22));
        assertThat(session.phases().get(0).duration()).isEqualTo(Duration.ofMinutes(270));
    }

    @Test
    void theDateIsThatOfTheClockOnTheWall() {
        Session reunion = concert()
                .addPhase(Phase.of(
                        Phase.Kind.TABLE,
                        Moment.of(LocalDateTime.parse("2025-03-11T02:00"), ZoneId.of("Indian/Reunion")),
                        Moment.of(LocalDateTime.parse("2025-03-11T04:00"), ZoneId.of("Indian/Reunion")),
                        30))
                .build();
        assertThat(reunion.start().instant()).contains(java.time.Instant.parse("2025-03-10T22:00:00Z"));
        assertThat(reunion.date()).isEqualTo(LocalDate.of(2025, 3, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-29T22:00, 2025-03-30T06:00, 7", // the last Sunday of March
        "2025-10-25T22:00, 2025-10-26T06:00, 9", // the last Sunday of October
        "2025-06-21T22:00, 2025-06-22T06:00, 8"
    })
    void aNightHasItsTrueLength(String start, String end, int hours) {
        assertThat(evening(start, end).duration()).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void aTimeThatTheClocksSkipIsRefused() {
        assertThatThrownBy(() -> paris("2025-03-30T02:30"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2025-03-30T02:30 does not exist in Europe/Paris, because the clocks change");
    }

    @Test
    void aTimeThatComesTwiceNeedsItsOffset() {
        assertThatThrownBy(() -> paris("2025-10-26T02:30"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2025-10-26T02:30 exists twice in Europe/Paris, because the clocks change: "
                        + "give one of the offsets [+02:00, +01:00]");
        Moment first = Moment.of(OffsetDateTime.parse("2025-10-26T02:30+02:00"));
        Moment second = Moment.of(OffsetDateTime.parse("2025-10-26T02:30+01:00"));
        assertThat(Phase.of(Phase.Kind.OTHER, first, second, 10).duration()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void startBeforeEndIsAskedOfInstants() {
        Moment summer = Moment.of(OffsetDateTime.parse("2025-10-26T02:50+02:00"));
        Moment winter = Moment.of(OffsetDateTime.parse("2025-10-26T02:10+01:00"));
        assertThat(Phase.of(Phase.Kind.OTHER, summer, winter, 10).duration()).isEqualTo(Duration.ofMinutes(20));
        assertThatThrownBy(() -> Phase.of(Phase.Kind.OTHER, winter, summer, 10))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("end")
                .hasMessageContaining("must be after start");
    }

    @Test
    void aPhaseNeedsTimesWithOffsets() {
        assertThatThrownBy(() -> Phase.table(Moment.parse("2025-03-11"), Moment.parse("2025-03-11T14:00"), 30))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessage("Phase.end 2025-03-11T14:00: must have a time and an offset; "
                        + "Phase.start 2025-03-11: must have a time and an offset");
    }

    @Test
    void aSessionNeedsAPhase() {
        assertThatThrownBy(() -> concert().build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("phases");
    }

    @Test
    void phasesAreOfDifferentKinds() {
        Phase phase = evening("2025-06-21T20:30", "2025-06-22T01:00");
        assertThatThrownBy(() -> concert().addPhases(phase, phase).build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("must be of different kinds");
    }

    @Test
    void newDatesKeepThePhases() {
        Session session = concert(OPEN);
        Phase table = Phase.table(paris("2025-06-28T20:30"), paris("2025-06-28T22:00"), 30);
        assertThatThrownBy(() -> session.reschedule(List.of(table)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Session concert has the phases [OTHER] and cannot be rescheduled to [TABLE]");
    }

    @Test
    void aPopUpIsHeldElsewherePerhapsAbroad() {
        Session popUp = concert()
                .addPhase(
                        Phase.table(Moment.parse("2025-06-21T12:30+02:00"), Moment.parse("2025-06-21T14:00+02:00"), 30))
                .venue(Venue.builder()
                        .name("Salle communale, Carouge")
                        .zone(ZoneId.of("Europe/Zurich"))
                        .country("CH")
                        .build())
                .build();
        assertThat(popUp.venue()).map(Venue::country).contains(java.util.Optional.of("CH"));
        assertThat(popUp.place()).isEqualTo(PlaceId.of("moulin"));
    }

    @Test
    void theWallsOfASharedRoomSetTheLimit() {
        Room hall = Room.of("grande salle", 40);
        Phase lunch = Phase.table(paris("2025-06-21T12:00"), paris("2025-06-21T14:00"), 30);
        Phase choir = Phase.of(Phase.Kind.OTHER, paris("2025-06-21T13:00"), paris("2025-06-21T15:00"), 20);
        Phase dance = Phase.of(Phase.Kind.OTHER, paris("2025-06-21T14:00"), paris("2025-06-21T16:00"), 20);
        assertThat(hall.holds(List.of(lunch, choir))).isFalse();
        assertThat(hall.holds(List.of(lunch, dance))).isTrue();
        assertThat(hall.holds(List.of(choir, dance))).isTrue();
        assertThat(hall.holds(List.of(lunch, choir, dance))).isFalse();
    }
}
