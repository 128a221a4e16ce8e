package org.tablee.trust.statistics;

import java.util.Arrays;

/**
 * How often something has happened to a person on average, day after day, where people are followed for
 * different times: the mean cumulative function.
 *
 * <pre>
 *   M(t)   =  Σ d(u)/n(u)                                               over the days u ≤ t
 *   Var(t) =  Σ_i [ Σ_{u≤t} Y_i(u)/n(u)·(dN_i(u) − d(u)/n(u)) ]²        Lawless and Nadeau, robust
 *   limits =  M(t)·exp(± z·√Var(t) / M(t))                              on the scale ln M
 * </pre>
 *
 * <p>d(u) events fall on day u, n(u) people are followed to day u or longer, Y_i(u) is 1 where person i is, and
 * dN_i(u) is how many events that person has on day u. z = Φ⁻¹((1 + level)/2). The variance adds up person by
 * person and supposes nothing about how a person's events depend on each other.
 *
 * <p>Degenerate: {@code NaN} on days to which nobody was followed. The standard error is {@code NaN} for fewer
 * than two people; it is too small where only a few are left at risk. Without an event M is 0, its standard
 * error 0, and the limits do not exist ({@link Interval#UNDEFINED}).
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * <p>Source: W. Nelson (1995), Confidence limits for recurrence data, Technometrics 37, 147-157; J. F. Lawless
 * and C. Nadeau (1995), Some simple robust methods for the analysis of recurrent events, Technometrics 37,
 * 158-168.
 */
public final class MeanCumulative {

    private static final int FEWEST_PEOPLE = 2;

    private final int[] followed;
    private final int[][] events;
    private final int[] atRisk;
    private final double[] mean;
    private final double[] compensator;

    private MeanCumulative(int[] followed, int[][] events) {
        this.followed = followed;
        this.events = events;
        int days = Arrays.stream(followed).max().orElse(-1) + 1;
        this.atRisk = countedFrom(followed, days);
        this.mean = new double[days];
        this.compensator = new double[days];
        long[] perDay = new long[days];
        Arrays.stream(events).flatMapToInt(Arrays::stream).forEach(day -> perDay[day]++);
        double sum = 0;
        double sumOfSquares = 0;
        for (int day = 0; day < days; day++) {
            double n = atRisk[day];
            sum += perDay[day] / n;
            sumOfSquares += perDay[day] / (n * n);
            mean[day] = sum;
            compensator[day] = sumOfSquares;
        }
    }

    /**
     * Returns the function for some people.
     *
     * @param followed for each person, the last day of following, counted from 0
     * @param events for each person, the days of the events up to that day, in any order, repeated where
     *     several fall on one
     * @return the function
     * @throws IllegalArgumentException if the arrays differ in length, a day is negative, or an event falls
     *     after the last day of following
     */
    public static MeanCumulative of(int[] followed, int[][] events) {
        Counts.checkSameLength(followed.length, events.length, "lists of events as people");
        int[][] sorted = new int[events.length][];
        for (int i = 0; i < events.length; i++) {
            Counts.checkNotNegative(followed[i], "last day of following");
            sorted[i] = Arrays.stream(events[i]).sorted().toArray();
            checkWithin(sorted[i], followed[i]);
        }
        return new MeanCumulative(followed.clone(), sorted);
    }

    private static void checkWithin(int[] days, int last) {
        if (days.length > 0 && (days[0] < 0 || days[days.length - 1] > last)) {
            throw new IllegalArgumentException(
                    "Events must fall on the days 0 to " + last + ", but were: " + Arrays.toString(days));
        }
    }

    /** Returns for each day how many of the last days are that day or later. */
    private static int[] countedFrom(int[] lastDays, int days) {
        int[] count = new int[days];
        Arrays.stream(lastDays).forEach(day -> count[day]++);
        for (int day = days - 2; day >= 0; day--) {
            count[day] += count[day + 1];
        }
        return count;
    }

    /**
     * Returns how many people were followed to a day or longer.
     *
     * @param day the day, from 0
     * @return a count from 0
     * @throws IllegalArgumentException if the day is negative
     */
    public int atRisk(int day) {
        Counts.checkNotNegative(day, "day");
        return day < atRisk.length ? atRisk[day] : 0;
    }

    /**
     * Returns the mean number of events by a day.
     *
     * @param day the day, from 0, included
     * @return M(t), 0 or more, or {@code NaN}
     * @throws IllegalArgumentException if the day is negative
     */
    public double mean(int day) {
        return atRisk(day) > 0 ? mean[day] : Double.NaN;
    }

    /**
     * Returns the mean number of events by a day as a function of how often each person counts: with weights wᵢ,
     * M(t) = Σ_u [ Σᵢ wᵢ·dNᵢ(u) / Σᵢ wᵢ·Yᵢ(u) ].
     *
     * @param day the day t, from 0, included
     * @return the function, {@code NaN} where nobody drawn was followed to that day
     * @throws IllegalArgumentException if the day is negative
     */
    public Reweighted reweighted(int day) {
        Counts.checkNotNegative(day, "day");
        return new Reweighted() {
            @Override
            public int units() {
                return followed.length;
            }

            @Override
            public double value(int... drawn) {
                return mean(day, drawn);
            }
        };
    }

    private double mean(int day, int[] drawn) {
        Counts.checkSameLength(drawn.length, followed.length, "draws as people");
        long[] lastDays = new long[day + 1];
        long[] perDay = new long[day + 1];
        for (int person = 0; person < followed.length; person++) {
            lastDays[Math.min(day, followed[person])] += drawn[person];
            for (int event : events[person]) {
                perDay[Math.min(day, event)] += event <= day ? drawn[person] : 0;
            }
        }
        double sum = 0;
        long still = lastDays[day];
        for (int before = day; before >= 0; before--) {
            sum += perDay[before] == 0 ? 0 : perDay[before] / (double) still;
            still += before > 0 ? lastDays[before - 1] : 0;
        }
        return lastDays[day] == 0 ? Double.NaN : sum;
    }

    /**
     * Returns the robust standard error of {@link #mean}.
     *
     * @param day the day, from 0
     * @return the standard error, 0 or more, or {@code NaN}
     * @throws IllegalArgumentException if the day is negative
     */
    public double standardError(int day) {
        if (followed.length < FEWEST_PEOPLE || atRisk(day) == 0) {
            return Double.NaN;
        }
        ExactSum variance = new ExactSum();
        for (int person = 0; person < followed.length; person++) {
            double deviation = deviation(person, day);
            variance.add(deviation * deviation);
        }
        return Math.sqrt(variance.value());
    }

    private double deviation(int person, int day) {
        double sum = 0;
        for (int event : events[person]) {
            if (event <= day) {
                sum += 1.0 / atRisk[event];
            }
        }
        return sum - compensator[Math.min(day, followed[person])];
    }

    /**
     * Returns the limits of {@link #mean}.
     *
     * @param day the day, from 0
     * @param level the level of confidence, for example 0.95
     * @return positive limits, or {@link Interval#UNDEFINED}
     * @throws IllegalArgumentException if the day is negative or the level does not lie between 0 and 1
     */
    public Interval limits(int day, double level) {
        double factor = Math.exp(NormalDeviate.ofLevel(level) * standardError(day) / mean(day));
        return mean(day) > 0 ? new Interval(mean(day) / factor, mean(day) * factor) : Interval.UNDEFINED;
    }
}
