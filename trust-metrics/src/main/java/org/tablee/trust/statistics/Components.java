package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The components of a network, by union and find with halved paths. */
final class Components {

    private final int[] parent;
    private final int[] size;

    private Components(int people) {
        parent = IntStream.range(0, people).toArray();
        size = new int[people];
        Arrays.fill(size, 1);
    }

    /** Returns the number of people in the largest component, 0 for nobody. */
    static int largest(int people, int[] from, int[] to) {
        Components components = new Components(people);
        for (int tie = 0; tie < from.length; tie++) {
            components.unite(from[tie], to[tie]);
        }
        return Arrays.stream(components.size).max().orElse(0);
    }

    private void unite(int one, int other) {
        int first = root(one);
        int second = root(other);
        if (first != second) {
            int large = size[first] < size[second] ? second : first;
            int small = first + second - large;
            parent[small] = large;
            size[large] += size[small];
        }
    }

    private int root(int person) {
        int top = person;
        while (parent[top] != top) {
            parent[top] = parent[parent[top]];
            top = parent[top];
        }
        return top;
    }
}
