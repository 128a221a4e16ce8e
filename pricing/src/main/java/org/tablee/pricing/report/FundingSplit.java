package org.tablee.pricing.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.money.Allocation;

/**
 * Of every 100 that were spent, how many came from where, and how many are still to find.
 *
 * <pre>
 * shares = largest remainder of 100 over (what came in for each purpose, what is missing)
 * missing = max(0, spent − Σ what came in)
 * </pre>
 *
 * <p>For example 67 free price, 18 private hire, 10 grants, 5 to find. Where more came in than was spent, the
 * shares are of what came in, and nothing is to find. A purpose for which more was given back than came in has no
 * share. Instances are immutable and may be shared between threads.
 */
public final class FundingSplit {

    private static final int HUNDRED = 100;

    private final Map<Purpose, Integer> shares;
    private final int toFind;

    private FundingSplit(Map<Purpose, Integer> shares, int toFind) {
        this.shares = shares;
        this.toFind = toFind;
    }

    /**
     * Returns the split of the sums of a period.
     *
     * @param total the sums
     * @return the split, without a share where nothing was spent and nothing came in, or where the sums are
     *     withheld
     */
    public static FundingSplit of(UnitTotal total) {
        long spent = total.costOfCounted().orElse(0)
                + total.costOfUncounted().orElse(0)
                + total.unallocated().orElse(0);
        List<FundingLine> sources = total.funding().orElse(List.of()).stream()
                .filter(line -> line.minor() > 0)
                .toList();
        long received = sources.stream().mapToLong(FundingLine::minor).sum();
        List<Long> weights =
                new ArrayList<>(sources.stream().map(FundingLine::minor).toList());
        weights.add(Math.max(0, spent - received));
        if (spent == 0 && received == 0) {
            return new FundingSplit(Map.of(), 0);
        }
        long[] parts = Allocation.largestRemainder(
                HUNDRED, weights.stream().mapToLong(weight -> weight).toArray());
        Map<Purpose, Integer> shares = new LinkedHashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            shares.put(sources.get(i).purpose(), (int) parts[i]);
        }
        return new FundingSplit(Collections.unmodifiableMap(shares), (int) parts[sources.size()]);
    }

    /**
     * Returns the share of each purpose.
     *
     * @return an unmodifiable map in the order of the purposes; with what is to find the shares add up to 100
     */
    public Map<Purpose, Integer> shares() {
        return shares;
    }

    /**
     * Returns how many of 100 are still to find.
     *
     * @return from 0 to 100, or empty where there is nothing to split
     */
    public OptionalInt toFind() {
        return shares.isEmpty() && toFind == 0 ? OptionalInt.empty() : OptionalInt.of(toFind);
    }

    @Override
    public String toString() {
        return shares + ", to find " + toFind;
    }
}
