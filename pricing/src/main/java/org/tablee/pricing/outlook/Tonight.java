package org.tablee.pricing.outlook;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.figure.Statistic;
import org.tablee.pricing.money.Amount;

/**
 * What so many convives may bring together tonight, if each gives like somebody who gave before.
 *
 * <p>The law of the sum of n gifts drawn with replacement from those observed, exactly: the n-fold convolution
 * of their frequencies. It is the bootstrap of a total with endless resamples.
 *
 * <pre>
 * P(total = s) = Σ over all ways to draw n gifts that sum to s of Π (their frequency / N)
 * quantile(p)  = the smallest total whose probability not to be exceeded is p or more
 * </pre>
 *
 * <p>It treats convives as independent, so that it is too narrow where whole evenings differ; for the coming
 * weeks use {@link CoverageForecast}. What is told is the probability to carry a cost, under the
 * {@linkplain SingleAmounts rules for single amounts}; the quantiles of the law are single gifts in disguise.
 * Instances are immutable and may be shared between threads.
 */
public final class Tonight {

    private static final int LARGEST = 20_000_000;

    private final long step;
    private final double[] law;

    private Tonight(long step, double[] law) {
        this.step = step;
        this.law = law;
    }

    /**
     * Makes the figure of the probability that tonight carries a cost.
     *
     * @param gifts the single gifts observed, all in one unit, empty where only totals are known
     * @param convives how many convives come, 0 or more
     * @param cost the cost to carry
     * @param gate the policy of the report
     * @return the figure, a probability; not computable below 20 gifts ({@code TOO_FEW_EVENTS}) or where only
     *     totals are known ({@code TOTALS_ONLY})
     * @throws IllegalArgumentException if the convives are negative, or the law would have more than 20 million
     *     totals
     */
    public static Figure figure(List<Gift> gifts, int convives, Amount cost, DisclosurePolicy gate) {
        if (gifts.isEmpty()) {
            return gate.notComputable(Reason.TOTALS_ONLY);
        }
        List<Amount> amounts = gifts.stream().map(Gift::amount).toList();
        long minor = cost.in(amounts.get(0).unit()).minor();
        Measurement.Builder measurement = Measurement.of(
                        gifts.size(),
                        Counted.EVENTS,
                        () -> Statistic.of(
                                "EXACT_CONVOLUTION", of(amounts, convives).probabilityToCarry(minor)))
                .people(gifts.size())
                .enough(gifts.size(), Counted.EVENTS, BootstrapT.FEWEST_GIFTS, BootstrapT.FEWEST_GIFTS)
                .constant("convives", convives);
        SingleAmounts rules = SingleAmounts.of(amounts);
        for (Audience audience : Audience.values()) {
            rules.objectionToMean(audience).ifPresent(reason -> measurement.secretFrom(audience, reason));
        }
        return gate.release(measurement.build());
    }

    /** Returns the law of the sum of so many of these gifts. */
    static Tonight of(List<Amount> gifts, int convives) {
        if (convives < 0) {
            throw new IllegalArgumentException("Convives are 0 or more, but were: " + convives);
        }
        long[] minors = gifts.stream()
                .mapToLong(gift -> gift.in(gifts.get(0).unit()).minor())
                .toArray();
        long step = Math.max(1, Arrays.stream(minors).reduce(0, Tonight::divisor));
        long top = Arrays.stream(minors).max().orElseThrow() / step;
        if (top * Math.max(1, convives) > LARGEST) {
            throw new IllegalArgumentException("The law of " + convives + " gifts of up to " + top * step
                    + " coins in steps of " + step + " has too many totals");
        }
        double[] one = new double[(int) top + 1];
        for (long minor : minors) {
            one[(int) (minor / step)] += 1.0 / minors.length;
        }
        return new Tonight(step, power(one, convives));
    }

    private static long divisor(long one, long other) {
        return BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValueExact();
    }

    private static double[] power(double[] one, int times) {
        double[] law = {1};
        for (int i = 0; i < times; i++) {
            law = convolved(law, one);
        }
        return law;
    }

    private static double[] convolved(double[] law, double[] one) {
        double[] sum = new double[law.length + one.length - 1];
        for (int j = 0; j < one.length; j++) {
            for (int i = 0; one[j] > 0 && i < law.length; i++) {
                sum[i + j] += law[i] * one[j];
            }
        }
        return sum;
    }

    /** Returns the probability that the total is an amount of coins or more. */
    double probabilityToCarry(long cost) {
        double probability = 0;
        for (int i = law.length - 1; i >= 0 && i * step >= cost; i--) {
            probability += law[i];
        }
        return Math.min(1, probability);
    }

    /** Returns the smallest total, in coins, whose probability not to be exceeded is p or more. */
    long quantile(double p) {
        double reached = 0;
        for (int i = 0; i < law.length; i++) {
            reached += law[i];
            if (reached >= p) {
                return i * step;
            }
        }
        return (law.length - 1) * step;
    }
}
