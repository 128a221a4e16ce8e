package org.tablee.trust.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.stream.IntStream;
import org.tablee.trust.encounter.EncounterIndex;

/**
 * The calendar months or quarters of a period.
 *
 * <p>A span counts if it lies in the period as a whole and has enough recorded sessions; only the spans in which
 * the log starts and ends may be cut. Spans are numbered on through the years, so that the next one has the next
 * number.
 */
public final class CalendarSpans {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int SESSIONS_OF_QUARTER = 6;

    private final Evidence evidence;
    private final int months;
    private final int fewestSessions;

    private CalendarSpans(Evidence evidence, int months, int fewestSessions) {
        this.evidence = evidence;
        this.months = months;
        this.fewestSessions = fewestSessions;
    }

    /**
     * Returns the months of a period that have a recorded session.
     *
     * @param evidence what the report reads
     * @return its calendar months
     */
    public static CalendarSpans months(Evidence evidence) {
        return new CalendarSpans(evidence, 1, 1);
    }

    /**
     * Returns the quarters of a period that have six recorded sessions or more.
     *
     * @param evidence what the report reads
     * @return its calendar quarters
     */
    public static CalendarSpans quarters(Evidence evidence) {
        return new CalendarSpans(evidence, MONTHS_OF_QUARTER, SESSIONS_OF_QUARTER);
    }

    /**
     * Returns the span of a day.
     *
     * @param day the day
     * @return its number
     */
    public int span(int day) {
        return Math.toIntExact(LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH) / months);
    }

    /**
     * Returns the name of a span.
     *
     * @param span its number
     * @return its first month, for example "2024-01"
     */
    public String name(int span) {
        return firstMonth(span).toString();
    }

    private YearMonth firstMonth(int span) {
        int month = span * months;
        return YearMonth.of(month / MONTHS_OF_YEAR, month % MONTHS_OF_YEAR + 1);
    }

    /**
     * Returns the spans that count and are followed by one that counts.
     *
     * @return their numbers, ascending
     */
    public IntStream pairs() {
        return counting().filter(span -> isCounted(span + 1));
    }

    /**
     * Returns the spans that count.
     *
     * @return their numbers, ascending
     */
    public IntStream counting() {
        Timeline timeline = evidence.timeline();
        return timeline.from() > timeline.closing()
                ? IntStream.empty()
                : IntStream.rangeClosed(span(timeline.from()), span(timeline.closing()))
                        .filter(this::isCounted);
    }

    private boolean isCounted(int span) {
        return (isWhole(span) || span == span(evidence.timeline().start()) || span == span(lastRecorded()))
                && recordedSessions(span) >= fewestSessions;
    }

    private boolean isWhole(int span) {
        long first = firstMonth(span).atDay(1).toEpochDay();
        long last = firstMonth(span + 1).atDay(1).toEpochDay() - 1;
        return first >= evidence.timeline().from()
                && last <= evidence.timeline().closing();
    }

    private int lastRecorded() {
        return IntStream.range(0, evidence.sessions().count())
                .filter(evidence.sessions()::isRecorded)
                .map(evidence.sessions()::day)
                .max()
                .orElse(0);
    }

    private long recordedSessions(int span) {
        return evidence.periodSessions()
                .filter(session -> evidence.sessions().isRecorded(session)
                        && span(evidence.sessions().day(session)) == span)
                .count();
    }

    /**
     * Tells whether somebody came in a span.
     *
     * @param person the number of the person
     * @param span the number of the span
     * @return true if the person has a visit of the period in it
     */
    public boolean isSeen(int person, int span) {
        EncounterIndex index = evidence.index();
        return evidence.periodSeats(person).anyMatch(seat -> span(index.day(seat)) == span);
    }
}
