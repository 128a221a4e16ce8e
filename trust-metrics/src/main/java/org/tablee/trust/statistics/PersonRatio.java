package org.tablee.trust.statistics;

/**
 * A ratio of totals over persons, as a function of how often each person counts.
 *
 * <pre>
 *   r(w) = (y₀ + Σ wᵢ·yᵢ) / (z₀ + Σ wᵢ·zᵢ)
 * </pre>
 *
 * <p>yᵢ and zᵢ are what person i brings to the numerator and the denominator, wᵢ how often the person was drawn, y₀
 * and z₀ what belongs to nobody known. A share of persons is such a ratio with zeros and ones, a mean one with ones
 * below.
 *
 * <p>Degenerate: {@code NaN} where the denominator is 0.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class PersonRatio implements Reweighted {

    private final double[] numerators;
    private final double[] denominators;
    private final double loose;

    private PersonRatio(double[] numerators, double[] denominators, double loose) {
        Counts.checkSameLength(numerators.length, denominators.length, "denominators as numerators");
        this.numerators = numerators.clone();
        this.denominators = denominators.clone();
        this.loose = loose;
    }

    /**
     * Returns the ratio of totals of some persons.
     *
     * @param numerators one finite number a person
     * @param denominators one finite number a person, in the same order
     * @return the ratio
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public static PersonRatio of(double[] numerators, double[] denominators) {
        return new PersonRatio(numerators, denominators, 0);
    }

    /**
     * Returns the ratio with something in its numerator that no known person brings.
     *
     * @param numerator what is added whoever is drawn
     * @return the ratio
     */
    public PersonRatio plus(double numerator) {
        return new PersonRatio(numerators, denominators, loose + numerator);
    }

    @Override
    public int units() {
        return numerators.length;
    }

    @Override
    public double value(int... drawn) {
        Counts.checkSameLength(drawn.length, numerators.length, "draws as persons");
        double above = loose;
        double below = 0;
        for (int i = 0; i < drawn.length; i++) {
            above += drawn[i] * numerators[i];
            below += drawn[i] * denominators[i];
        }
        return below == 0 ? Double.NaN : above / below;
    }
}
