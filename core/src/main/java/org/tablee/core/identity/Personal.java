package org.tablee.core.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type whose values tell something of a person, or of a few.
 *
 * <p>Its {@code toString} shows identifiers and nothing else, and a message about a wrong value shows that
 * and not what the value holds: logs outlive what they log.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
