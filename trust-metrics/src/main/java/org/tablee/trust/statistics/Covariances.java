package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How the answers of people to several questions vary together.
 *
 * <pre>
 *            Σ (xₚᵢ − x̄ᵢ)·(xₚⱼ − x̄ⱼ)
 *   s_ij =  ─────────────────────────
 *                    n − 1
 * </pre>
 *
 * <p>xₚᵢ is the answer of person p to question i; only people who answered every question are in the sums. Rows
 * are sorted first, so that their order changes no bit.
 *
 * <p>Degenerate: {@code NaN} for fewer than two people.
 */
final class Covariances {

    private Covariances() {}

    /** Returns the rows in an order that does not depend on the one they are given in. */
    static double[][] sorted(double[][] rows) {
        double[][] sorted = rows.clone();
        Arrays.sort(sorted, Comparator.comparing(row -> row, Arrays::compare));
        return sorted;
    }

    /**
     * Returns the matrix of covariances.
     *
     * @param rows one row a person, with a finite answer to each of the same questions, already sorted
     * @return a symmetric matrix with a row for each question
     * @throws IllegalArgumentException if a row has another number of answers than the first
     */
    static double[][] of(double[][] rows) {
        int questions = rows.length == 0 ? 0 : rows[0].length;
        double[] means = new double[questions];
        for (double[] row : rows) {
            Counts.checkSameLength(questions, row.length, "answers in every row");
            for (int i = 0; i < questions; i++) {
                means[i] += row[i] / rows.length;
            }
        }
        double[][] covariances = new double[questions][questions];
        for (double[] row : rows) {
            for (int i = 0; i < questions; i++) {
                for (int j = 0; j < questions; j++) {
                    covariances[i][j] += (row[i] - means[i]) * (row[j] - means[j]);
                }
            }
        }
        for (double[] row : covariances) {
            Arrays.setAll(row, j -> row[j] / (rows.length - 1.0));
        }
        return covariances;
    }

    static double trace(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            sum += matrix[i][i];
        }
        return sum;
    }

    static double sum(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).sum();
    }
}
