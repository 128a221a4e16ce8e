package org.tablee.core.meal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.SessionId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * How many people of a session eat how.
 *
 * <p>Three vegetarians and one without gluten: who they are is nobody's business here, and there is no way to say
 * it. A place keeps it until the session is over. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"session", "diets", "avoided"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class DietNeeds implements WithDietNeeds {

    DietNeeds() {}

    /**
     * Returns for which session.
     *
     * @return the session
     */
    @JsonProperty
    public abstract SessionId session();

    /**
     * Returns how many people follow which diet.
     *
     * @return an unmodifiable map from a diet to a count of 1 or more
     */
    @JsonProperty
    public abstract Map<Diet, @Positive Integer> diets();

    /**
     * Returns how many people must not eat which allergen.
     *
     * @return an unmodifiable map from an allergen to a count of 1 or more
     */
    @JsonProperty
    public abstract Map<Allergen, @Positive Integer> avoided();

    /**
     * Returns these needs with those of some more people.
     *
     * @param diet their diet
     * @param people how many, 1 or more
     * @return the needs, added up
     */
    public DietNeeds plus(Diet diet, int people) {
        Map<Diet, Integer> more = new LinkedHashMap<>(diets());
        more.merge(diet, people, Math::addExact);
        return withDiets(more);
    }

    /**
     * Returns these needs with those of some more people.
     *
     * @param avoiding what they must not eat
     * @param people how many, 1 or more
     * @return the needs, added up
     */
    public DietNeeds plus(Allergen avoiding, int people) {
        Map<Allergen, Integer> more = new LinkedHashMap<>(avoided());
        more.merge(avoiding, people, Math::addExact);
        return withAvoided(more);
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns the needs of a session of which nothing was said.
     *
     * @param session the session
     * @return the needs, empty
     */
    public static DietNeeds of(SessionId session) {
        return builder().session(session).build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code session}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static DietNeeds fromJson(
            @JsonProperty(value = "session", required = true) SessionId session,
            @JsonProperty("diets") @Nullable Map<Diet, Integer> diets,
            @JsonProperty("avoided") @Nullable Map<Allergen, Integer> avoided) {
        return builder()
                .session(session)
                .putAllDiets(diets == null ? Map.of() : diets)
                .putAllAvoided(avoided == null ? Map.of() : avoided)
                .build();
    }

    /** Builds needs; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableDietNeeds.Builder {
        Builder() {}
    }
}
