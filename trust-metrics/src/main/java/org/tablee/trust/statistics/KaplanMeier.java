package org.tablee.trust.statistics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The share of people to whom something has not happened yet, day after day, where some could not be followed to
 * the end: the estimator of Kaplan and Meier.
 *
 * <pre>
 *   S(t)   =  ∏ (1 − d_u/n_u)                            over the days u ≤ t with an event
 *   se(t)  =  S(t)·√( Σ d_u / (n_u(n_u − d_u)) )         Greenwood
 *   limits =  S(t)^exp(± z·se(t) / (S(t)·ln S(t)))       on the scale ln(−ln S)
 * </pre>
 *
 * <p>d_u people have their event on day u, and n_u were followed to day u or longer without one before: an event
 * precedes the end of following on the same day. z = Φ⁻¹((1 + level)/2). An event on day 0 counts.
 *
 * <p>The median is the smallest day t with S(t) &lt; 1/2; where S is 1/2 from one day with an event to the next,
 * it is the middle of the two. Its limits are the same, read from the lower and the upper limits of S. Whether S
 * is 1/2 is decided in whole numbers.
 *
 * <p>Degenerate: S(t) is {@code NaN} for nobody, and on days to which nobody was followed, unless S had come to
 * 0. Where S is 0 or 1 the limits do not exist ({@link Interval#UNDEFINED}), and where it is 0 the standard
 * error is {@code NaN}. The median is {@code NaN} where S does not fall below 1/2, even if it rests on 1/2 (R
 * gives the day it came there); each of its limits is {@code NaN} where its curve does not.
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * <p>Source: E. L. Kaplan and P. Meier (1958), Nonparametric estimation from incomplete observations, Journal of
 * the American Statistical Association 53, 457-481; M. Greenwood (1926); J. D. Kalbfleisch and R. L. Prentice
 * (1980), The Statistical Analysis of Failure Time Data, for the scale; R. Brookmeyer and J. Crowley (1982),
 * Biometrics 38, 29-41, for the limits of the median.
 */
public final class KaplanMeier {

    private static final double NEAR_HALF = 1e-6;

    private final int[] followed;
    private final int[] days;
    private final int[] events;
    private final double[] survival;
    private final double[] standardError;

    private KaplanMeier(int[] followed, int[] eventDays) {
        this.followed = followed;
        this.days = Arrays.stream(eventDays).distinct().toArray();
        this.events = Arrays.stream(days)
                .map(day -> rankAfter(eventDays, day) - rankAfter(eventDays, day - 1))
                .toArray();
        this.survival = new double[days.length];
        this.standardError = new double[days.length];
        double share = 1;
        double greenwood = 0;
        for (int i = 0; i < days.length; i++) {
            double n = atRisk(days[i]);
            share *= (n - events[i]) / n;
            greenwood += events[i] / (n * (n - events[i]));
            survival[i] = share;
            standardError[i] = share * Math.sqrt(greenwood);
        }
    }

    /**
     * Returns the estimator for some people.
     *
     * @param day for each person, the day of the event or the last day of following, counted from 0
     * @param happened for each person, whether that day was the day of the event
     * @return the estimator
     * @throws IllegalArgumentException if the arrays differ in length or a day is negative
     */
    public static KaplanMeier of(int[] day, boolean[] happened) {
        Counts.checkSameLength(day.length, happened.length, "days as facts");
        Arrays.stream(day).forEach(d -> Counts.checkNotNegative(d, "day"));
        int[] eventDays = IntStream.range(0, day.length)
                .filter(i -> happened[i])
                .map(i -> day[i])
                .sorted()
                .toArray();
        return new KaplanMeier(Arrays.stream(day).sorted().toArray(), eventDays);
    }

    /**
     * Returns how many people were followed to a day or longer, without an event before it.
     *
     * @param day the day
     * @return a count from 0
     */
    public int atRisk(int day) {
        return followed.length - rankAfter(followed, day - 1);
    }

    /**
     * Returns how many people had their event by a day.
     *
     * @param day the day, included
     * @return a count from 0
     */
    public int eventsBy(int day) {
        return Arrays.stream(events, 0, rankAfter(days, day)).sum();
    }

    /**
     * Returns the share without an event by a day.
     *
     * @param day the day, included
     * @return S(t), from 0 to 1, or {@code NaN}
     */
    public double survival(int day) {
        return valueOn(day, 1, survival);
    }

    /**
     * Returns Greenwood's standard error of {@link #survival}.
     *
     * @param day the day
     * @return the standard error, 0 or more, or {@code NaN}
     */
    public double standardError(int day) {
        return valueOn(day, 0, standardError);
    }

    private double valueOn(int day, double before, double[] values) {
        int steps = rankAfter(days, day);
        boolean ended = steps > 0 && survival[steps - 1] == 0;
        if (atRisk(day) == 0 && !ended) {
            return Double.NaN;
        }
        return steps == 0 ? before : values[steps - 1];
    }

    /**
     * Returns the limits of {@link #survival}.
     *
     * @param day the day
     * @param level the level of confidence, for example 0.95
     * @return limits from 0 to 1, or {@link Interval#UNDEFINED}
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public Interval limits(int day, double level) {
        return limits(survival(day), standardError(day), NormalDeviate.ofLevel(level));
    }

    private static Interval limits(double share, double error, double z) {
        if (!(share > 0 && share < 1)) {
            return Interval.UNDEFINED;
        }
        double width = z * error / (share * Math.log(share));
        return new Interval(Math.pow(share, Math.exp(-width)), Math.pow(share, Math.exp(width)));
    }

    /**
     * Returns the day by which the event has happened to half of the people.
     *
     * @return the median, a day or the middle of two, or {@code NaN} where it is not reached
     */
    public double median() {
        return crossing(this::comparedToHalf);
    }

    /**
     * Returns the limits of the median.
     *
     * @param level the level of confidence, for example 0.95
     * @return limits of which each, or both, may be {@code NaN}
     * @throws IllegalArgumentException if the level does not lie between 0 and 1
     */
    public Interval medianLimits(double level) {
        double z = NormalDeviate.ofLevel(level);
        return new Interval(
                crossing(i -> limits(survival[i], standardError[i], z).lower() - 0.5),
                crossing(i -> limits(survival[i], standardError[i], z).upper() - 0.5));
    }

    /** Finds where a curve, given at each day with an event less 1/2, falls below 0. */
    private double crossing(IntToDoubleFunction lessHalf) {
        for (int i = 0; i < days.length; i++) {
            if (lessHalf.applyAsDouble(i) < 0) {
                boolean rested = i > 0 && lessHalf.applyAsDouble(i - 1) == 0;
                return rested ? (days[i - 1] + (double) days[i]) / 2 : days[i];
            }
        }
        return Double.NaN;
    }

    private double comparedToHalf(int step) {
        double difference = survival[step] - 0.5;
        return Math.abs(difference) > NEAR_HALF ? difference : exactlyComparedToHalf(step);
    }

    private int exactlyComparedToHalf(int step) {
        BigInteger left = BigInteger.TWO;
        BigInteger right = BigInteger.ONE;
        for (int i = 0; i <= step; i++) {
            int n = atRisk(days[i]);
            left = left.multiply(BigInteger.valueOf(n - events[i]));
            right = right.multiply(BigInteger.valueOf(n));
        }
        return left.compareTo(right);
    }

    /** Returns how many of the ascending values are at most this one. */
    private static int rankAfter(int[] ascending, int value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
