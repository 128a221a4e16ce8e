package org.tablee.core.constraint;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.Optional;

/**
 * Checks what an {@code Optional} holds, and nothing when it is empty.
 *
 * <p>The extractor that Hibernate Validator comes with hands on a null for an empty {@code Optional}, so
 * that {@code Optional<@NotBlank String>} would refuse the very absence that it allows. A host that
 * validates objects holding Tablée's values adds it to its own factory, beside {@link FluentAccessors}:
 *
 * <pre>{@code
 * configuration.addValueExtractor(new OptionalContents());
 * }</pre>
 *
 * <p>This class has no state and may be shared between threads.
 */
public final class OptionalContents implements ValueExtractor<Optional<@ExtractedValue ?>> {

    /** Creates the extractor. */
    public OptionalContents() {}

    @Override
    public void extractValues(Optional<?> original, ValueReceiver receiver) {
        original.ifPresent(value -> receiver.value(null, value));
    }
}
