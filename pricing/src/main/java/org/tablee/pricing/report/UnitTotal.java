package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Reason;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * The sums of a period in one unit; amounts are in coins of the block they stand in.
 *
 * <p>Where too little stands behind the sums for everybody to see them, they are withheld: then only the reason
 * is there, and every other property is empty. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "status",
    "reason",
    "covers",
    "coversUnknown",
    "received",
    "costOfCounted",
    "costOfUncounted",
    "gap",
    "unallocated",
    "coverage",
    "sessionsCounted",
    "sessionsNotCounted",
    "funding"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class UnitTotal implements WithUnitTotal {

    UnitTotal() {}

    @JsonProperty
    Optional<FigureStatus> status() {
        return reason().map(why -> FigureStatus.WITHHELD);
    }

    /**
     * Returns why the sums are withheld.
     *
     * @return the reason, or empty when they are shown
     */
    @JsonProperty
    public abstract Optional<Reason> reason();

    /**
     * Returns the covers of the counted sessions.
     *
     * @return a count of 0 or more, without the sessions whose covers nobody knows
     */
    @JsonProperty
    public abstract OptionalLong covers();

    /**
     * Returns of how many counted sessions nobody knows the covers.
     *
     * @return a count of 1 or more, or empty when all are known
     */
    @JsonProperty
    public abstract OptionalInt coversUnknown();

    /**
     * Returns what the counted sessions received for meals, suspended ones that were taken included.
     *
     * @return a count of coins, less what was given back
     */
    @JsonProperty
    public abstract OptionalLong received();

    /**
     * Returns what the counted sessions cost.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract OptionalLong costOfCounted();

    /**
     * Returns what the other sessions cost.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract OptionalLong costOfUncounted();

    /**
     * Returns what the counted sessions have left over.
     *
     * @return received less cost of counted, negative when something is missing
     */
    @JsonProperty
    public abstract OptionalLong gap();

    /**
     * Returns the costs that no session carries.
     *
     * @return a count of coins, 0 or more
     */
    @JsonProperty
    public abstract OptionalLong unallocated();

    /**
     * Returns how far the counted sessions were carried.
     *
     * @return the ratio of the sums, or empty when they are withheld
     */
    @JsonProperty
    public abstract Optional<CoverageAccount> coverage();

    /**
     * Returns how many sessions were counted.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    public abstract OptionalInt sessionsCounted();

    /**
     * Returns how many sessions took place without the money for their meals being known.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    public abstract OptionalInt sessionsNotCounted();

    /**
     * Returns everything that came in, by purpose.
     *
     * @return an unmodifiable list in the order of the purposes; to everybody without those that would tell a
     *     single gift
     */
    @JsonProperty
    public abstract Optional<List<FundingLine>> funding();

    static UnitTotal withheld(Reason reason) {
        return builder().reason(reason).build();
    }

    @Value.Check
    void check() {
        List<Boolean> known = Stream.of(
                        covers().isPresent(),
                        received().isPresent(),
                        costOfCounted().isPresent(),
                        costOfUncounted().isPresent(),
                        gap().isPresent(),
                        unallocated().isPresent(),
                        coverage().isPresent(),
                        sessionsCounted().isPresent(),
                        sessionsNotCounted().isPresent(),
                        funding().isPresent())
                .distinct()
                .toList();
        Constraints.check(
                this,
                Rule.of(
                        known.equals(List.of(reason().isEmpty()))
                                && (reason().isEmpty() || coversUnknown().isEmpty()),
                        "reason",
                        reason().orElse(null),
                        "must stand alone, or every total be given",
                        "doit figurer seule, ou bien tous les totaux être indiqués",
                        "moet alleen staan, of alle totalen moeten gegeven zijn"));
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static UnitTotal fromJson(
            @JsonProperty("status") @Nullable FigureStatus status,
            @JsonProperty("reason") @Nullable Reason reason,
            @JsonProperty("covers") @Nullable Long covers,
            @JsonProperty("coversUnknown") @Nullable Integer coversUnknown,
            @JsonProperty("received") @Nullable Long received,
            @JsonProperty("costOfCounted") @Nullable Long costOfCounted,
            @JsonProperty("costOfUncounted") @Nullable Long costOfUncounted,
            @JsonProperty("gap") @Nullable Long gap,
            @JsonProperty("unallocated") @Nullable Long unallocated,
            @JsonProperty("coverage") @Nullable CoverageAccount coverage,
            @JsonProperty("sessionsCounted") @Nullable Integer sessionsCounted,
            @JsonProperty("sessionsNotCounted") @Nullable Integer sessionsNotCounted,
            @JsonProperty("funding") @Nullable List<FundingLine> funding) {
        if (status != (reason == null ? null : FigureStatus.WITHHELD)) {
            throw new IllegalArgumentException("A total has the status " + FigureStatus.WITHHELD
                    + " where it has a reason, and else none, but was: " + status + " " + reason);
        }
        return builder()
                .reason(Optional.ofNullable(reason))
                .covers(coins(covers))
                .coversUnknown(count(coversUnknown))
                .received(coins(received))
                .costOfCounted(coins(costOfCounted))
                .costOfUncounted(coins(costOfUncounted))
                .gap(coins(gap))
                .unallocated(coins(unallocated))
                .coverage(Optional.ofNullable(coverage))
                .sessionsCounted(count(sessionsCounted))
                .sessionsNotCounted(count(sessionsNotCounted))
                .funding(Optional.ofNullable(funding))
                .build();
    }

    private static OptionalLong coins(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static OptionalInt count(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static final class Builder extends ImmutableUnitTotal.Builder {
        Builder() {}
    }
}
