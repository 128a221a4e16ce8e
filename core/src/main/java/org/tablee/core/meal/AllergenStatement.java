package org.tablee.core.meal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.ValueStyle;

/**
 * What a kitchen says of the allergens in a dish.
 *
 * <p>Of each allergen one of three things is said; what nobody spoke of is {@link AllergenState#NOT_DECLARED},
 * which never means that the dish is free of it. How the public is told depends on the country, and is the duty of
 * the place. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"stated"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class AllergenStatement {

    AllergenStatement() {}

    /**
     * Returns what was said.
     *
     * @return an unmodifiable map from an allergen to what was said of it, in the order of the regulation; what
     *     is {@link AllergenState#NOT_DECLARED} is not in it
     */
    @JsonProperty
    public abstract Map<Allergen, AllergenState> stated();

    /**
     * Returns what was said of an allergen.
     *
     * @param allergen the allergen
     * @return the state; {@link AllergenState#NOT_DECLARED} when nobody spoke of it
     */
    public AllergenState of(Allergen allergen) {
        return stated().getOrDefault(allergen, AllergenState.NOT_DECLARED);
    }

    /**
     * Returns what holds for two dishes together.
     *
     * @param other the statement of the other dish
     * @return the statement in which each allergen has the graver of its two states
     */
    public AllergenStatement and(AllergenStatement other) {
        Map<Allergen, AllergenState> together = new EnumMap<>(Allergen.class);
        together.putAll(stated());
        other.stated().forEach((allergen, state) -> together.merge(allergen, state, AllergenStatement::graver));
        return ImmutableAllergenStatement.builder().stated(together).build();
    }

    private static AllergenState graver(AllergenState one, AllergenState two) {
        return one.compareTo(two) <= 0 ? one : two;
    }

    @Value.Check
    AllergenStatement check() {
        Map<Allergen, AllergenState> said = new EnumMap<>(Allergen.class);
        said.putAll(stated());
        said.values().removeIf(state -> state == AllergenState.NOT_DECLARED);
        boolean asSaid = List.copyOf(said.keySet()).equals(List.copyOf(stated().keySet()));
        return asSaid ? this : ImmutableAllergenStatement.builder().stated(said).build();
    }

    /**
     * Returns a statement in which nothing was said.
     *
     * @return the statement
     */
    public static AllergenStatement silent() {
        return ImmutableAllergenStatement.builder().build();
    }

    /**
     * Returns a statement.
     *
     * @param stated what was said of which allergen
     * @return the statement
     */
    public static AllergenStatement of(Map<Allergen, AllergenState> stated) {
        return ImmutableAllergenStatement.builder().stated(stated).build();
    }

    /**
     * Returns the statement that some allergens are in the dish.
     *
     * @param declared the allergens
     * @return the statement; of the other allergens nothing is said
     */
    public static AllergenStatement declaring(Allergen... declared) {
        ImmutableAllergenStatement.Builder statement = ImmutableAllergenStatement.builder();
        Stream.of(declared).distinct().forEach(allergen -> statement.putStated(allergen, AllergenState.DECLARED));
        return statement.build();
    }

    @JsonCreator
    private static AllergenStatement fromJson(@JsonProperty("stated") @Nullable Map<Allergen, AllergenState> stated) {
        return ImmutableAllergenStatement.builder()
                .putAllStated(stated == null ? Map.of() : stated)
                .build();
    }
}
