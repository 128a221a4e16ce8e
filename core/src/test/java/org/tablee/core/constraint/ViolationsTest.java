package org.tablee.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.place.Place;
import org.tablee.core.session.Gathering;

class ViolationsTest {

    private final ConstraintViolationException wrongGathering = catchThrowableOfType(
            ConstraintViolationException.class,
            () -> Gathering.builder()
                    .id(SessionId.of("2025-03-11"))
                    .start(Moment.parse("2025-03-11"))
                    .end(Moment.parse("2025-03-10"))
                    .headcount(-1)
                    .build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | must not be before start            | must be greater than or equal to 0
            fr    | ne doit pas précéder start          | doit être supérieur ou égal à 0
            fr-BE | ne doit pas précéder start          | doit être supérieur ou égal à 0
            nl    | mag niet voor start liggen          | moet groter of gelijk zijn aan 0
            nl-BE | mag niet voor start liggen          | moet groter of gelijk zijn aan 0
            de    | must not be before start            | must be greater than or equal to 0
            und   | must not be before start            | must be greater than or equal to 0
            """)
    void rulesAndConstraintsSpeakOneLanguage(String tag, String rule, String constraint) {
        assertThat(Violations.text(wrongGathering, Locale.forLanguageTag(tag)))
                .isEqualTo("Gathering.end 2025-03-10: " + rule + "; Gathering.headcount -1: " + constraint);
    }

    @Test
    void theParametersOfAConstraintAreFilledIn() {
        ConstraintViolationException wrong = catchThrowableOfType(
                ConstraintViolationException.class,
                () -> Place.builder().id(PlaceId.of("vaise")).country("fr").build());
        assertThat(Violations.text(wrong, Locale.FRENCH))
                .isEqualTo("Place.country \"fr\": doit correspondre à \"[A-Z]{2}\"");
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Violations.text(wrongGathering, Locale.ENGLISH)).isEqualTo(wrongGathering.getMessage());
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void anExceptionWithoutViolationsHasNoText() {
        assertThat(Violations.text(new ConstraintViolationException("none", null), Locale.ENGLISH))
                .isEmpty();
    }
}
