package org.tablee.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.tablee.core.constraint.BetweenProperties;
import org.tablee.core.constraint.FluentAccessors;
import org.tablee.core.constraint.OptionalContents;
import org.tablee.core.constraint.Violations;

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

    /** What a broken rule names as its constraint. */
    private static final ConstraintDescriptor<?> BETWEEN_PROPERTIES =
            describe(AnyValue.class).getConstraintDescriptors().iterator().next();

    private Constraints() {}

    /**
     * Returns the value when it meets every constraint and keeps every rule.
     *
     * @param <T> the type of the value
     * @param value the value to check
     * @param rules the rules between its properties, already evaluated
     * @return the same value
     * @throws ConstraintViolationException if a constraint or a rule is broken; it carries all of them, each
     *     broken rule as a {@code RuleViolation}, and its message is their {@link Violations#text text} in
     *     English
     */
    public static <T> T check(T value, Rule... rules) {
        Set<ConstraintViolation<T>> violations = VALIDATOR.validate(value);
        if (violations.isEmpty() && allKept(rules)) {
            return value;
        }
        Set<ConstraintViolation<?>> all = new HashSet<>(violations);
        for (Rule rule : rules) {
            if (!rule.isKept()) {
                all.add(new BrokenRule<>(value, rule, BETWEEN_PROPERTIES));
            }
        }
        throw new ConstraintViolationException(Violations.text(all, Locale.ENGLISH), all);
    }

    private static boolean allKept(Rule... rules) {
        for (Rule rule : rules) {
            if (!rule.isKept()) {
                return false;
            }
        }
        return true;
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

    /** Carries the constraint that broken rules name, so that the validator describes it. */
    @BetweenProperties
    private static final class AnyValue {}
}
