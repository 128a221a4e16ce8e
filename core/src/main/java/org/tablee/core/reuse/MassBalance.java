package org.tablee.core.reuse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.quantity.Mass;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * What came in and what went out, by destination.
 *
 * <p>The destinations sum to all that went out; what lies in stock is in neither. Instances are immutable and may
 * be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"collected", "sent"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class MassBalance {

    MassBalance() {}

    /**
     * Returns what came in.
     *
     * @return the sum of the net masses
     */
    @JsonProperty
    public abstract Mass collected();

    /**
     * Returns what went where.
     *
     * @return an unmodifiable map in the order of the destinations; where nothing went is not in it
     */
    @JsonProperty
    public abstract Map<Destination, Mass> sent();

    /**
     * Returns all that went out.
     *
     * @return the sum over the destinations
     */
    public Mass allSent() {
        return sentTo(sent().keySet());
    }

    /**
     * Returns what went to some destinations, as a share.
     *
     * @param base what it is a share of
     * @param destinations the destinations, one or more
     * @return the share, with its base
     */
    public MassShare shareOf(MassBase base, Destination... destinations) {
        Set<Destination> meant = Set.of(destinations);
        return MassShare.of(meant, sentTo(meant), base, base == MassBase.SENT ? allSent() : collected());
    }

    private Mass sentTo(Set<Destination> destinations) {
        return sent().entrySet().stream()
                .filter(entry -> destinations.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Mass.ZERO, Mass::plus);
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Adds up weighings.
     *
     * @param weighings weighings of a period, in any order
     * @return their balance
     */
    public static MassBalance of(Collection<Weighing> weighings) {
        Map<Destination, Mass> sent = new EnumMap<>(Destination.class);
        Mass collected = Mass.ZERO;
        for (Weighing weighing : weighings) {
            if (weighing.destination().isPresent()) {
                sent.merge(weighing.destination().get(), weighing.net(), Mass::plus);
            } else {
                collected = collected.plus(weighing.net());
            }
        }
        return ImmutableMassBalance.builder().collected(collected).sent(sent).build();
    }

    /**
     * Adds up weighings of each stream for itself.
     *
     * @param weighings weighings of a period, in any order
     * @return an unmodifiable map from each stream to its balance, in alphabetical order
     */
    public static Map<String, MassBalance> byStream(Collection<Weighing> weighings) {
        Map<String, MassBalance> balances = new TreeMap<>();
        weighings.stream()
                .collect(Collectors.groupingBy(Weighing::stream))
                .forEach((stream, own) -> balances.put(stream, of(own)));
        return Collections.unmodifiableMap(balances);
    }

    @JsonCreator
    private static MassBalance fromJson(
            @JsonProperty(value = "collected", required = true) Mass collected,
            @JsonProperty("sent") @Nullable Map<Destination, Mass> sent) {
        return ImmutableMassBalance.builder()
                .collected(collected)
                .putAllSent(sent == null ? Map.of() : sent)
                .build();
    }
}
