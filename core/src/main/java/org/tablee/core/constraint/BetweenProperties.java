package org.tablee.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraint that a {@link RuleViolation} names: what a value's own check asks of several properties.
 *
 * <p>No value carries it. It is there so that a host that reads the constraint of each violation finds one.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BetweenProperties {

    /**
     * Returns the message that the text of each rule stands in for.
     *
     * @return a text in English
     */
    String message() default "must agree with its other properties";

    /**
     * Returns the groups.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};
}
