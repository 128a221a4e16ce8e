package org.tablee.pricing.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tablee.pricing.money.Amount;

/**
 * Makes up what convives give, for trying a price before a place does, and for tests and demonstrations.
 *
 * <p>Each convive gives nothing with probability p₀, else exactly the displayed price with probability p₁, else
 * a share of it:
 *
 * <pre>
 * α ~ log-normal with mean m and log deviation σ
 * amount = α · P · exp(τZ − τ²/2) · (1 − d)^month, rounded to a heap
 *
 * Z ~ N(0, 1) once for each session     d the monthly decline
 * </pre>
 *
 * <p>Heaps matter: people give 5, 10 or 12, not 9.37. An amount becomes the nearest multiple of 5 with
 * probability h₅, else of 1 with h₁, else of 0.50 whole units. Where a seller sets a least or a most, what would lie
 * outside becomes that. Published studies give m from 0.66 (a cinema) to
 * 1.01 (hot drinks), 0.82 for a buffet, and deviations of the share of 0.26 to 0.34; of 170 slices of pie none
 * was given for nothing and half for exactly 5. The defaults are those of a canteen. What comes out is made-up
 * money and no evidence of anybody's. Instances are immutable and may be shared between threads.
 *
 * @see <a href="https://doi.org/10.1509/jmkg.73.1.44">J.-Y. Kim, M. Natter, M. Spann, 2009</a>
 */
public final class FreePriceSimulator {

    private final Amount price;
    private final double zeroShare;
    private final double exactShare;
    private final double meanShare;
    private final double logDeviation;
    private final double sessionDeviation;
    private final double monthlyDecline;
    private final double fives;
    private final double ones;
    private final long least;
    private final long most;

    private FreePriceSimulator(Builder builder) {
        price = builder.price;
        zeroShare = builder.zeroShare;
        exactShare = builder.exactShare;
        meanShare = builder.meanShare;
        logDeviation = builder.logDeviation;
        sessionDeviation = builder.sessionDeviation;
        monthlyDecline = builder.monthlyDecline;
        fives = builder.fives;
        ones = builder.ones;
        least = builder.least;
        most = builder.most;
    }

    /**
     * Starts a simulator at a displayed price, with the defaults of a canteen: 3 % zeros, 20 % at exactly the
     * price, others at 0.82 of it on average with a log deviation of 0.35, evenings that differ by 0.1, no
     * decline, and heaps on 5 (30 %), 1 (60 %) and 0.50 (10 %).
     *
     * @param price the price that is shown, above 0
     * @return a builder
     * @throws IllegalArgumentException if the price is not above 0
     */
    public static Builder at(Amount price) {
        return new Builder(price);
    }

    /**
     * Makes up one session.
     *
     * @param convives how many convives, 0 or more
     * @param month how many months after the start, 0 or more
     * @param random where chance comes from
     * @return one amount for each convive
     */
    public List<Amount> session(int convives, int month, RandomGenerator random) {
        double mood = Math.exp(sessionDeviation * random.nextGaussian() - sessionDeviation * sessionDeviation / 2);
        double scale = mood * Math.pow(1 - monthlyDecline, month);
        List<Amount> gifts = new ArrayList<>();
        for (int i = 0; i < convives; i++) {
            gifts.add(gift(scale, random));
        }
        return gifts;
    }

