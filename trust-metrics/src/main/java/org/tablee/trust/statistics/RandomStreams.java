package org.tablee.trust.statistics;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * One stream of random numbers for each replicate of each indicator, so that the order in which replicates
 * run, and the number of threads that run them, change nothing.
 *
 * <p>A stream is the generator XoShiRo256++ of Commons RNG, whose four words of state are drawn from (seed,
 * name, replicate) by the finaliser of SplitMix64: the seed is mixed, each character of the name is folded in
 * and mixed, then the number of the replicate, then the number of the word. The same three give the same
 * numbers on every machine; changing any of them gives an unrelated stream.
 *
 * <p>Instances are immutable and may be shared between threads; the streams they give are not.
 *
 * <p>Source: G. L. Steele, D. Lea and C. H. Flood (2014), Fast splittable pseudorandom number generators,
 * OOPSLA 2014, with the constants of D. Stafford's variant 13; D. Blackman and S. Vigna (2021), Scrambled
 * linear pseudorandom number generators, ACM Transactions on Mathematical Software 47.
 */
public final class RandomStreams {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final int STATE_WORDS = 4;

    private final long key;

    private RandomStreams(long key) {
        this.key = key;
    }

    /**
     * Returns the streams of one indicator.
     *
     * @param seed the seed printed in the report
     * @param name what the streams are for: the identifier of the indicator, for example
     *     "appartenance.stickiness"
     * @return its streams
     */
    public static RandomStreams of(long seed, String name) {
        long key = mix(seed + GOLDEN_GAMMA);
        for (int i = 0; i < name.length(); i++) {
            key = mix(key + GOLDEN_GAMMA + name.charAt(i));
        }
        return new RandomStreams(key);
    }

    /**
     * Returns the stream of one replicate, from its start.
     *
     * @param replicate the number of the replicate, from 0
     * @return a new generator for one thread
     */
    public UniformRandomProvider replicate(int replicate) {
        long base = mix(key + (replicate + 1L) * GOLDEN_GAMMA);
        long[] state = new long[STATE_WORDS];
        for (int word = 0; word < STATE_WORDS; word++) {
            state[word] = mix(base + (word + 1L) * GOLDEN_GAMMA);
        }
        return RandomSource.XO_SHI_RO_256_PP.create(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
