package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.place.Place;
import org.tablee.core.session.Gathering;

class LogbookTest {

    private static Gathering session(String id, String start) {
        return Gathering.builder()
                .id(SessionId.of(id))
                .start(Moment.parse(start))
                .build();
    }

    private static Initiative initiative(String id) {
        return Initiative.builder()
                .id(InitiativeId.of(id))
                .date(LocalDate.of(2025, 3, 11))
                .build();
    }

    private static Place place(String id) {
        return Place.builder()
                .id(PlaceId.of(id))
                .zone(ZoneId.of("Europe/Paris"))
                .build();
    }

    private static void assertBroken(Logbook.Builder logbook, String message) {
        assertThatThrownBy(logbook::build)
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void nothingStandsInItTwice() {
        assertBroken(
                Logbook.builder().addPlaces(place("p1"), place("p1")),
                "Logbook.places p1: must differ in what identifies them");
        assertBroken(
                Logbook.builder().addGatherings(session("s1", "2025-03-11"), session("s1", "2025-03-12")),
                "Logbook.gatherings s1: must differ");
        Convive convive = Convive.of(ConviveId.of("c1"));
        assertBroken(Logbook.builder().addConvives(convive, convive), "Logbook.convives c1: must differ");
        assertBroken(
                Logbook.builder().initiatives(List.of(initiative("i1"), initiative("i1"))),
                "Logbook.initiatives i1: must differ");
        Attribute attribute = Attribute.builder().name("age_band").build();
        assertBroken(Logbook.builder().addAttributes(attribute, attribute), "must differ");
    }

    @Test
    void aConviveHasDeclaredAttributesWithDeclaredValuesOnly() {
        Convive convive = Convive.builder()
                .id(ConviveId.of("c1"))
                .putAttribute("age_band", "18-29")
                .build();
        String broken = "must only have attributes that are declared, with one of their values";
        assertBroken(Logbook.builder().addConvives(convive), broken);
        assertBroken(
                Logbook.builder()
                        .addConvives(convive)
                        .addAttributes(Attribute.builder()
                                .name("age_band")
                                .addValues("30-44")
                                .build()),
                broken);
        assertThatCode(() -> Logbook.builder()
                        .addConvives(convive)
                        .addAttributes(Attribute.builder().name("age_band").build())
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void aSessionIsAtATimeThatTheClockOfItsPlaceShows() {
        Gathering skipped = session("s1", "2025-03-30T02:30");
        String broken = "must start and end at times that the clock of their place shows";
        assertBroken(Logbook.builder().addPlaces(place("p1")).addGatherings(skipped), broken);
        assertBroken(
                Logbook.builder()
                        .addPlaces(place("p1"), place("p2"))
                        .addGatherings(skipped.withPlace(PlaceId.of("p2"))),
                broken);
        assertThatCode(() -> Logbook.builder()
                        .addPlaces(place("p1"), place("p2"))
                        .addGatherings(skipped)
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void itsListsAreItsOwn() {
        List<Initiative> initiatives = new ArrayList<>(List.of(initiative("i1")));
        Logbook logbook = Logbook.builder().initiatives(initiatives).build();
        initiatives.clear();
        assertThat(logbook.initiatives().orElseThrow()).hasSize(1);
    }

    @Test
    void jsonTellsAListThatIsNotKeptFromAnEmptyOne() {
        Logbook none = Logbook.builder().build();
        Logbook empty = Logbook.builder().initiatives(List.of()).build();
        assertThat(BothJacksons.write(none)).doesNotContain("initiatives");
        assertThat(BothJacksons.write(empty)).contains("\"initiatives\":[]");
        BothJacksons.roundTrip(none, Logbook.class);
        BothJacksons.roundTrip(empty, Logbook.class);
    }
}
