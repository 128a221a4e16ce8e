package org.tablee.core.constraint;

import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Lets Hibernate Validator read an accessor such as {@code name()} as the property {@code name}.
 *
 * <p>Without it a validator sees none of the constraints of Tablée's values, and says nothing. A host that
 * validates objects holding such values adds it to its own factory:
 *
 * <pre>{@code
 * Validation.byProvider(HibernateValidator.class)
 *         .configure()
 *         .getterPropertySelectionStrategy(new FluentAccessors())
 *         .addValueExtractor(new OptionalContents())
 *         .buildValidatorFactory();
 * }</pre>
 *
 * <p>This class has no state and may be shared between threads.
 */
public final class FluentAccessors implements GetterPropertySelectionStrategy {

    /** Creates the strategy. */
    public FluentAccessors() {}

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        boolean accessor = executable.getParameterTypes().length == 0 && executable.getReturnType() != void.class;
        return accessor ? Optional.of(executable.getName()) : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
        return List.of(propertyName);
    }
}
