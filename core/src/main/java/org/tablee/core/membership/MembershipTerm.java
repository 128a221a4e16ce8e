package org.tablee.core.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.word.Word;

/**
 * How long a membership lasts, as the statutes say.
 *
 * <p>All days are local dates and both ends are included. Instances are immutable and may be shared between
 * threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"kind", "turn", "months", "days"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class MembershipTerm {

    MembershipTerm() {}

    /** The ways to find the last day of a membership. */
    public enum Kind implements Word {
        /** To 31 December, or to that of the next year from some day of autumn on. */
        CALENDAR_YEAR,

        /** To the eve of the next season. */
        SEASON,

        /** A number of months, from date to date. */
        ROLLING,

        /** Between two dates that are the same for all. */
        FIXED,

        /** Without end. */
        UNLIMITED
    }

    /**
     * Returns the way in which the last day is found.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract Kind kind();

    /**
     * Returns the day of the year on which things turn.
     *
     * @return of a season, its first day; of a calendar year, the day from which a membership counts for the
     *     next year too, or empty when there is none; of other kinds, empty
     */
    public abstract Optional<MonthDay> turn();

    @JsonProperty("turn")
    Optional<String> turnText() {
        return turn().map(MonthDay::toString);
    }

    /**
     * Returns the number of months of a rolling term.
     *
     * @return a count of 1 or more, or empty for other kinds
     */
    @JsonProperty
    @Positive
    public abstract OptionalInt months();

    /**
     * Returns the days of a fixed term.
     *
     * @return the range, or empty for other kinds
     */
    @JsonProperty
    public abstract Optional<DateRange> days();

    /**
     * Returns the period of somebody who joins or renews on a day.
     *
     * <p>Twelve months from 20 September 2024 end on 19 September 2025. Where the last month has no such day,
     * they end with it: from 29 February 2024 on 28 February 2025. A fixed term starts no earlier than its
     * first day.
     *
     * @param day the first day
     * @return the period
     * @throws IllegalArgumentException if the term is fixed and ended before that day
     */
    public MembershipPeriod beginning(LocalDate day) {
        return switch (kind()) {
            case CALENDAR_YEAR -> until(day, LocalDate.of(lastCalendarYear(day), 12, 31));
            case SEASON -> until(day, nextSeason(day).minusDays(1));
            case ROLLING -> until(day, dateToDate(day, months().orElseThrow()));
            case FIXED -> within(days().orElseThrow(), day);
            case UNLIMITED -> MembershipPeriod.of(day, Optional.empty());
        };
    }

    private static MembershipPeriod until(LocalDate first, LocalDate last) {
        return MembershipPeriod.of(first, Optional.of(last));
    }

    private int lastCalendarYear(LocalDate day) {
        boolean late = turn().map(from -> !MonthDay.from(day).isBefore(from)).orElse(false);
        return late ? day.getYear() + 1 : day.getYear();
    }

    private LocalDate nextSeason(LocalDate day) {
        LocalDate thisYear = turn().orElseThrow().atYear(day.getYear());
        return thisYear.isAfter(day) ? thisYear : turn().orElseThrow().atYear(day.getYear() + 1);
    }

    private static LocalDate dateToDate(LocalDate day, int months) {
        LocalDate sameDay = day.plusMonths(months);
        return sameDay.getDayOfMonth() < day.getDayOfMonth() ? sameDay : sameDay.minusDays(1);
    }

    private static MembershipPeriod within(DateRange days, LocalDate day) {
        if (day.isAfter(days.to())) {
            throw new IllegalArgumentException("The term " + days + " ended before " + day);
        }
        return until(day.isBefore(days.from()) ? days.from() : day, days.to());
    }

    /**
     * Returns what people call the year of a membership that covers a day.
     *
     * @param day a day of the membership
     * @return "2025" for a calendar year, "2025-2026" for a season that crosses the new year; empty for other
     *     kinds
     */
    public Optional<String> yearOf(LocalDate day) {
        return switch (kind()) {
            case CALENDAR_YEAR -> Optional.of(Integer.toString(day.getYear()));
            case SEASON -> Optional.of(season(nextSeason(day)));
            default -> Optional.empty();
        };
    }

    private static String season(LocalDate next) {
        int last = next.minusDays(1).getYear();
        int first = next.minusYears(1).getYear();
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    /**
     * Returns a term to the end of the calendar year.
     *
     * @return the term
     */
    public static MembershipTerm calendarYear() {
        return ImmutableMembershipTerm.builder().kind(Kind.CALENDAR_YEAR).build();
    }

    /**
     * Returns a term to the end of the calendar year, where late joiners have the next year too.
     *
     * @param from the day from which a membership counts for this year and the next, for example 1 September
     * @return the term
     */
    public static MembershipTerm calendarYearAndNext(MonthDay from) {
        return ImmutableMembershipTerm.builder()
                .kind(Kind.CALENDAR_YEAR)
                .turn(from)
                .build();
    }

    /**
     * Returns a term to the end of the season.
     *
     * @param firstDay the first day of a season, for example 1 September; a season that starts on 29 February
     *     starts on the 28th in other years
     * @return the term
     */
    public static MembershipTerm season(MonthDay firstDay) {
        return ImmutableMembershipTerm.builder()
                .kind(Kind.SEASON)
                .turn(firstDay)
                .build();
    }

    /**
     * Returns a term of some months from date to date.
     *
     * @param months how many, 1 or more
     * @return the term
     */
    public static MembershipTerm rolling(int months) {
        return ImmutableMembershipTerm.builder()
                .kind(Kind.ROLLING)
                .months(months)
                .build();
    }

    /**
     * Returns a term of dates that are the same for all.
     *
     * @param days from the first day to the last
     * @return the term
     */
    public static MembershipTerm fixed(DateRange days) {
        return ImmutableMembershipTerm.builder().kind(Kind.FIXED).days(days).build();
    }

    /**
     * Returns a term without end.
     *
     * @return the term
     */
    public static MembershipTerm unlimited() {
        return ImmutableMembershipTerm.builder().kind(Kind.UNLIMITED).build();
    }

    @Value.Check
    void check() {
        boolean turns = kind() == Kind.SEASON ? turn().isPresent() : turn().isEmpty() || kind() == Kind.CALENDAR_YEAR;
        Constraints.check(
                this,
                fits("turn", turn().orElse(null), turns),
                fits("months", null, months().isPresent() == (kind() == Kind.ROLLING)),
                fits("days", days().orElse(null), days().isPresent() == (kind() == Kind.FIXED)));
    }

    private static Rule fits(String property, @Nullable Object value, boolean kept) {
        return Rule.of(
                kept,
                property,
                value,
                "must be present for the kinds that need it, and for no other",
                "doit être présent pour les genres qui le demandent, et pour eux seuls",
                "moet aanwezig zijn voor de soorten die het vragen, en voor geen andere");
    }

    @JsonCreator
    private static MembershipTerm fromJson(
            @JsonProperty(value = "kind", required = true) Kind kind,
            @JsonProperty("turn") @Nullable String turn,
            @JsonProperty("months") @Nullable Integer months,
            @JsonProperty("days") @Nullable DateRange days) {
        return ImmutableMembershipTerm.builder()
                .kind(kind)
                .turn(Optional.ofNullable(turn).map(MonthDay::parse))
                .months(months == null ? OptionalInt.empty() : OptionalInt.of(months))
                .days(Optional.ofNullable(days))
                .build();
    }
}
