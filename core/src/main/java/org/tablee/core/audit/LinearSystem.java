package org.tablee.core.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Linear equations that do not contradict one another, each solved for an unknown that stands in no other: the form
 * of Gauss and Jordan, in {@link Remainders}.
 *
 * <p>An equation is an array with a coefficient for each unknown, and last what they add up to. Instances are
 * immutable.
 */
final class LinearSystem {

    /** An equation that starts with a 1 at its own unknown. */
    private record Solved(int unknown, long[] equation) {}

    private final int unknowns;
    private final List<Solved> equations;

    private LinearSystem(int unknowns, List<Solved> equations) {
        this.unknowns = unknowns;
        this.equations = equations;
    }

    /** Returns a system without equations. */
    static LinearSystem of(int unknowns) {
        return new LinearSystem(unknowns, List.of());
    }

    /** Returns how many unknowns are fixed by the others. */
    int rank() {
        return equations.size();
    }

    /** Returns what an equation still demands once the equations of the system hold. */
    long[] reduced(long[] equation) {
        long[] rest = equation.clone();
        for (Solved solved : equations) {
            subtract(rest, solved);
        }
        return rest;
    }

    /** Takes an equation as often from another that its unknown is gone. */
    private static void subtract(long[] from, Solved solved) {
        long factor = from[solved.unknown()];
        if (factor != 0) {
            for (int i = 0; i < from.length; i++) {
                from[i] = Remainders.minus(from[i], Remainders.times(factor, solved.equation()[i]));
            }
        }
    }

    /** Tells whether a reduced equation holds anyway. */
    static boolean isSatisfied(long[] reduced) {
        return first(reduced) == reduced.length;
    }

    /** Tells whether a reduced equation says nothing of an unknown: it holds anyway, or never can. */
    static boolean isDecided(long[] reduced) {
        return first(reduced) >= reduced.length - 1;
    }

    /** Returns where the first number stands that is not 0, or the length. */
    private static int first(long... parts) {
        int first = 0;
        while (first < parts.length && parts[first] == 0) {
            first++;
        }
        return first;
    }

    /** Returns the system with a reduced equation that is not decided. */
    LinearSystem with(long[] reduced) {
        int unknown = first(reduced);
        long inverse = Remainders.inverse(reduced[unknown]);
        Solved added = new Solved(
                unknown,
                Arrays.stream(reduced)
                        .map(part -> Remainders.times(part, inverse))
                        .toArray());
        List<Solved> all = new ArrayList<>();
        for (Solved solved : equations) {
            long[] without = solved.equation().clone();
            subtract(without, added);
            all.add(new Solved(solved.unknown(), without));
        }
        all.add(added);
        return new LinearSystem(unknowns, all);
    }

    /** Returns the unknowns that are not 0 in the solution in which every free unknown is. */
    int[] used() {
        return equations.stream()
                .filter(solved -> solved.equation()[unknowns] != 0)
                .mapToInt(Solved::unknown)
                .sorted()
                .toArray();
    }
}
