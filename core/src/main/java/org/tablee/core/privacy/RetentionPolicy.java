package org.tablee.core.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * How long a place keeps which records that hold something of a person.
 *
 * <p>A kind without a period is kept. Attributes have their last day with their declaration. For example names
 * on presence lists are kept for two years, diets until the day after:
 *
 * <pre>{@code
 * RetentionPolicy.of(Map.of(RecordKind.PRESENCES, Period.ofYears(2), RecordKind.DIET_NEEDS, Period.ZERO));
 * }</pre>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder("periods")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class RetentionPolicy {

    RetentionPolicy() {}

    /**
     * Returns how long each kind of record is kept after the day that it speaks of.
     *
     * @return an unmodifiable map from a kind to a period of 0 or more
     */
    @JsonProperty
    public abstract Map<RecordKind, Period> periods();

    /**
     * Tells whether a record is past its time.
     *
     * @param kind the kind of the record
     * @param dated the day that it speaks of: of a session, of the end of a membership, of the last visit of a
     *     convive
     * @param today the day on which the question is asked
     * @return true from the day after its last day on; false where the kind has no period
     */
    public boolean isOver(RecordKind kind, LocalDate dated, LocalDate today) {
        return Optional.ofNullable(periods().get(kind))
                .map(period -> dated.plus(period).isBefore(today))
                .orElse(false);
    }

    /**
     * Works out what a logbook no longer keeps on a day.
     *
     * <p>Names on lists become heads without a name; convives not seen since, invitations and answers go; of an
     * initiative it is forgotten who started it; values of an attribute go after its last day. A convive whose last
     * name on a list goes, goes too where convives have a period, since it could not be counted from then on. The logbook given
     * stays as it is, so that looking at {@link Pruning#removed()} and going no further is a dry run.
     *
     * @param logbook the logbook
     * @param today the day on which the question is asked
     * @return the logbook that is left, and what was taken out
     */
    public Pruning prune(Logbook logbook, LocalDate today) {
        return new Pruner(this, logbook, today).pruning();
    }

    @Value.Check
    void check() {
        boolean lasting = periods().values().stream().noneMatch(Period::isNegative);
        Constraints.check(
                this,
                Rule.of(
                        lasting,
                        "periods",
                        periods(),
                        "must not be negative",
                        "ne doivent pas être négatives",
                        "mogen niet negatief zijn"));
    }

    /**
     * Returns a policy.
     *
     * @param periods how long each kind of record is kept; a kind that is not in it is kept
     * @return the policy
     */
    public static RetentionPolicy of(Map<RecordKind, Period> periods) {
        return ImmutableRetentionPolicy.builder().periods(periods).build();
    }

    @JsonCreator
    private static RetentionPolicy fromJson(@JsonProperty("periods") @Nullable Map<RecordKind, Period> periods) {
        return of(periods == null ? Map.of() : periods);
    }
}
