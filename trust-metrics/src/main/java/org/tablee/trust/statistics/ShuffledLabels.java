package org.tablee.trust.statistics;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * What chance alone does to the assortativity of a network: the groups are dealt anew over the same people and
 * ties, again and again.
 *
 * <pre>
 *   r* = r after the groups g₁ … g_N of the people have been put in a random order
 * </pre>
 *
 * <p>r is {@link GroupMixing#assortativity}, and every order of the N groups is as likely as any other. The people without a group keep none, and their ties stay out. The mean of r* is not 0 but a little below:
 * nobody is tied to oneself.
 *
 * <p>Degenerate: a replicate is {@code NaN} where all ties come to have both ends in one group, and with it the
 * mean.
 *
 * <p>Source: this project; the ratio has no expectation in closed form.
 */
public final class ShuffledLabels {

    private final int[] people;
    private final int[] group;

    private ShuffledLabels(int[] group) {
        this.group = group;
        this.people = IntStream.range(0, group.length)
                .filter(person -> group[person] != GroupMixing.UNKNOWN)
                .toArray();
    }

    /**
     * Shuffles again and again, and computes the assortativity each time.
     *
     * @param group the group of each person, from 0, or {@link GroupMixing#UNKNOWN}
     * @param from one end of each tie, as a position in {@code group}
     * @param to its other end
     * @param streams the random numbers
     * @param count how many times to shuffle, for example 9 999
     * @return one value for each
     * @throws IllegalArgumentException if the arrays of ties differ in length or the count is negative
     */
    public static Replicates assortativity(int[] group, int[] from, int[] to, RandomStreams streams, int count) {
        Counts.checkSameLength(from.length, to.length, "first ends as second ends");
        ShuffledLabels labels = new ShuffledLabels(group);
        return Replicates.compute(
                count,
                b -> GroupMixing.ofUnweighted(labels.deal(streams.replicate(b)), from, to)
                        .assortativity());
    }

    private int[] deal(UniformRandomProvider random) {
        int[] dealt = group.clone();
        for (int left = people.length; left > 1; left--) {
            int last = people[left - 1];
            int chosen = people[random.nextInt(left)];
            int label = dealt[last];
            dealt[last] = dealt[chosen];
            dealt[chosen] = label;
        }
        return dealt;
    }
}
