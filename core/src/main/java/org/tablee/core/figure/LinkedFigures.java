package org.tablee.core.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tablee.core.audit.PublishedSums;

/**
 * The figures of a public report, read together as somebody would who wants to know what is withheld.
 *
 * @param <K> what names a figure
 */
final class LinkedFigures<K> {

    private final Map<K, Measurement> measurements;
    private final List<K> shown;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Set<String> secrets = new LinkedHashSet<>();
    private final long smallest;

    LinkedFigures(Map<K, Measurement> measurements, Map<K, Figure> figures, long smallest) {
        this.measurements = measurements;
        this.smallest = smallest;
        this.shown = figures.entrySet().stream()
                .filter(entry -> entry.getValue().estimate().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        measurements.forEach((key, measurement) -> {
            measurement.groupSizes().names().forEach(name -> numbers.putIfAbsent(name, numbers.size()));
            if (figures.get(key) instanceof Withheld) {
                measurement.groupSizes().sizes().stream()
                        .filter(size -> size.people() < smallest)
                        .forEach(size -> secrets.add(size.group()));
            }
        });
    }

    /** Returns the figures that must go too: the last first until nothing is told, less those that need not. */
    Set<K> toWithhold() {
        List<K> kept = new ArrayList<>(shown);
        List<K> dropped = new ArrayList<>();
        while (!kept.isEmpty() && !isSafe(kept)) {
            dropped.add(kept.remove(kept.size() - 1));
        }
        Collections.reverse(dropped);
        Set<K> withheld = new LinkedHashSet<>();
        for (K key : dropped) {
            kept.add(key);
            if (!isSafe(kept)) {
                kept.remove(key);
                withheld.add(key);
            }
        }
        return withheld;
    }

    private boolean isSafe(List<K> published) {
        PublishedSums sums = sums(published);
        return secrets.stream().allMatch(secret -> sums.mayReach(number(secret), smallest));
    }

    private int number(String group) {
        return Objects.requireNonNull(numbers.get(group));
    }

    private PublishedSums sums(List<K> published) {
        PublishedSums sums = new PublishedSums(numbers.size());
        measurements.values().stream()
                .flatMap(measurement -> measurement.groupSizes().sums().stream())
                .distinct()
                .forEach(sum -> sums.add(weights(sum), 0, 0));
        published.stream()
                .flatMap(key -> Objects.requireNonNull(measurements.get(key)).groupSizes().sizes().stream())
                .distinct()
                .forEach(size -> publish(size, sums));
        return sums;
    }

    private Map<Integer, Integer> weights(GroupSizes.Sum sum) {
        Map<Integer, Integer> weights = new LinkedHashMap<>();
        weights.put(numbers.get(sum.whole()), 1);
        sum.parts().forEach(part -> weights.put(numbers.get(part), -1));
        return weights;
    }

    private void publish(GroupSizes.Size size, PublishedSums sums) {
        long shown = size.rounded() ? Rounding.toFive(size.people()) : size.people();
        long around = size.rounded() ? Rounding.MOST : 0;
        sums.add(Map.of(numbers.get(size.group()), 1), Math.max(0, shown - around), shown + around);
    }
}
