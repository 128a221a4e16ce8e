package org.tablee.pricing.outlook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tablee.core.figure.Interval;

/**
 * The interval of a mean of single amounts by the studentised bootstrap, which holds where amounts are skewed,
 * heaped on round numbers, and partly zero.
 *
 * <pre>
 * r = Σx / Σc        x amounts, c covers; with one cover each, the mean
 * s² = n/(n − 1) · Σ(x − r·c)² / (Σc)²
 * t* = (r* − r) / s*                          over B resamples of n gifts with replacement
 * limits r − t*(0.975) · s,  r − t*(0.025) · s
 * t*(p) = the ⌈p·B⌉-th smallest t*
 * </pre>
 *
 * <p>Resamples in which every gift is the same per cover have s* = 0 and are left out. On six populations of
 * real gifts no other interval without a model held its level better from n = 20 on, and below none did at all.
 *
 * <ul>
 *   <li>Below 20 gifts: none.
 *   <li>Where every gift is the same per cover: none, s is 0.
 * </ul>
 *
 * <p>Gifts are sorted first, and each replicate has a random stream of its own, so that neither the order of
 * rows nor threads change a bit. Instances are immutable and may be shared between threads.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176350933">P. Hall, 1988</a>
 * @see <a href="https://doi.org/10.1214/ss/1032280214">T. J. DiCiccio, B. Efron, 1996</a>
 */
final class BootstrapT {

    static final int FEWEST_GIFTS = 20;
    static final int REPLICATES = 9_999;
    static final long SEED = 1;

    private static final double LEVEL = 0.95;
    private static final BootstrapT STANDARD = new BootstrapT(SEED, REPLICATES, FEWEST_GIFTS);

    private final long seed;
    private final int replicates;
    private final int fewest;

    private BootstrapT(long seed, int replicates, int fewest) {
        this.seed = seed;
        this.replicates = replicates;
        this.fewest = fewest;
    }

    static BootstrapT standard() {
        return STANDARD;
    }

    /** Returns the same with other resamples, and from other numbers of gifts on. */
    static BootstrapT of(long seed, int replicates, int fewest) {
        return new BootstrapT(seed, replicates, fewest);
    }

    /** Returns the mean per cover, in coins. */
    static double ratio(List<Gift> gifts) {
        return new Sample(gifts).all().ratio();
    }

    /** Returns the limits of the mean per cover, in coins, or empty when there are none. */
    Optional<Interval> interval(List<Gift> gifts) {
        Sample sample = new Sample(gifts);
        if (gifts.size() < fewest || !sample.all().varies()) {
            return Optional.empty();
        }
        Draw observed = sample.all();
        double[] t = IntStream.range(0, replicates)
                .mapToObj(replicate -> sample.draw(random(replicate)))
                .filter(Draw::varies)
                .mapToDouble(draw -> (draw.ratio() - observed.ratio()) / draw.error())
                .sorted()
                .toArray();
        double lower = observed.ratio() - quantile(t, (1 + LEVEL) / 2) * observed.error();
        double upper = observed.ratio() - quantile(t, (1 - LEVEL) / 2) * observed.error();
        return Optional.of(Interval.of(lower, upper, LEVEL));
    }

    private SplittableRandom random(int replicate) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() + replicate * 0x9E3779B97F4A7C15L);
    }

    /** Returns the smallest of sorted values at which the share of values reached is p or more. */
    static double quantile(double[] sorted, double p) {
        return sorted[Math.max(0, (int) Math.ceil(p * sorted.length - 1e-9) - 1)];
    }

    /** The gifts, in an order of their own. */
    static final class Sample {

        private final double[] amounts;
        private final double[] covers;

        Sample(List<Gift> gifts) {
            Gift[] sorted = gifts.toArray(Gift[]::new);
            Arrays.sort(sorted, Comparator.comparing(Gift::amount).thenComparing(Gift::covers));
            amounts = Arrays.stream(sorted)
                    .mapToDouble(gift -> gift.amount().minor())
                    .toArray();
            covers = Arrays.stream(sorted).mapToDouble(Gift::covers).toArray();
        }

        Draw all() {
            Draw draw = new Draw();
            for (int i = 0; i < amounts.length; i++) {
                draw.add(amounts[i], covers[i]);
            }
            return draw;
        }

        Draw draw(SplittableRandom random) {
            Draw draw = new Draw();
            for (int i = 0; i < amounts.length; i++) {
                int next = (int) ((random.nextLong() >>> 32) * amounts.length >>> 32);
                draw.add(amounts[next], covers[next]);
            }
            return draw;
        }
    }

    /** The sums of one resample. */
    static final class Draw {

        private int n;
        private double firstAmount;
        private double firstCovers;
        private boolean uneven;
        private double x;
        private double c;
        private double xx;
        private double xc;
        private double cc;

        void add(double amount, double covers) {
            if (n++ == 0) {
                firstAmount = amount;
                firstCovers = covers;
            }
            uneven |= amount * firstCovers != firstAmount * covers;
            x += amount;
            c += covers;
            xx += amount * amount;
            xc += amount * covers;
            cc += covers * covers;
        }

        boolean varies() {
            return uneven && c > 0 && n > 1 && error() > 0;
        }

        double ratio() {
            return x / c;
        }

        double error() {
            double ratio = ratio();
            double residuals = xx - 2 * ratio * xc + ratio * ratio * cc;
            return Math.sqrt(Math.max(0, residuals) * n / (n - 1)) / c;
        }
    }
}
