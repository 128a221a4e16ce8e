package org.tablee.core.volunteering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * Volunteer time added up by what it was given to, with the part of it that was only assumed.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"minutes", "imputedMinutes", "volunteers"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class VolunteerTotals {

    private static final double MINUTES_PER_HOUR = 60;

    VolunteerTotals() {}

    /**
     * Returns how much time was given to what.
     *
     * @return an unmodifiable map from a kind to minutes, 1 or more; a kind to which nothing was given is not in it
     */
    @JsonProperty
    public abstract Map<VolunteerKind, @PositiveOrZero Long> minutes();

    /**
     * Returns how much of the time was only assumed.
     *
     * @return minutes, 0 or more, which are among the others
     */
    @JsonProperty
    @PositiveOrZero
    public abstract long imputedMinutes();

    /**
     * Returns how many different people gave time to what, at least.
     *
     * @return an unmodifiable map from a kind to a count of 1 or more: those who are known, each once, or one where
     *     nobody is
     */
    @JsonProperty
    public abstract Map<VolunteerKind, @PositiveOrZero Long> volunteers();

    /**
     * Returns the time given to something in hours.
     *
     * @param kind what it was given to
     * @return hours, 0 or more
     */
    public double hours(VolunteerKind kind) {
        return minutes().getOrDefault(kind, 0L) / MINUTES_PER_HOUR;
    }

    /**
     * Returns all the time as jobs of a whole year.
     *
     * @param hoursPerYear the hours of such a job, for example 1607 where the law says so or 1820 for 35 hours in
     *     each of 52 weeks
     * @return the hours of all kinds over the hours of a job
     * @throws IllegalArgumentException if {@code hoursPerYear} is not positive
     */
    public double fullTimeEquivalents(int hoursPerYear) {
        if (hoursPerYear <= 0) {
            throw new IllegalArgumentException("A job has a positive number of hours, not " + hoursPerYear);
        }
        long all = minutes().values().stream().mapToLong(Long::longValue).sum();
        return all / MINUTES_PER_HOUR / hoursPerYear;
    }

    /**
     * Adds up volunteer time.
     *
     * @param times the times of a period, in any order
     * @return the totals
     */
    public static VolunteerTotals of(Collection<VolunteerTime> times) {
        ImmutableVolunteerTotals.Builder totals = ImmutableVolunteerTotals.builder();
        Map<VolunteerKind, Long> minutes = new EnumMap<>(VolunteerKind.class);
        times.forEach(time -> minutes.merge(time.kind(), (long) time.minutes(), Math::addExact));
        for (VolunteerKind kind : minutes.keySet()) {
            totals.putVolunteer(kind, Math.max(1, known(times, kind)));
        }
        return totals.minutes(minutes)
                .imputedMinutes(times.stream()
                        .filter(time -> time.basis() == TimeBasis.IMPUTED)
                        .mapToLong(VolunteerTime::minutes)
                        .sum())
                .build();
    }

    private static long known(Collection<VolunteerTime> times, VolunteerKind kind) {
        return times.stream()
                .filter(time -> time.kind() == kind)
                .flatMap(time -> time.convive().stream())
                .distinct()
                .count();
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    @JsonCreator
    private static VolunteerTotals fromJson(
            @JsonProperty("minutes") @Nullable Map<VolunteerKind, Long> minutes,
            @JsonProperty(value = "imputedMinutes", required = true) Long imputedMinutes,
            @JsonProperty("volunteers") @Nullable Map<VolunteerKind, Long> volunteers) {
        return ImmutableVolunteerTotals.builder()
                .putAllMinutes(minutes == null ? Map.of() : minutes)
                .imputedMinutes(imputedMinutes)
                .putAllVolunteers(volunteers == null ? Map.of() : volunteers)
                .build();
    }
}
