package org.tablee.trust.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tablee.core.identity.ConviveId;

/** Gives each convive of each place a number: first in the order of the rows, at last in the order of the ids. */
final class PersonNumbers {

    private final Map<String, Map<ConviveId, Integer>> places = new TreeMap<>();
    private final List<ConviveId> convives = new ArrayList<>();

    Map<ConviveId, Integer> ofPlace(String place) {
        return places.computeIfAbsent(place, unseen -> new HashMap<>());
    }

    int number(Map<ConviveId, Integer> ofPlace, ConviveId convive) {
        Integer known = ofPlace.get(convive);
        if (known != null) {
            return known;
        }
        ofPlace.put(convive, convives.size());
        convives.add(convive);
        return convives.size() - 1;
    }

    ConviveId convive(int number) {
        return convives.get(number);
    }

    /** Returns the numbers in the order of their convives, by place and then by identifier. */
    int[] inOrder() {
        return places.values().parallelStream()
                .flatMapToInt(ofPlace -> ofPlace.values().stream()
                        .sorted(Comparator.comparing(convives::get))
                        .mapToInt(Integer::intValue))
                .toArray();
    }
}
