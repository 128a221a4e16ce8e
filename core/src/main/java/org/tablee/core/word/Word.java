package org.tablee.core.word;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A constant of a closed list, with the code under which files and JSON know it.
 *
 * <p>Implemented by enums only. The code never changes once it was published; what people read is a label
 * apart from it.
 */
public interface Word {

    /**
     * Returns the name of the constant, as Java knows it.
     *
     * @return the name, in capitals
     */
    String name();

    /**
     * Returns the code of the constant, as files know it.
     *
     * @return the code in lower snake case: {@code SHARED_MEAL} gives "shared_meal"
     */
    @JsonValue
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what people read.
     *
     * @param locale the language, of which English, French and Dutch are known; any other gives English
     * @return the label: of {@code SHARED_MEAL} in French "repas partagé"
     */
    default String label(Locale locale) {
        return Labels.of((Enum<?>) this, locale);
    }
}
