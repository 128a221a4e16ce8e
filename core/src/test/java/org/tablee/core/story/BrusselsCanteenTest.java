package org.tablee.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.meal.Allergen;
import org.tablee.core.meal.AllergenState;
import org.tablee.core.meal.AllergenStatement;
import org.tablee.core.meal.Course;
import org.tablee.core.meal.CourseKind;
import org.tablee.core.meal.Meal;
import org.tablee.core.place.Hosting;
import org.tablee.core.place.LegalForm;
import org.tablee.core.place.Organisation;
import org.tablee.core.place.Place;
import org.tablee.core.place.PlaceKind;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Phase;
import org.tablee.core.session.Roster;
import org.tablee.core.session.Session;

/** S9: a canteen in Brussels, run by an ASBL, speaking French and Dutch: the same code as in Lyon. */
class BrusselsCanteenTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final Locale FRENCH = Locale.forLanguageTag("fr-BE");

    private final Place kom = Place.builder()
            .id(PlaceId.of("kom"))
            .name("KOM à la maison")
            .kind(PlaceKind.NEIGHBOURHOOD_CANTEEN)
            .zone(ZoneId.of("Europe/Brussels"))
            .country("BE")
            .opened(LocalDate.of(2020, 9, 1))
            .build();

    @Test
    void theAsblIsAtHomeThere() {
        Organisation asbl = Organisation.builder()
                .id(OrganisationId.of("kom-asbl"))
                .name("KOM ASBL")
                .form(LegalForm.ASSOCIATION)
                .build();
        Hosting home = Hosting.builder().place(kom.id()).organisation(asbl.id()).build();
        assertThat(home.isInForceOn(LocalDate.of(2025, 7, 21))).isTrue();
    }

    @Test
    void labelsAreInBothLanguages() {
        assertThat(kom.kind().orElseThrow().label(FRENCH)).isEqualTo("cantine de quartier");
        assertThat(kom.kind().orElseThrow().label(DUTCH)).isEqualTo("buurtkantine");
        assertThat(Activity.SHARED_MEAL.label(DUTCH)).isEqualTo("gedeelde maaltijd");
    }

    @Test
    void theNightOfTheSummerTimeIsShortThereToo() {
        ZoneId brussels = kom.zone().orElseThrow();
        Session feast = Session.builder()
                .id(SessionId.of("feest"))
                .place(kom.id())
                .activity(Activity.CONCERT)
                .addPhase(Phase.of(
                        Phase.Kind.OTHER,
                        Moment.of(LocalDateTime.of(2026, 3, 28, 22, 0), brussels),
                        Moment.of(LocalDateTime.of(2026, 3, 29, 6, 0), brussels),
                        80))
                .build();
        assertThat(feast.phases().get(0).duration()).isEqualTo(Duration.ofHours(7));
        assertThat(Roster.of(feast).begin().close().date()).isEqualTo(LocalDate.of(2026, 3, 28));
    }

    /** There a cook may say it, here it is written: the statement is the same, the duty is the place's. */
    @Test
    void whatTheCookSaysOfAllergensIsCarriedAndNothingElseIsSupposed() {
        Meal meal = Meal.builder()
                .session(SessionId.of("lunch"))
                .courses(List.of(Course.builder()
                        .name("stoemp")
                        .kind(CourseKind.MAIN)
                        .allergens(AllergenStatement.declaring(Allergen.MILK, Allergen.CELERY))
                        .build()))
                .build();
        assertThat(meal.allergens().of(Allergen.MILK).label(DUTCH)).isEqualTo("bevat");
        assertThat(Allergen.MILK.label(DUTCH)).isEqualTo("melk");
        assertThat(meal.allergens().of(Allergen.NUTS)).isEqualTo(AllergenState.NOT_DECLARED);
    }
}
