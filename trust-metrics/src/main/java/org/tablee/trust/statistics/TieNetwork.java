package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How closely the people of a network are tied to one another.
 *
 * <pre>
 *   density            =  2m / (n(n − 1))
 *   transitivity       =  3·triangles / Σ d_i(d_i − 1)/2
 *   average clustering =  1/n · Σ 2·t_i / (d_i(d_i − 1))
 * </pre>
 *
 * <p>n people have m undirected ties; d_i is the number of ties of person i, and t_i the number of triangles of
 * which person i is a corner. In the average, somebody with fewer than two ties counts as 0, as in NetworkX. Two
 * people are in one component if one can be reached from the other, tie by tie.
 *
 * <p>Degenerate: density is {@code NaN} for fewer than two people, transitivity where nobody has two ties, and
 * average clustering for nobody. The largest component of nobody has 0 people, and of people without ties 1.
 *
 * <p>Instances are immutable and may be shared between threads.
 *
 * <p>Source: D. J. Watts and S. H. Strogatz (1998), Collective dynamics of small-world networks, Nature 393,
 * 440-442; M. E. J. Newman (2010), Networks, section 7.9.
 */
public final class TieNetwork {

    private final int people;
    private final int ties;
    private final int[] degree;
    private final long[] triangles;
    private final int largestComponent;

    private TieNetwork(int people, int[] from, int[] to) {
        this.people = people;
        this.ties = from.length;
        this.degree = new int[people];
        for (int tie = 0; tie < ties; tie++) {
            degree[from[tie]]++;
            degree[to[tie]]++;
        }
        this.triangles = TriangleCount.of(degree, from, to);
        this.largestComponent = Components.largest(people, from, to);
    }

    /**
     * Returns the network of some ties.
     *
     * @param people how many persons there are, with or without ties
     * @param from one end of each tie, a person from 0
     * @param to its other end
     * @return the network
     * @throws IllegalArgumentException if the arrays differ in length, an end is nobody, or a tie leads back to
     *     the same person or is given twice
     */
    public static TieNetwork of(int people, int[] from, int[] to) {
        Counts.checkNotNegative(people, "number of people");
        Counts.checkSameLength(from.length, to.length, "first ends as second ends");
        for (int tie = 0; tie < from.length; tie++) {
            boolean known = from[tie] >= 0 && from[tie] < people && to[tie] >= 0 && to[tie] < people;
            if (!known || from[tie] == to[tie]) {
                throw new IllegalArgumentException(
                        "A tie needs two of " + people + " people, but was: " + from[tie] + " and " + to[tie]);
            }
        }
        return new TieNetwork(people, from, to);
    }

    /**
     * Returns how many ties there are.
     *
     * @return a count from 0
     */
    public int ties() {
        return ties;
    }

    /**
     * Returns the share of all pairs of people that are tied.
     *
     * @return a number from 0 to 1, or {@code NaN}
     */
    public double density() {
        return 2.0 * ties / (people * (people - 1.0));
    }

    /**
     * Returns the share of the paths of two ties whose ends are tied.
     *
     * @return a number from 0 to 1, or {@code NaN}
     */
    public double transitivity() {
        return (double) LongStream.of(triangles).sum()
                / Arrays.stream(degree).mapToLong(TieNetwork::pairs).sum();
    }

    /**
     * Returns the mean over people of the share of pairs of their own ties that are tied to each other.
     *
     * @return a number from 0 to 1, or {@code NaN}
     */
    public double averageClustering() {
        return ExactSum.meanOf(IntStream.range(0, people)
                .mapToDouble(i -> degree[i] < 2 ? 0 : (double) triangles[i] / pairs(degree[i]))
                .toArray());
    }

    /**
     * Returns the size of the largest component.
     *
     * @return a number of people, from 0
     */
    public int largestComponent() {
        return largestComponent;
    }

    private static long pairs(int count) {
        return count * (count - 1L) / 2;
    }
}
