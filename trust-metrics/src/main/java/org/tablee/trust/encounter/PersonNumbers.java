package org.tablee.trust.encounter;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tablee.core.identity.ConviveId;

/** Gives each convive of each place a number: first in the order of the rows, at last in the order of the ids. */
final class PersonNumbers {

    private final Map<String, Map<ConviveId, Integer>> places = new TreeMap<>();
    private int people;

    Map<ConviveId, Integer> ofPlace(String place) {
        return places.computeIfAbsent(place, unseen -> new HashMap<>());
    }

    int number(Map<ConviveId, Integer> ofPlace, ConviveId convive) {
        Integer known = ofPlace.putIfAbsent(convive, people);
        return known == null ? people++ : known;
    }

    /** Returns the convives in order, by place and then by identifier. */
    ConviveId[] inOrder() {
        return places.values().stream()
                .flatMap(ofPlace -> ofPlace.keySet().stream().sorted())
                .toArray(ConviveId[]::new);
    }

    /** Returns for each number the position of its convive in {@link #inOrder()}. */
    int[] positions() {
        int[] numbers = places.values().stream()
                .flatMap(ofPlace -> ofPlace.entrySet().stream().sorted(Map.Entry.comparingByKey()))
                .mapToInt(Map.Entry::getValue)
                .toArray();
        int[] positions = new int[people];
        for (int position = 0; position < people; position++) {
            positions[numbers[position]] = position;
        }
        return positions;
    }
}
