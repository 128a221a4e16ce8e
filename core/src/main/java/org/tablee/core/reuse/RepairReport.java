package org.tablee.core.reuse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.RepairId;
import org.tablee.core.table.Finding;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * What became of repairs: counts, and shares that name their denominator.
 *
 * <p>The outcome of many attempts is unknown, and unknown is no failure: a share is given of the known outcomes and
 * of all attempts. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "rows",
    "fixed",
    "repairable",
    "endOfLife",
    "unknown",
    "fixedShareOfKnown",
    "fixedShareOfAll",
    "groups",
    "sessions",
    "findings"
})
@JsonInclude(JsonInclude.Include.ALWAYS)
public abstract class RepairReport {

    RepairReport() {}

    /**
     * Returns the number of attempts.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int rows();

    /**
     * Returns how many were fixed.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int fixed();

    /**
     * Returns how many need another attempt.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int repairable();

    /**
     * Returns how many cannot be repaired.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int endOfLife();

    /**
     * Returns how many have no known outcome.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int unknown();

    /**
     * Returns the share of the known outcomes that were fixed.
     *
     * @return fixed / (fixed + repairable + end of life), or empty when no outcome is known
     */
    @JsonProperty
    public abstract OptionalDouble fixedShareOfKnown();

    /**
     * Returns the share of all attempts that were fixed.
     *
     * @return fixed / rows, or empty when there is no attempt
     */
    @JsonProperty
    public abstract OptionalDouble fixedShareOfAll();

    /**
     * Returns the number of groups that held the events.
     *
     * @return a count of distinct names; attempts without one are of one group
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int groups();

    /**
     * Returns the number of events.
     *
     * @return a count of distinct days of a group
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int sessions();

    /**
     * Returns what was noticed when the attempts were read.
     *
     * @return an unmodifiable list
     */
    @JsonProperty
    public abstract List<Finding> findings();

    @Value.Check
    void check() {
        long outcomes = (long) fixed() + repairable() + endOfLife() + unknown();
        boolean shared = fixedShareOfKnown().equals(share(fixed(), rows() - unknown()))
                && fixedShareOfAll().equals(share(fixed(), rows()));
        Constraints.check(
                this,
                Rule.of(
                        rows() == outcomes,
                        "rows",
                        rows(),
                        "must be the sum of the outcomes",
                        "doit être la somme des résultats",
                        "moet de som van de uitkomsten zijn"),
                Rule.of(
                        shared,
                        "fixedShareOfKnown",
                        fixedShareOfKnown(),
                        "and fixedShareOfAll must be those of the counts",
                        "et fixedShareOfAll doivent être celles des comptes",
                        "en fixedShareOfAll moeten die van de tellingen zijn"));
    }

    /**
     * Counts attempts.
     *
     * @param attempts the attempts, in any order
     * @param findings what was noticed when they were read
     * @return the report
     */
    public static RepairReport of(Collection<RepairAttempt> attempts, List<Finding> findings) {
        Map<RepairOutcome, Integer> counts = new EnumMap<>(RepairOutcome.class);
        attempts.forEach(attempt -> counts.merge(attempt.outcome(), 1, Integer::sum));
        int fixed = counts.getOrDefault(RepairOutcome.FIXED, 0);
        int unknown = counts.getOrDefault(RepairOutcome.UNKNOWN, 0);
        return ImmutableRepairReport.builder()
                .rows(attempts.size())
                .fixed(fixed)
                .repairable(counts.getOrDefault(RepairOutcome.REPAIRABLE, 0))
                .endOfLife(counts.getOrDefault(RepairOutcome.END_OF_LIFE, 0))
                .unknown(unknown)
                .fixedShareOfKnown(share(fixed, attempts.size() - unknown))
                .fixedShareOfAll(share(fixed, attempts.size()))
                .groups(distinct(attempts, RepairAttempt::group))
                .sessions(distinct(attempts, attempt -> List.of(attempt.group(), attempt.date())))
                .addAllFindings(findings)
                .build();
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    private static int distinct(Collection<RepairAttempt> attempts, Function<RepairAttempt, Object> what) {
        return (int) attempts.stream().map(what).distinct().count();
    }

    /**
     * Returns how many things work again, each counted once however often it was brought.
     *
     * @param attempts the attempts, in any order
     * @return a count of things: of attempts that follow each other, one is fixed or more
     */
    public static int thingsFixed(Collection<RepairAttempt> attempts) {
        Map<RepairId, RepairId> earlier = new HashMap<>();
        attempts.forEach(attempt -> attempt.follows().ifPresent(first -> earlier.put(attempt.id(), first)));
        return (int) attempts.stream()
                .filter(attempt -> attempt.outcome() == RepairOutcome.FIXED)
                .map(attempt -> first(attempt.id(), earlier))
                .distinct()
                .count();
    }

    private static RepairId first(RepairId id, Map<RepairId, RepairId> earlier) {
        Set<RepairId> passed = new HashSet<>();
        RepairId first = id;
        while (earlier.containsKey(first) && passed.add(first)) {
            first = earlier.get(first);
        }
        return first;
    }

    @JsonCreator
    private static RepairReport fromJson(
            @JsonProperty(value = "rows", required = true) Integer rows,
            @JsonProperty(value = "fixed", required = true) Integer fixed,
            @JsonProperty(value = "repairable", required = true) Integer repairable,
            @JsonProperty(value = "endOfLife", required = true) Integer endOfLife,
            @JsonProperty(value = "unknown", required = true) Integer unknown,
            @JsonProperty("fixedShareOfKnown") @Nullable Double fixedShareOfKnown,
            @JsonProperty("fixedShareOfAll") @Nullable Double fixedShareOfAll,
            @JsonProperty(value = "groups", required = true) Integer groups,
            @JsonProperty(value = "sessions", required = true) Integer sessions,
            @JsonProperty("findings") @Nullable List<Finding> findings) {
        return ImmutableRepairReport.builder()
                .rows(rows)
                .fixed(fixed)
                .repairable(repairable)
                .endOfLife(endOfLife)
                .unknown(unknown)
                .fixedShareOfKnown(optional(fixedShareOfKnown))
                .fixedShareOfAll(optional(fixedShareOfAll))
                .groups(groups)
                .sessions(sessions)
                .addAllFindings(findings == null ? List.of() : findings)
                .build();
    }

    private static OptionalDouble optional(@Nullable Double share) {
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }
}
