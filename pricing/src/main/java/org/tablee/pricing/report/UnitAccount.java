package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Figure;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.money.Unit;

/**
 * Everything of a period that is counted in one unit.
 *
 * <p>Bare numbers in it are coins of that unit. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"unit", "sessions", "total", "figures", "suspendedMeals", "tabs"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class UnitAccount implements WithUnitAccount {

    UnitAccount() {}

    /**
     * Returns the unit.
     *
     * @return the unit
     */
    @JsonProperty
    public abstract Unit unit();

    /**
     * Returns the sessions that took place.
     *
     * @return an unmodifiable list in the order of time, or empty in a report for everybody
     */
    @JsonProperty
    public abstract Optional<List<SessionAccount>> sessions();

    /**
     * Returns the sums.
     *
     * @return the sums, or why they are withheld
     */
    @JsonProperty
    public abstract UnitTotal total();

    /**
     * Returns the figures that stand on samples, by name.
     *
     * @return {@code meanPerCover}, {@code nextSessionsTotal}, {@code zeroShare} and {@code drift}, of which the
     *     first and third are in reports for the team only; an unmodifiable map
     */
    @JsonProperty
    public abstract Map<String, Figure> figures();

    /**
     * Returns the pool of suspended meals.
     *
     * @return the pool, or empty where the place keeps none
     */
    @JsonProperty
    public abstract Optional<PoolAccount> suspendedMeals();

    /**
     * Returns what was promised for later.
     *
     * @return the tabs together, or empty where the place keeps none, and in a report for everybody
     */
    @JsonProperty
    public abstract Optional<TabsAccount> tabs();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static UnitAccount fromJson(
            @JsonProperty(value = "unit", required = true) Unit unit,
            @JsonProperty("sessions") @Nullable List<SessionAccount> sessions,
            @JsonProperty(value = "total", required = true) UnitTotal total,
            @JsonProperty(value = "figures", required = true) Map<String, Figure> figures,
            @JsonProperty("suspendedMeals") @Nullable PoolAccount suspendedMeals,
            @JsonProperty("tabs") @Nullable TabsAccount tabs) {
        return builder()
                .unit(unit)
                .sessions(Optional.ofNullable(sessions))
                .total(total)
                .putAllFigures(figures)
                .suspendedMeals(Optional.ofNullable(suspendedMeals))
                .tabs(Optional.ofNullable(tabs))
                .build();
    }

    static final class Builder extends ImmutableUnitAccount.Builder {
        Builder() {}
    }
}
