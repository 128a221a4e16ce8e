package org.tablee.core.constraint;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.place.Place;

class OptionalContentsTest {

    private static Place.Builder place() {
        return Place.builder().id(PlaceId.of("vaise"));
    }

    @Test
    void nothingIsAskedOfWhatIsAbsent() {
        assertThatCode(() -> place().build()).doesNotThrowAnyException();
    }

    @Test
    void whatIsPresentIsChecked() {
        assertThatThrownBy(() -> place().name(" ").build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("name")
                .hasMessageContaining("must not be blank");
    }
}
