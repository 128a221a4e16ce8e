package org.tablee.trust.statistics;

/**
 * How much more often the same pairs share a table than their being there together explains.
 *
 * <pre>
 *            Σ_ij c_ij(c_ij − 1)                     observed
 *   K = ─────────────────────────────────       =    ────────
 *        Σ_ij [ (Σ_s q_s)² − Σ_s q_s² ]              expected
 * </pre>
 *
 * <p>The outer sums run over unordered pairs of persons, the inner ones over the sessions where both were
 * seated in different parties; c_ij is how often they shared a table there, and q_s the {@link SeatingChance}
 * of the pair in session s. If places were dealt at random, c_ij would be a sum of independent events of chance
 * q_s, so that the denominator is the exact expectation of the numerator: K = 1 is chance, above it the same
 * people sit together, below it they are mixed on purpose.
 *
 * <p>One pair of inseparable friends can make K large. {@link #withoutTopPair()} leaves out the pair with the
 * largest c_ij, and among several the one of which least was to be expected.
 *
 * <p>Each pair is added up in the order of the sessions, and the pairs exactly, so that names, rows and threads
 * change no bit.
 *
 * <p>Degenerate: K is {@code NaN} where nothing was to be expected, because no pair was twice in one room.
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * <p>Source: this project; the expectation of a sum of independent events, checked by enumerating all seatings.
 */
public final class Stickiness {

    private final long observed;
    private final double expected;
    private final double withoutTopPair;

    private Stickiness(PairRepeats repeats) {
        this.observed = repeats.observed();
        this.expected = repeats.expected();
        this.withoutTopPair = (observed - repeats.topObserved()) / (expected - repeats.topExpected());
    }

    /**
     * Returns the stickiness of some sessions, computed on as many threads as the common pool has.
     *
     * @param seats who sat where
     * @return observed, expected and their ratio
     */
    public static Stickiness of(Seats seats) {
        return new Stickiness(PairRepeats.of(seats));
    }

    /**
     * Returns Σ c(c − 1).
     *
     * @return twice the number of repetitions, 0 or more
     */
    public long observed() {
        return observed;
    }

    /**
     * Returns what random seating would give on average.
     *
     * @return the exact expectation of {@link #observed()}, 0 or more
     */
    public double expected() {
        return expected;
    }

    /**
     * Returns observed over expected.
     *
     * @return the ratio K, or {@code NaN} where nothing was to be expected
     */
    public double ratio() {
        return observed / expected;
    }

    /**
     * Returns observed over expected without the pair that met most often.
     *
     * @return the ratio, or {@code NaN} where nothing was to be expected of the others
     */
    public double withoutTopPair() {
        return withoutTopPair;
    }
}
