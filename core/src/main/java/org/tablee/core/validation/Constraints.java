package org.tablee.core.validation;

import static java.util.stream.Collectors.joining;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.tablee.core.constraint.FluentAccessors;
import org.tablee.core.constraint.OptionalContents;

/** Checks the Jakarta Validation constraints and the cross-field rules of a value. */
public final class Constraints {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .getterPropertySelectionStrategy(new FluentAccessors())
            .addValueExtractor(new OptionalContents())
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    /**
     * Returns the value when it meets every constraint and keeps every rule.
     *
     * @param <T> the type of the value
     * @param value the value to check
     * @param rules the rules between its properties, already evaluated
     * @return the same value
     * @throws ConstraintViolationException if a constraint or a rule is broken; the message names each of
     *     them, in alphabetical order
     */
    public static <T> T check(T value, Rule... rules) {
        Set<ConstraintViolation<T>> violations = VALIDATOR.validate(value);
        Stream<String> broken = Stream.of(rules)
                .filter(rule -> !rule.isKept())
                .map(rule -> rule.property() + " " + rule.text(Locale.ENGLISH));
        String message = Stream.concat(
                        violations.stream()
                                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage()),
                        broken)
                .distinct()
                .sorted()
                .collect(joining("; "));
        if (message.isEmpty()) {
            return value;
        }
        throw new ConstraintViolationException(message, violations);
    }

    /**
     * Tells what the validator sees of a type; a constraint that it does not see is never checked.
     *
     * @param type the type of a value
     * @return the constraints that {@link #check} would apply
     */
    public static BeanDescriptor describe(Class<?> type) {
        return VALIDATOR.getConstraintsForClass(type);
    }
}
