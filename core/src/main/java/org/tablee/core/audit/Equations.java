package org.tablee.core.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Linear equations in unknowns that are not negative, solved exactly: the first phase of the simplex method,
 * with the rule of Bland (1977) against going in circles.
 */
final class Equations {

    private final int unknowns;
    private final List<Rational[]> rows = new ArrayList<>();
    private int[] basis = {};

    /**
     * Creates a system without equations.
     *
     * @param unknowns how many unknowns there are
     */
    Equations(int unknowns) {
        this.unknowns = unknowns;
    }

    /**
     * Adds an equation.
     *
     * @param coefficients one for each unknown
     * @param sum what the weighted unknowns add up to
     */
    void add(long[] coefficients, long sum) {
        long sign = sum < 0 ? -1 : 1;
        Rational[] row = new Rational[unknowns + 1];
        for (int i = 0; i < unknowns; i++) {
            row[i] = Rational.of(sign * coefficients[i]);
        }
        row[unknowns] = Rational.of(sign * sum);
        rows.add(row);
    }

    /** Returns values of the unknowns that satisfy every equation, or empty when there are none; call once. */
    Optional<Rational[]> solution() {
        // Each equation starts with an artificial unknown of its own, numbered after the others.
        basis = IntStream.range(unknowns, unknowns + rows.size()).toArray();
        for (Optional<Integer> entering = entering(); entering.isPresent(); entering = entering()) {
            pivot(leaving(entering.get()), entering.get());
        }
        return missing().signum() == 0 ? Optional.of(values()) : Optional.empty();
    }

    /** The first unknown that brings the equations nearer to being satisfied, if there is one. */
    private Optional<Integer> entering() {
        return IntStream.range(0, unknowns)
                .filter(column -> artificial(column).signum() > 0)
                .boxed()
                .findFirst();
    }

    private Rational missing() {
        return artificial(unknowns);
    }

    /** The sum of a column over the equations that an artificial unknown still satisfies. */
    private Rational artificial(int column) {
        return IntStream.range(0, basis.length)
                .filter(row -> basis[row] >= unknowns)
                .mapToObj(row -> rows.get(row)[column])
                .reduce(Rational.ZERO, Rational::plus);
    }

    private int leaving(int column) {
        int best = -1;
        for (int row = 0; row < basis.length; row++) {
            if (rows.get(row)[column].signum() > 0 && (best < 0 || isBefore(row, best, column))) {
                best = row;
            }
        }
        return best;
    }

    private boolean isBefore(int row, int other, int column) {
        Rational difference = limit(row, column).minus(limit(other, column));
        return difference.signum() < 0 || difference.signum() == 0 && basis[row] < basis[other];
    }

    private Rational limit(int row, int column) {
        return rows.get(row)[unknowns].dividedBy(rows.get(row)[column]);
    }

    private void pivot(int pivot, int column) {
        Rational divisor = rows.get(pivot)[column];
        Rational[] unit = Arrays.stream(rows.get(pivot))
                .map(value -> value.dividedBy(divisor))
                .toArray(Rational[]::new);
        rows.set(pivot, unit);
        for (int row = 0; row < basis.length; row++) {
            Rational factor = rows.get(row)[column];
            if (row != pivot && factor.signum() != 0) {
                Rational[] old = rows.get(row);
                rows.set(
                        row,
                        IntStream.rangeClosed(0, unknowns)
                                .mapToObj(i -> old[i].minus(factor.times(unit[i])))
                                .toArray(Rational[]::new));
            }
        }
        basis[pivot] = column;
    }

    private Rational[] values() {
        Rational[] values = new Rational[unknowns];
        Arrays.fill(values, Rational.ZERO);
        for (int row = 0; row < basis.length; row++) {
            if (basis[row] < unknowns) {
                values[basis[row]] = rows.get(row)[unknowns];
            }
        }
        return values;
    }
}