    private Amount gift(double scale, RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < zeroShare) {
            return Amount.zero(price.unit());
        }
        if (kind < zeroShare + exactShare) {
            return price;
        }
        double share = meanShare * Math.exp(logDeviation * random.nextGaussian() - logDeviation * logDeviation / 2);
        return heaped(share * scale * price.minor(), random.nextDouble());
    }

    private Amount heaped(double minor, double kind) {
        double unit = Math.pow(10, price.unit().digits());
        double grid = kind < fives ? 5 * unit : kind < fives + ones ? unit : unit / 2;
        double step = Math.max(1, grid);
        long rounded = Math.round(Math.round(minor / step) * step);
        long gift = rounded > 0 ? rounded : Math.max(1, Math.round(unit / 2));
        return Amount.ofMinor(Math.min(Math.max(gift, least), most), price.unit());
    }

    /** Builds simulators. */
    public static final class Builder {

        private final Amount price;
        private double zeroShare = 0.03;
        private double exactShare = 0.20;
        private double meanShare = 0.82;
        private double logDeviation = 0.35;
        private double sessionDeviation = 0.1;
        private double monthlyDecline;
        private double fives = 0.3;
        private double ones = 0.6;
        private long least;
        private long most = Long.MAX_VALUE;

        private Builder(Amount price) {
            if (!price.isPositive()) {
                throw new IllegalArgumentException("The displayed price is above 0, but was: " + price);
            }
            this.price = price;
        }

        /**
         * Sets how many give nothing, and how many exactly the price.
         *
         * @param zero the share that gives nothing
         * @param exact the share that gives exactly the price
         * @return this builder
         * @throws IllegalArgumentException if the shares are no shares of one whole
         */
        public Builder shares(double zero, double exact) {
            zeroShare = share("zero", zero);
            exactShare = share("exact", exact);
            share("zero and exact", zero + exact);
            return this;
        }

        /**
         * Sets what the others give, as a share of the price.
         *
         * @param mean the mean share, above 0
         * @param logarithmicDeviation the standard deviation of its logarithm, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if either is out of its range
         */
        public Builder others(double mean, double logarithmicDeviation) {
            meanShare = atLeastZero("mean", mean);
            logDeviation = atLeastZero("logarithmicDeviation", logarithmicDeviation);
            return this;
        }

        /**
         * Sets how much evenings differ, and how gifts decline over the months.
         *
         * @param deviation the log deviation between sessions, 0 or more
         * @param decline the share by which gifts fall each month, from 0 to 1
         * @return this builder
         * @throws IllegalArgumentException if either is out of its range
         */
        public Builder time(double deviation, double decline) {
            sessionDeviation = atLeastZero("deviation", deviation);
            monthlyDecline = share("decline", decline);
            return this;
        }

        /**
         * Sets on which amounts gifts heap; the rest heaps on half units.
         *
         * @param onFives the share of gifts in multiples of 5
         * @param onOnes the share of gifts in whole units
         * @return this builder
         * @throws IllegalArgumentException if the shares are no shares of one whole
         */
        public Builder heaps(double onFives, double onOnes) {
            fives = share("onFives", onFives);
            ones = share("onOnes", onOnes);
            share("onFives and onOnes", onFives + onOnes);
            return this;
        }

        /**
         * Sets the least and the most that a seller takes, as a seller of music did with 5 and 18 dollars; a canteen
         * sets neither.
         *
         * @param smallest what smaller gifts become, 0 or more; who gives nothing still does
         * @param largest what larger gifts become
         * @return this builder
         * @throws IllegalArgumentException if the least is negative or above the most
         * @throws org.tablee.pricing.money.UnitMismatchException if they are not in the unit of the price
         */
        public Builder between(Amount smallest, Amount largest) {
            if (smallest.in(price.unit()).isNegative() || smallest.compareTo(largest) > 0) {
                throw new IllegalArgumentException(
                        "The least is 0 or more and at most the most, but they were: " + smallest + " and " + largest);
            }
            least = smallest.minor();
            most = largest.minor();
            return this;
        }

        private static double share(String name, double value) {
            if (!(value >= 0 && value <= 1 + 1e-12)) {
                throw new IllegalArgumentException(name + " is a share from 0 to 1, but was: " + value);
            }
            return value;
        }

        private static double atLeastZero(String name, double value) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(name + " is 0 or more, but was: " + value);
            }
            return value;
        }

        /**
         * Builds the simulator.
         *
         * @return the simulator
         */
        public FreePriceSimulator build() {
            return new FreePriceSimulator(this);
        }
    }
}
