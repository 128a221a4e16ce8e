package org.example.neighbours;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.tablee.core.calendar.Moment;
import org.tablee.core.constraint.FluentAccessors;
import org.tablee.core.constraint.OptionalContents;
import org.tablee.core.constraint.Violations;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.place.Place;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.pricing.report.PriceReport;
import org.tablee.trust.TrustReport;

/** Uses what an outside project can see, and stops where it is not as promised. */
public final class Neighbours {

    private Neighbours() {}

    /**
     * Runs.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        buildersAreCalled();
        builderMethodsAreReferredTo();
        aWrongValueIsRefusedInFrench();
        aValidatorOfOnesOwnSeesTheConstraints();
        theSchemasAreRead();
        System.out.println("An outside project runs in "
                + (Neighbours.class.getModule().isNamed() ? Neighbours.class.getModule() : "the unnamed module"));
    }

    private static void buildersAreCalled() {
        Place vaise = Place.builder().id(PlaceId.of("vaise")).name("Cantine de Vaise").build();
        expect("Cantine de Vaise", vaise.name().orElseThrow());
        expect("FR", vaise.withCountry("FR").country().orElseThrow());
    }

    private static void builderMethodsAreReferredTo() {
        Gathering.Builder lunch = Gathering.builder();
        Function<SessionId, Gathering.Builder> id = lunch::id;
        id.apply(SessionId.of("2025-03-11")).start(Moment.parse("2025-03-11T12:30"));
        List.of("marie", "karim").stream().map(ConviveId::of).map(Presence::of).forEach(lunch::addPresence);
        expect(2, lunch.build().presences().size());
    }

    private static void aWrongValueIsRefusedInFrench() {
        try {
            Place.builder().id(PlaceId.of("vaise")).name(" ").build();
            throw new AssertionError("A blank name was let through");
        } catch (ConstraintViolationException e) {
            expect("Place.name \" \": ne doit pas être vide", Violations.text(e, Locale.FRENCH));
        }
    }

    private static void aValidatorOfOnesOwnSeesTheConstraints() {
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .getterPropertySelectionStrategy(new FluentAccessors())
                .addValueExtractor(new OptionalContents())
                .buildValidatorFactory()
                .getValidator();
        expect(true, validator.getConstraintsForClass(Place.class).isBeanConstrained());
    }

    private static void theSchemasAreRead() {
        expect(true, schema(Logbook.class, "logbook").contains("https://tablee.org/schema/logbook/1"));
        expect(true, schema(PriceReport.class, "price-report").contains("https://tablee.org/schema/price-report/1"));
        expect(true, schema(TrustReport.class, "trust-report").contains("https://tablee.org/schema/trust-report/1"));
    }

    private static String schema(Class<?> type, String name) {
        try (InputStream schema = type.getResourceAsStream("/META-INF/tablee/schemas/" + name + ".schema.json")) {
            if (schema == null) {
                throw new AssertionError("The schema " + name + " is not to be had");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("Expected " + expected + " but was " + actual);
        }
    }
}
