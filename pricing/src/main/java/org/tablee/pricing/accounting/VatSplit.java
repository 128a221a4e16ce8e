package org.tablee.pricing.accounting;

import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;

/**
 * An amount with value added tax in it, split into what is left without the tax and the tax.
 *
 * <pre>
 * net = gross / (1 + rate), rounded half up        tax = gross − net
 * </pre>
 *
 * <p>Both add up to the gross amount by construction. Split the total of a session, not its lines: five lines of
 * 12.50, 9.00, 3.50, 7.00 and 0.01 at a tenth give 29.09 net one by one and 29.10 together. Instances are immutable
 * and may be shared between threads.
 */
public final class VatSplit {

    private final Amount net;
    private final Amount tax;

    private VatSplit(Amount net, Amount tax) {
        this.net = net;
        this.tax = tax;
    }

    /**
     * Splits an amount.
     *
     * @param gross the amount with the tax in it
     * @param treatment how it is treated
     * @return the split, without tax where nothing is taxed
     */
    public static VatSplit of(Amount gross, VatTreatment treatment) {
        Fraction factor = Fraction.ONE.over(Fraction.ONE.plus(treatment.rate().orElse(Fraction.ZERO)));
        Amount net = gross.times(factor, RoundingMode.HALF_UP);
        return new VatSplit(net, gross.minus(net));
    }

    /**
     * Spreads the net total over the lines that it is made of.
     *
     * @param lines the gross amounts, 0 or more and not all 0, that add up to the gross total
     * @return the net amount of each line, which add up to {@link #net()}, by largest remainder
     * @throws IllegalArgumentException if the lines do not add up to the gross total, one is negative, or all are 0
     */
    public List<Amount> spread(List<Amount> lines) {
        Amount gross = net.plus(tax);
        if (!Amount.sum(gross.unit(), lines).equals(gross)) {
            throw new IllegalArgumentException("The lines " + lines + " do not add up to " + gross);
        }
        return net.allocate(lines.stream().mapToLong(Amount::minor).toArray());
    }

    /**
     * Returns what is left without the tax.
     *
     * @return the net amount
     */
    public Amount net() {
        return net;
    }

    /**
     * Returns the tax.
     *
     * @return gross less net
     */
    public Amount tax() {
        return tax;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VatSplit split && net.equals(split.net) && tax.equals(split.tax);
    }

    @Override
    public int hashCode() {
        return Objects.hash(net, tax);
    }

    @Override
    public String toString() {
        return net + " and " + tax + " of tax";
    }
}
