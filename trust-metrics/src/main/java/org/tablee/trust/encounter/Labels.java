package org.tablee.trust.encounter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The labels of one session, numbered; a session has few of them. */
final class Labels {

    /** The number of no label. */
    static final int NONE = -1;

    /** The number of somebody who was given two labels. */
    static final int CONFLICT = -2;

    private final List<String> labels = new ArrayList<>();

    void clear() {
        labels.clear();
    }

    int number(Optional<String> label) {
        if (label.isEmpty()) {
            return NONE;
        }
        int known = labels.indexOf(label.get());
        if (known < 0) {
            labels.add(label.get());
        }
        return known < 0 ? labels.size() - 1 : known;
    }

    /** Returns the label of somebody who stands on two rows. */
    static int united(int one, int other) {
        if (one == NONE || one == other) {
            return other;
        }
        return other == NONE ? one : CONFLICT;
    }

    /** Renumbers labels in their alphabetical order, from 0; what is no label becomes {@link #NONE}. */
    void rank(IntList numbers, int from) {
        if (labels.isEmpty()) {
            return;
        }
        String[] sorted = labels.toArray(String[]::new);
        Arrays.sort(sorted);
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[labels.indexOf(sorted[rank])] = rank;
        }
        for (int i = from; i < numbers.size(); i++) {
            numbers.set(i, numbers.get(i) < 0 ? NONE : ranks[numbers.get(i)]);
        }
    }
}
