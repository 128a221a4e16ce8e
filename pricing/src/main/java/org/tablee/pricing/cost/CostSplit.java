package org.tablee.pricing.cost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.money.Amount;

/**
 * A cost of the place, split over the sessions that share it.
 *
 * <p>The keys say how much of the place a session used: covers, opening hours, or 1 for each. The split is by
 * {@linkplain org.tablee.pricing.money.Allocation largest remainder}, of equal remainders to the session that
 * stands first. Where nobody shares, because there is no session or every key is 0, the cost stays visible as
 * {@link #unallocated()}; shares and unallocated add up to it always. Instances are immutable and may be shared
 * between threads.
 */
public final class CostSplit {

    private final Map<SessionId, Amount> shares;
    private final Amount unallocated;

    private CostSplit(Map<SessionId, Amount> shares, Amount unallocated) {
        this.shares = shares;
        this.unallocated = unallocated;
    }

    /**
     * Splits a cost.
     *
     * @param cost the cost
     * @param keys a key of 0 or more for each session, in the order in which ties are resolved
     * @return the split
     * @throws IllegalArgumentException if a key is negative or the keys do not fit
     */
    public static CostSplit of(Amount cost, Map<SessionId, Integer> keys) {
        List<SessionId> sessions = new ArrayList<>(keys.keySet());
        long[] weights = sessions.stream().mapToLong(keys::get).toArray();
        Map<SessionId, Amount> shares = new LinkedHashMap<>();
        if (keys.values().stream().allMatch(key -> key == 0)) {
            return new CostSplit(Map.of(), cost);
        }
        List<Amount> amounts = cost.allocate(weights);
        for (int i = 0; i < amounts.size(); i++) {
            shares.put(sessions.get(i), amounts.get(i));
        }
        return new CostSplit(Collections.unmodifiableMap(shares), Amount.zero(cost.unit()));
    }

    /**
     * Returns what each session carries.
     *
     * @return an unmodifiable map in the order of the keys, empty when nobody shares
     */
    public Map<SessionId, Amount> shares() {
        return shares;
    }

    /**
     * Returns what nobody carries.
     *
     * @return the whole cost when nobody shares, else 0
     */
    public Amount unallocated() {
        return unallocated;
    }

    @Override
    public String toString() {
        return shares + ", unallocated " + unallocated;
    }
}
