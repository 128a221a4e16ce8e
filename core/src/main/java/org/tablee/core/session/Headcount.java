package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * What was counted in the room, whoever the people were.
 *
 * <p>It stands beside the named presences and corrects none of them. A later count of the same session takes
 * the place of an earlier one; both stay on the roster. Instances are immutable and may be shared between
 * threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"people", "covers", "children", "newcomers", "helpers", "evidence"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Headcount implements WithHeadcount {

    Headcount() {}

    /**
     * Returns how many people were there.
     *
     * @return a count of 0 or more, or empty when nobody counted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt people();

    /**
     * Returns how many covers were served.
     *
     * @return a count of 0 or more, or empty when nobody counted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt covers();

    /**
     * Returns how many of the people were children.
     *
     * @return a count of 0 or more, or empty when nobody counted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt children();

    /**
     * Returns how many of the people came for the first time.
     *
     * @return a count of 0 or more, or empty when nobody counted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt newcomers();

    /**
     * Returns how many of the people lent a hand.
     *
     * @return a count of 0 or more, or empty when nobody counted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt helpers();

    /**
     * Returns how it is known.
     *
     * @return the evidence
     */
    @JsonProperty
    public abstract Evidence evidence();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a count of people.
     *
     * @param people how many, 0 or more
     * @param evidence how it is known
     * @return the count
     */
    public static Headcount of(int people, Evidence evidence) {
        return builder().people(people).evidence(evidence).build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code evidence}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Headcount fromJson(
            @JsonProperty("people") @Nullable Integer people,
            @JsonProperty("covers") @Nullable Integer covers,
            @JsonProperty("children") @Nullable Integer children,
            @JsonProperty("newcomers") @Nullable Integer newcomers,
            @JsonProperty("helpers") @Nullable Integer helpers,
            @JsonProperty(value = "evidence", required = true) Evidence evidence) {
        return builder()
                .people(optional(people))
                .covers(optional(covers))
                .children(optional(children))
                .newcomers(optional(newcomers))
                .helpers(optional(helpers))
                .evidence(evidence)
                .build();
    }

    private static OptionalInt optional(@Nullable Integer count) {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Builds counts; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableHeadcount.Builder {
        Builder() {}
    }
}
