package org.tablee.core.constraint;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;

/**
 * A rule between several properties of a value, which the value breaks.
 *
 * <p>It stands among the violations of a {@code ConstraintViolationException} beside those of single
 * properties, with the property that a person would correct as its path, and {@link BetweenProperties} as
 * its constraint. Unlike theirs its text is not in a resource bundle: it speaks its languages itself.
 *
 * @param <T> the type of the value
 */
public interface RuleViolation<T> extends ConstraintViolation<T> {

    /**
     * Returns the rule as a text that completes a sentence starting with the property.
     *
     * @param locale the language, of which English, French and Dutch are known; any other gives English
     * @return the text, for example "must not be before start"
     */
    String getMessage(Locale locale);
}
