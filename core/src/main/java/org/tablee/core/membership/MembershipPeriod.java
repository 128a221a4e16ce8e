package org.tablee.core.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * The days of one membership, both ends included.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"first", "last"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class MembershipPeriod implements WithMembershipPeriod {

    MembershipPeriod() {}

    /**
     * Returns the first day.
     *
     * @return the first day, included
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate first();

    /**
     * Returns the last day.
     *
     * @return the last day, included, or empty when the membership has no end
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> last();

    /**
     * Tells whether a day lies in the period.
     *
     * @param day the day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && last().map(end -> !day.isAfter(end)).orElse(true);
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        last().isEmpty() || !last().get().isBefore(first()),
                        "last",
                        last().orElse(null),
                        "must not be before first",
                        "ne doit pas précéder first",
                        "mag niet voor first liggen"));
    }

    /**
     * Returns a period.
     *
     * @param first its first day
     * @param last its last day, or empty when it has no end
     * @return the period
     */
    public static MembershipPeriod of(LocalDate first, Optional<LocalDate> last) {
        return ImmutableMembershipPeriod.builder().first(first).last(last).build();
    }

    @JsonCreator
    private static MembershipPeriod fromJson(
            @JsonProperty(value = "first", required = true) LocalDate first,
            @JsonProperty("last") @Nullable LocalDate last) {
        return ImmutableMembershipPeriod.builder()
                .first(first)
                .last(Optional.ofNullable(last))
                .build();
    }
}
