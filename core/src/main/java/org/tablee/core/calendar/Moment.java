package org.tablee.core.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.word.Spelling;

/**
 * A local date, with the time and the offset from UTC where they were noted.
 *
 * <p>A place that writes only the day of a meal has said just that: no midnight is made up for it.
 * Moments are ordered as a wall calendar orders them: by local date, then by local time, a day without a
 * time first; where both are equal, the moment with the larger offset comes first, because it is earlier.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Moment implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER = Comparator.comparing(Moment::date)
            .thenComparing(moment -> moment.time, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(moment -> moment.offset, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final int LONGEST_SHOWN = 60;

    private final LocalDate date;
    private final @Nullable LocalTime time;
    private final @Nullable ZoneOffset offset;

    private Moment(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
        this.date = Objects.requireNonNull(date, "date");
        this.time = time;
        this.offset = offset;
    }

    /**
     * Returns a day whose time was not noted.
     *
     * @param date the local date
     * @return the moment
     */
    public static Moment of(LocalDate date) {
        return new Moment(date, null, null);
    }

    /**
     * Returns a local date and time.
     *
     * @param dateTime the date and time as the clock of the place shows them
     * @return the moment
     */
    public static Moment of(LocalDateTime dateTime) {
        return new Moment(dateTime.toLocalDate(), dateTime.toLocalTime(), null);
    }

    /**
     * Returns a local date and time with its offset from UTC.
     *
     * @param dateTime the date and time with its offset
     * @return the moment
     */
    public static Moment of(OffsetDateTime dateTime) {
        return new Moment(dateTime.toLocalDate(), dateTime.toLocalTime(), dateTime.getOffset());
    }

    /**
     * Returns a local date and time with the offset that a time zone keeps then.
     *
     * <p>For example 12:30 on 11 March 2025 in Europe/Paris is 2025-03-11T12:30+01:00. When clocks change, a
     * time may not exist (2:30 on the last Sunday of March) or exist twice (2:30 on the last Sunday of
     * October); nothing is guessed then.
     *
     * @param dateTime the date and time as the clock on the wall shows them
     * @param zone the time zone of the place
     * @return the moment, with its offset
     * @throws IllegalArgumentException if that time does not exist in the zone, or exists twice and needs
     *     {@link #of(OffsetDateTime)}
     */
    public static Moment of(LocalDateTime dateTime, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(dateTime);
        if (offsets.size() != 1) {
            throw new IllegalArgumentException(dateTime
                    + (offsets.isEmpty() ? " does not exist in " : " exists twice in ")
                    + zone
                    + ", because the clocks change"
                    + (offsets.isEmpty() ? "" : ": give one of the offsets " + offsets));
        }
        return of(dateTime.atOffset(offsets.get(0)));
    }

    /**
     * Reads a moment in ISO 8601: "2025-03-11", "2025-03-11T12:30" or "2025-03-11T12:30+01:00".
     *
     * @param text the moment
     * @return the moment
     * @throws IllegalArgumentException if the text is none of these, or no date of the calendar
     */
    @JsonCreator
    public static Moment parse(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return of(LocalDate.parse(text));
            }
            boolean hasOffset =
                    text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
            return hasOffset ? of(OffsetDateTime.parse(text)) : of(LocalDateTime.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "A moment is written 2025-03-11, 2025-03-11T12:30 or 2025-03-11T12:30+01:00, but was: "
                            + Spelling.abridged(text, LONGEST_SHOWN),
                    e);
        }
    }

    /**
     * Returns the local date.
     *
     * @return the date, as it was written
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the local time.
     *
     * @return the time, or empty when only the day was noted
     */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(time);
    }

    /**
     * Returns the offset from UTC.
     *
     * @return the offset, or empty when it was not noted
     */
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(offset);
    }

    /**
     * Returns the point on the time line.
     *
     * @return the instant, or empty when the time or the offset was not noted
     */
    public Optional<Instant> instant() {
        return time == null || offset == null
                ? Optional.empty()
                : Optional.of(OffsetDateTime.of(date, time, offset).toInstant());
    }

    /**
     * Tells whether this moment is surely before another.
     *
     * <p>Two moments with offsets are compared as instants. Otherwise the local dates decide, and on the
     * same date the local times if both are known; a day without a time is never surely before a time of
     * that day.
     *
     * @param other the moment to compare with
     * @return true when this moment is earlier
     */
    public boolean isBefore(Moment other) {
        if (time == null
                || other.time == null
                || !date.equals(other.date) && (offset == null || other.offset == null)) {
            return date.isBefore(other.date);
        }
        if (offset != null && other.offset != null) {
            return OffsetDateTime.of(date, time, offset)
                    .isBefore(OffsetDateTime.of(other.date, other.time, other.offset));
        }
        return time.isBefore(other.time);
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment moment
                && date.equals(moment.date)
                && Objects.equals(time, moment.time)
                && Objects.equals(offset, moment.offset);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, time, offset);
    }

    /**
     * Returns the moment as {@link #parse(String)} reads it.
     *
     * @return the moment in ISO 8601
     */
    @Override
    @JsonValue
    public String toString() {
        String local = time == null ? date.toString() : date + "T" + time;
        return offset == null ? local : local + offset;
    }
}
