package org.tablee.core.convive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.Personal;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * People who register or join together, of whom perhaps some are known.
 *
 * <p>Children and companions are counted and need no record of their own. Instances are immutable and may be
 * shared between threads.
 */
@Personal
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"convives", "party"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Household implements WithHousehold {

    Household() {}

    /**
     * Returns the known people of the household.
     *
     * @return an unmodifiable set, at most as many as the household has people
     */
    @JsonProperty
    public abstract Set<ConviveId> convives();

    /**
     * Returns how many people belong to it.
     *
     * @return adults and children, the known people included
     */
    @JsonProperty
    public abstract Party party();

    /**
     * Returns who of it is known and nothing else.
     *
     * @return the texts of the identifiers
     */
    @Override
    public final String toString() {
        return convives().toString();
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        convives().size() <= party().people(),
                        "convives",
                        convives(),
                        "must not be more than the people of party",
                        "ne doivent pas être plus nombreux que les personnes de party",
                        "mogen niet met meer zijn dan de personen van party"));
    }

    /**
     * Returns the household of a known person.
     *
     * @param convive the person
     * @param party everybody, that person included
     * @return the household
     */
    public static Household of(ConviveId convive, Party party) {
        return builder().addConvive(convive).party(party).build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code party}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Household fromJson(
            @JsonProperty("convives") @Nullable List<ConviveId> convives,
            @JsonProperty(value = "party", required = true) Party party) {
        return builder()
                .addAllConvives(convives == null ? List.of() : convives)
                .party(party)
                .build();
    }

    /** Builds households; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}
