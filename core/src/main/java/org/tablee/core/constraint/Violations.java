package org.tablee.core.constraint;

import static java.util.stream.Collectors.joining;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.Personal;

/**
 * Says what is wrong with a value, in the reader's language.
 *
 * <p>Each violation names the type, the property, what it holds and the constraint or rule that it breaks:
 * <pre>
 * Gathering.end 2025-03-10: must not be before start; Gathering.headcount -1: must be greater than or equal to 0
 * </pre>
 *
 * <p>Texts in quotes are contents as they were given; long contents are abridged. Of a {@link Personal}
 * value only its identifier is shown.
 */
public final class Violations {

    private static final MessageInterpolator INTERPOLATOR = new ParameterMessageInterpolator(
            Set.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("nl")), Locale.ENGLISH, false);

    /** What a path says of a container, such as ".<list element>", beside the index that says enough. */
    private static final Pattern CONTAINER = Pattern.compile("\\.<[a-z ]+>$");

    private Violations() {}

    /**
     * Returns all that an exception complains about.
     *
     * @param exception the exception that a builder or a {@code with…} method threw
     * @param locale the reader's language, of which English, French and Dutch are known; any other gives
     *     English
     * @return the violations in alphabetical order, with a semicolon between them; empty when the exception
     *     carries none
     */
    public static String text(ConstraintViolationException exception, Locale locale) {
        Set<ConstraintViolation<?>> violations = exception.getConstraintViolations();
        return text(violations == null ? Set.of() : violations, locale);
    }

    /**
     * Returns all that a validator complains about.
     *
     * @param violations what {@code Validator.validate(…)} returned
     * @param locale the reader's language, of which English, French and Dutch are known; any other gives
     *     English
     * @return the violations in alphabetical order, with a semicolon between them; empty when there is none
     */
    public static String text(Collection<? extends ConstraintViolation<?>> violations, Locale locale) {
        Locale spoken = spoken(locale);
        return violations.stream()
                .map(violation -> sentence(violation, spoken))
                .distinct()
                .sorted()
                .collect(joining("; "));
    }

    private static Locale spoken(Locale locale) {
        String language = locale.getLanguage();
        return language.equals("fr") || language.equals("nl") ? Locale.forLanguageTag(language) : Locale.ENGLISH;
    }

    private static String sentence(ConstraintViolation<?> violation, Locale locale) {
        return typeOf(violation) + '.' + property(violation) + contents(violation) + ": " + message(violation, locale);
    }

    /** The type that people know: {@code Place}, where the object is of the generated {@code ImmutablePlace}. */
    private static String typeOf(ConstraintViolation<?> violation) {
        Class<?> type = violation.getRootBeanClass();
        Class<?> parent = type.getSuperclass();
        boolean generated = parent != null && type.getSimpleName().equals("Immutable" + parent.getSimpleName());
        return generated ? parent.getSimpleName() : type.getSimpleName();
    }

    private static String property(ConstraintViolation<?> violation) {
        return isPersonal(violation.getLeafBean())
                ? violation.getPropertyPath().iterator().next().getName()
                : Contents.abridged(CONTAINER
                        .matcher(violation.getPropertyPath().toString())
                        .replaceAll(""));
    }

    private static String contents(ConstraintViolation<?> violation) {
        Object leaf = violation.getLeafBean();
        Object shown = isPersonal(leaf) ? leaf : violation.getInvalidValue();
        return shown == null ? "" : ' ' + Contents.shown(shown);
    }

    private static boolean isPersonal(@Nullable Object bean) {
        return bean != null && bean.getClass().isAnnotationPresent(Personal.class);
    }

    private static String message(ConstraintViolation<?> violation, Locale locale) {
        return violation instanceof RuleViolation<?> rule
                ? rule.getMessage(locale)
                : INTERPOLATOR.interpolate(
                        violation.getMessageTemplate(),
                        new Context(violation.getConstraintDescriptor(), violation.getInvalidValue()),
                        locale);
    }

    /** What the parameters of a message stand for. */
    private record Context(
            ConstraintDescriptor<?> getConstraintDescriptor,
            @Nullable Object getValidatedValue) implements MessageInterpolator.Context {

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
