package org.tablee.core.validation;

import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tablee.core.constraint.RuleViolation;

/** A rule that a value breaks, in the shape in which a validator reports a constraint. */
record BrokenRule<T>(T value, Rule rule, ConstraintDescriptor<?> constraint) implements RuleViolation<T> {

    @Override
    public String getMessage(Locale locale) {
        return rule.text(locale);
    }

    @Override
    public String getMessage() {
        return rule.text(Locale.ENGLISH);
    }

    @Override
    public String getMessageTemplate() {
        return getMessage();
    }

    @Override
    public T getRootBean() {
        return value;
    }

    @Override
    @SuppressWarnings("unchecked") // the class of a T
    public Class<T> getRootBeanClass() {
        return (Class<T>) value.getClass();
    }

    @Override
    public Object getLeafBean() {
        return value;
    }

    @Override
    public Object @Nullable [] getExecutableParameters() {
        return null;
    }

    @Override
    public @Nullable Object getExecutableReturnValue() {
        return null;
    }

    @Override
    public Path getPropertyPath() {
        return new PropertyPath(rule.property());
    }

    @Override
    public @Nullable Object getInvalidValue() {
        return rule.value();
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return constraint;
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        return type.cast(this);
    }
}
