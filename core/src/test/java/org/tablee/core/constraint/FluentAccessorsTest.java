package org.tablee.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.tablee.core.place.Place;

/** What the validators of a host application see of a value, with the strategy and without. */
class FluentAccessorsTest {

    private static Validator validator(HibernateValidatorConfiguration configuration) {
        return configuration
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class).configure();
    }

    private static Validator host() {
        return validator(configuration()
                .getterPropertySelectionStrategy(new FluentAccessors())
                .addValueExtractor(new OptionalContents()));
    }

    @Test
    void theFactoryOfAHostSeesTheConstraints() {
        assertThat(host().getConstraintsForClass(Place.class).getConstrainedProperties())
                .extracting(PropertyDescriptor::getPropertyName)
                .containsExactlyInAnyOrder("name", "country");
    }

    @Test
    void theDefaultValidatorSeesNone() {
        assertThat(validator(configuration())
                        .getConstraintsForClass(Place.class)
                        .getConstrainedProperties())
                .isEmpty();
    }

    @Test
    void aHostReadsItsOwnViolationsWithThoseOfTheValuesItHolds() {
        assertThat(Violations.text(host().validate(new Street(null, new Kitchen(""))), Locale.FRENCH))
                .isEqualTo("Street.kitchen.name \"\": ne doit pas être vide; " + "Street.name: ne doit pas être nul");
    }

    /** A type of the host, in its own style. */
    record Street(@NotNull String name, @Valid Kitchen kitchen) {}

    /** Another. */
    record Kitchen(@NotBlank String name) {}
}
