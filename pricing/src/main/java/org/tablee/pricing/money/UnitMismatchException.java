package org.tablee.pricing.money;

/** Thrown when amounts of two units meet where only one unit makes sense. */
public class UnitMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Unit first;
    private final transient Unit second;

    /**
     * Creates the exception.
     *
     * @param first the unit that was expected
     * @param second the unit that came
     */
    public UnitMismatchException(Unit first, Unit second) {
        super("Amounts of " + first + " and " + second + " cannot be combined without a declared rate");
        this.first = first;
        this.second = second;
    }

    /**
     * Returns the unit that was expected.
     *
     * @return the first unit
     */
    public Unit first() {
        return first;
    }

    /**
     * Returns the unit that came.
     *
     * @return the second unit
     */
    public Unit second() {
        return second;
    }
}
