package org.tablee.examples.canteen;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Chance with a seed: the same seed rolls the same year, on every machine. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** Returns true with this probability. */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Returns a whole number from one to another, both included. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /** Returns one of the values, all equally likely. */
    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Returns one element, each as likely as its weight. */
    <T> T weighted(List<T> elements, ToDoubleFunction<T> weight) {
        double roll =
                random.nextDouble() * elements.stream().mapToDouble(weight).sum();
        for (T element : elements) {
            roll -= weight.applyAsDouble(element);
            if (roll < 0) {
                return element;
            }
        }
        return elements.get(elements.size() - 1);
    }

    /** Returns some distinct elements, each draw weighted, all of them when there are no more. */
    <T> List<T> draw(List<T> elements, int count, ToDoubleFunction<T> weight) {
        List<T> left = new ArrayList<>(elements);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count && !left.isEmpty()) {
            T next = weighted(left, weight);
            left.remove(next);
            drawn.add(next);
        }
        return drawn;
    }
}
