package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import org.immutables.value.Value;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * A room that several places or organisations may share.
 *
 * <p>The walls set the limit, not each of those who book it. Instances are immutable and may be shared
 * between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"name", "capacity"})
public abstract class Room implements WithRoom {

    Room() {}

    /**
     * Returns what the room is called.
     *
     * @return 1 to 100 characters
     */
    @JsonProperty
    @NotBlank
    @Size(max = 100)
    public abstract String name();

    /**
     * Returns how many people it takes at once.
     *
     * @return a count of 0 or more
     */
    @JsonProperty
    @PositiveOrZero
    public abstract int capacity();

    /**
     * Tells whether the room takes all of these phases, whoever holds them.
     *
     * @param phases the phases planned in it
     * @return true when at no instant the capacities of the phases going on add up to more than the room's; a
     *     phase without a limit fills the room alone; one that ends when another starts does not meet it
     */
    public boolean holds(Collection<Phase> phases) {
        return phases.stream().allMatch(phase -> peopleAtStartOf(phase, phases) <= capacity());
    }

    /** Returns the people at the instant when a phase starts: the fullest instants are among these. */
    private long peopleAtStartOf(Phase phase, Collection<Phase> phases) {
        return phases.stream()
                .filter(other -> !Phase.instant(other.start()).isAfter(Phase.instant(phase.start()))
                        && Phase.instant(other.end()).isAfter(Phase.instant(phase.start())))
                .mapToLong(other -> other.capacity().orElse(capacity()))
                .sum();
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a room.
     *
     * @param name what it is called
     * @param capacity how many people it takes at once, 0 or more
     * @return the room
     */
    public static Room of(String name, int capacity) {
        return ImmutableRoom.builder().name(name).capacity(capacity).build();
    }

    @JsonCreator
    private static Room fromJson(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "capacity", required = true) Integer capacity) {
        return of(name, capacity);
    }
}
