package org.tablee.trust.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates that bound a report: where the log starts, from when somebody can be called new, and the period.
 *
 * <pre>
 *   S  the first recorded session
 *   W  the end of the wash-out: the later of S + 30 days and the tenth recorded session
 *   F  the day asked for, else S
 *   C  the day asked for, else the last recorded session; brought back to it where it is more than 7 days later
 * </pre>
 *
 * <p>Days are counted from 1970-01-01, and all bounds are included. A window whose last day is before its first
 * is empty. Instances are immutable and may be shared between threads.
 */
public final class Timeline {

    /** How long a newcomer is followed at least, and how far the arrivals of a period reach back. */
    public static final int HORIZON = 30;

    private static final int WASH_OUT = 30;
    private static final int SESSIONS_BEFORE_NEW = 10;
    private static final int LONGEST_SILENCE = 7;
    private static final int NEVER = Integer.MAX_VALUE;

    /** The dates of a report on nothing: no session was held, and no day was asked for. */
    public static final Timeline EMPTY = new Timeline(NEVER, NEVER, 1, 0, false);

    private final int start;
    private final int washed;
    private final int from;
    private final int closing;
    private final boolean broughtBack;

    private Timeline(int start, int washed, int from, int closing, boolean broughtBack) {
        this.start = start;
        this.washed = washed;
        this.from = from;
        this.closing = closing;
        this.broughtBack = broughtBack;
    }

    /**
     * Returns the dates of a report.
     *
     * @param recordedDays the day of each session with a presence list, in any order
     * @param heldDays the day of each session, read where no session has a presence list
     * @param from the first day asked for, if any
     * @param to the last day asked for, if any
     * @return the dates, or empty when there is no session and no day was asked for
     */
    public static Optional<Timeline> of(
            Stream<LocalDate> recordedDays,
            Stream<LocalDate> heldDays,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        List<LocalDate> recorded = recordedDays.sorted().toList();
        List<LocalDate> days = recorded.isEmpty() ? heldDays.sorted().toList() : recorded;
        Optional<LocalDate> first = from.or(() -> days.stream().findFirst()).or(() -> to);
        Optional<LocalDate> last =
                to.or(() -> days.stream().reduce((earlier, later) -> later)).or(() -> from);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(of(recorded, day(first.get()), day(last.get())));
    }

    private static Timeline of(List<LocalDate> recorded, int from, int to) {
        if (recorded.isEmpty()) {
            return new Timeline(NEVER, NEVER, from, to, false);
        }
        int last = day(recorded.get(recorded.size() - 1));
        boolean broughtBack = to > last + LONGEST_SILENCE;
        int start = day(recorded.get(0));
        int washed = recorded.size() < SESSIONS_BEFORE_NEW
                ? NEVER
                : Math.max(start + WASH_OUT, day(recorded.get(SESSIONS_BEFORE_NEW - 1)));
        return new Timeline(start, washed, from, broughtBack ? last : to, broughtBack);
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /**
     * Returns the day of the first recorded session.
     *
     * @return the day S
     */
    public int start() {
        return start;
    }

    /**
     * Returns the first day of the period.
     *
     * @return the day F
     */
    public int from() {
        return from;
    }

    /**
     * Returns the closing date: nothing later is read.
     *
     * @return the day C
     */
    public int closing() {
        return closing;
    }

    /**
     * Returns the first day of the period.
     *
     * @return the day F
     */
    public LocalDate fromDate() {
        return LocalDate.ofEpochDay(from);
    }

    /**
     * Returns the closing date.
     *
     * @return the day C
     */
    public LocalDate closingDate() {
        return LocalDate.ofEpochDay(closing);
    }

    /**
     * Tells whether a day lies in the period.
     *
     * @param date the day
     * @return true from the first day to the closing date
     */
    public boolean isInPeriod(LocalDate date) {
        return date.toEpochDay() >= from && date.toEpochDay() <= closing;
    }

    /**
     * Tells whether the log ends more than a week before the day that was asked for.
     *
     * @return true if the closing date is earlier than the day asked for
     */
    public boolean isBroughtBack() {
        return broughtBack;
    }

    /**
     * Returns the first day of the washed window, which runs to the closing date.
     *
     * @return the later of F and W
     */
    public int washedFrom() {
        return Math.max(from, washed);
    }

    /**
     * Returns the first day of arrival of the newcomers of the period.
     *
     * @return the later of W and F − 30
     */
    public int newcomersFrom() {
        return Math.max(washed, from - HORIZON);
    }

    /**
     * Returns the last day of arrival of the newcomers of the period.
     *
     * @return C − 30
     */
    public int newcomersTo() {
        return closing - HORIZON;
    }

    /**
     * Tells whether a day lies among the days of arrival of the newcomers.
     *
     * @param day the day
     * @return true from {@link #newcomersFrom()} to {@link #newcomersTo()}
     */
    public boolean isArrival(int day) {
        return day >= newcomersFrom() && day <= newcomersTo();
    }

    /**
     * Tells whether a day lies in the period.
     *
     * @param day the day
     * @return true from F to C
     */
    public boolean contains(int day) {
        return day >= from && day <= closing;
    }
}
