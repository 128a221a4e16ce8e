package org.tablee.core.validation;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.word.Spelling;

/**
 * A rule that ties several properties of one value together, with its outcome.
 *
 * <p>Constraint annotations speak of one property; a rule speaks of what holds between them. Its text
 * completes a sentence that starts with the property: "end <i>must not be before the start</i>".
 */
public final class Rule {

    private final boolean kept;
    private final String property;
    private final @Nullable Object value;
    private final String english;
    private final String french;
    private final String dutch;

    private Rule(boolean kept, String property, @Nullable Object value, String english, String french, String dutch) {
        this.kept = kept;
        this.property = Objects.requireNonNull(property, "property");
        this.value = value;
        this.english = Objects.requireNonNull(english, "english");
        this.french = Objects.requireNonNull(french, "french");
        this.dutch = Objects.requireNonNull(dutch, "dutch");
    }

    /**
     * Returns a rule that was evaluated.
     *
     * <p>For example {@code Rule.of(!end.isBefore(start), "end", end, "must not be before the start", …)}.
     *
     * @param kept true when the value keeps the rule
     * @param property the property that a person would correct
     * @param value what that property holds, or null when it holds nothing
     * @param english the rule in English, without the property
     * @param french the rule in French
     * @param dutch the rule in Dutch
     * @return the rule
     */
    public static Rule of(
            boolean kept, String property, @Nullable Object value, String english, String french, String dutch) {
        return new Rule(kept, property, value, english, french, dutch);
    }

    /**
     * Returns the rule that texts are each {@linkplain Spelling#isLine(String) one line}; whether they may be
     * blank is another matter.
     *
     * @param property the property that holds the texts
     * @param texts the texts, none where the property holds nothing
     * @return the rule
     */
    public static Rule lines(String property, Collection<String> texts) {
        Optional<String> broken = texts.stream()
                .filter(text -> !text.trim().isEmpty() && !Spelling.isLine(text))
                .findFirst();
        return of(
                broken.isEmpty(),
                property,
                broken.orElse(null),
                "must be one line without blanks at its ends",
                "doit tenir sur une ligne, sans blanc au bord",
                "moet op één regel staan, zonder spaties aan de randen");
    }

    boolean isKept() {
        return kept;
    }

    String property() {
        return property;
    }

    @Nullable
    Object value() {
        return value;
    }

    String text(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> french;
            case "nl" -> dutch;
            default -> english;
        };
    }
}
