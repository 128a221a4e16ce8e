package org.tablee.core.table;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * Something that a reader of files noticed: where, what, and why.
 *
 * <p>Its text is in the language that the reader was given. Instances are immutable and may be shared between
 * threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"severity", "kind", "file", "line", "column", "what", "why"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Finding implements WithFinding {

    Finding() {}

    /**
     * Returns how much it matters.
     *
     * @return the severity
     */
    @JsonProperty
    public abstract Severity severity();

    /**
     * Returns the stable code of its kind.
     *
     * @return a code in lower snake case, for example "unknown_word"
     */
    @JsonProperty
    @Pattern(regexp = "[a-z][a-z0-9_]*")
    public abstract String kind();

    /**
     * Returns the file.
     *
     * @return the name of the file without its folder, for example "presences.csv"
     */
    @JsonProperty
    @NotBlank
    public abstract String file();

    /**
     * Returns the line on which the row starts.
     *
     * @return a line of the file as a text editor counts them, from 1, or empty when it concerns the whole
     *     file
     */
    @JsonProperty
    @Positive
    public abstract OptionalLong line();

    /**
     * Returns the column.
     *
     * @return the header as the file writes it, or the code of the column where the file has none, or empty when
     *     it concerns the whole row
     */
    @JsonProperty
    public abstract Optional<String> column();

    /**
     * Returns what was found.
     *
     * @return one line of text
     */
    @JsonProperty
    @NotBlank
    public abstract String what();

    /**
     * Returns why it is a finding, and what to do about it.
     *
     * @return one line of text
     */
    @JsonProperty
    @NotBlank
    public abstract String why();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code severity}, a {@code kind}, a {@code file}, a {@code what} and a
     *     {@code why}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the finding in one line, for example {@code presences.csv:12: presence: ERROR: "prezent" is not a
     * word of this column; write one of: present, absent, excused [unknown_word]}.
     *
     * @return one line of text without a line break
     */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }

    /**
     * Returns the finding in one line, joined as a language writes it: before a semicolon French has a narrow no-break
     * space.
     *
     * @param language the language of what was found and why: French where it is French, else English
     * @return one line of text without a line break
     */
    public String text(Locale language) {
        boolean french = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        StringBuilder text = new StringBuilder(file());
        line().ifPresent(line -> text.append(':').append(line));
        column().ifPresent(column -> text.append(": ").append(column));
        return text.append(": ")
                .append(severity().name())
                .append(": ")
                .append(what())
                .append(french ? "\u202f; " : "; ")
                .append(why())
                .append(" [")
                .append(kind())
                .append(']')
                .toString();
    }

    @JsonCreator
    private static Finding fromJson(
            @JsonProperty(value = "severity", required = true) Severity severity,
            @JsonProperty(value = "kind", required = true) String kind,
            @JsonProperty(value = "file", required = true) String file,
            @JsonProperty("line") @Nullable Long line,
            @JsonProperty("column") @Nullable String column,
            @JsonProperty(value = "what", required = true) String what,
            @JsonProperty(value = "why", required = true) String why) {
        return builder()
                .severity(severity)
                .kind(kind)
                .file(file)
                .line(line == null ? OptionalLong.empty() : OptionalLong.of(line))
                .column(Optional.ofNullable(column))
                .what(what)
                .why(why)
                .build();
    }

    /** Builds findings; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
