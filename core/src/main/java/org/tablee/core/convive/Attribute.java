package org.tablee.core.convive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * Something that a place decided to note of its convives, with its reason and its end.
 *
 * <p>What is not declared is not read. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"name", "values", "why", "keepUntil"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Attribute implements WithAttribute {

    /** The columns of the sheet of convives that are no attributes, in English and in French. */
    private static final Set<String> RESERVED = Set.of("convive_id", "convive", "staff", "salarie");

    Attribute() {}

    /**
     * Returns the name, which is a column of the sheet of convives.
     *
     * @return 1 to 60 characters in lower snake case, for example "age_band"; not "convive_id", "staff" or their
     *     French names, which are columns already
     */
    @JsonProperty
    @Pattern(regexp = "[a-z][a-z0-9_]*")
    @Size(max = 60)
    public abstract String name();

    /**
     * Returns the values that a convive may have.
     *
     * @return an unmodifiable list of distinct values on one line each, without a bar, in their declared order, for example "18-29" before
     *     "30-44"; empty when any value is allowed
     */
    @JsonProperty
    public abstract List<@NotBlank @Size(max = 100) String> values();

    /**
     * Returns why the place notes it.
     *
     * @return the reason in 1 to 500 characters on one line, or empty when none was given
     */
    @JsonProperty
    public abstract Optional<@NotBlank @Size(max = 500) String> why();

    /**
     * Returns the last day on which it is kept.
     *
     * @return the day, or empty when none was set
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> keepUntil();

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        values().stream().distinct().count() == values().size(),
                        "values",
                        values(),
                        "must be distinct",
                        "doivent être distinctes",
                        "moeten verschillen"),
                Rule.of(
                        values().stream().noneMatch(value -> value.indexOf('|') >= 0),
                        "values",
                        values(),
                        "must not hold a bar",
                        "ne doivent pas contenir de barre",
                        "mogen geen streep bevatten"),
                Rule.of(
                        !RESERVED.contains(name()),
                        "name",
                        name(),
                        "must not be a column that the sheet of convives has anyway",
                        "ne doit pas être une colonne que la feuille des convives a de toute façon",
                        "mag geen kolom zijn die het blad van de convives al heeft"),
                Rule.lines("values", values()),
                Rule.lines("why", why().stream().toList()));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code name}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Attribute fromJson(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty("values") @Nullable List<String> values,
            @JsonProperty("why") @Nullable String why,
            @JsonProperty("keepUntil") @Nullable LocalDate keepUntil) {
        return builder()
                .name(name)
                .addAllValues(values == null ? List.of() : values)
                .why(Optional.ofNullable(why))
                .keepUntil(Optional.ofNullable(keepUntil))
                .build();
    }

    /** Builds attributes; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableAttribute.Builder {
        Builder() {}
    }
}
