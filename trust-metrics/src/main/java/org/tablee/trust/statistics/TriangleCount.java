package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts the triangles of a network at each of their corners.
 *
 * <p>Each tie is pointed from the end with fewer ties to the end with more (of equals, from the lower number);
 * a triangle is then found once, from its lowest corner. This takes about m·√m steps for m ties.
 *
 * <p>Source: T. Schank and D. Wagner (2005), Finding, counting and listing all triangles in large graphs,
 * Experimental and Efficient Algorithms, LNCS 3503, 606-609: the algorithm "forward".
 */
final class TriangleCount {

    private static final int PARTS_PER_THREAD = 4;
    private static final int NOBODY = -1;

    private final int[] start;
    private final int[] higher;

    private TriangleCount(int[] degree, int[] from, int[] to) {
        start = new int[degree.length + 1];
        for (int tie = 0; tie < from.length; tie++) {
            start[lower(degree, from[tie], to[tie]) + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        higher = new int[from.length];
        for (int tie = 0; tie < from.length; tie++) {
            int low = lower(degree, from[tie], to[tie]);
            higher[next[low]++] = from[tie] + to[tie] - low;
        }
    }

    private static int lower(int[] degree, int one, int other) {
        boolean first = degree[one] < degree[other] || degree[one] == degree[other] && one < other;
        return first ? one : other;
    }

    /**
     * Returns for each person the number of triangles of which that person is a corner, counted on as many
     * threads as the common pool has.
     *
     * @throws IllegalArgumentException if a tie is given twice
     */
    static long[] of(int[] degree, int[] from, int[] to) {
        TriangleCount network = new TriangleCount(degree, from, to);
        int parts = PARTS_PER_THREAD * Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> network.countPart(part, parts))
                .reduce(TriangleCount::sum)
                .orElseThrow();
    }

    private static long[] sum(long[] one, long[] other) {
        long[] sum = one.clone();
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }

    private long[] countPart(int part, int parts) {
        int people = start.length - 1;
        long[] triangles = new long[people];
        int[] tiedTo = new int[people];
        Arrays.fill(tiedTo, NOBODY);
        for (int low = part; low < people; low += parts) {
            mark(low, tiedTo);
            for (int i = start[low]; i < start[low + 1]; i++) {
                closeTriangles(low, higher[i], tiedTo, triangles);
            }
        }
        return triangles;
    }

    private void mark(int low, int[] tiedTo) {
        for (int i = start[low]; i < start[low + 1]; i++) {
            if (tiedTo[higher[i]] == low) {
                throw new IllegalArgumentException("The tie of " + low + " and " + higher[i] + " is given twice");
            }
            tiedTo[higher[i]] = low;
        }
    }

    private void closeTriangles(int low, int middle, int[] tiedTo, long[] triangles) {
        for (int i = start[middle]; i < start[middle + 1]; i++) {
            int high = higher[i];
            if (tiedTo[high] == low) {
                triangles[low]++;
                triangles[middle]++;
                triangles[high]++;
            }
        }
    }
}
