package org.tablee.core.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.tablee.core.identity.NetworkId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * A group of autonomous organisations that share a charter.
 *
 * <p>Who belongs to it is told by {@link Affiliation}s. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "name"})
public abstract class Network implements WithNetwork {

    Network() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    @JsonProperty
    public abstract NetworkId id();

    /**
     * Returns the name.
     *
     * @return 1 to 200 characters
     */
    @JsonProperty
    @NotBlank
    @Size(max = 200)
    public abstract String name();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a network.
     *
     * @param id its identifier
     * @param name its name, of 1 to 200 characters
     * @return the network
     */
    public static Network of(NetworkId id, String name) {
        return ImmutableNetwork.builder().id(id).name(name).build();
    }

    @JsonCreator
    private static Network fromJson(
            @JsonProperty(value = "id", required = true) NetworkId id,
            @JsonProperty(value = "name", required = true) String name) {
        return ImmutableNetwork.builder().id(id).name(name).build();
    }
}
