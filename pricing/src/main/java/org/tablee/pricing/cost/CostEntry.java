package org.tablee.pricing.cost;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * A cost as it was noted: of one session, or of a period whose sessions share it.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"session", "period", "cost"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class CostEntry implements WithCostEntry {

    CostEntry() {}

    /**
     * Returns the session that cost it.
     *
     * @return the session, or empty for a cost of a period
     */
    @JsonProperty
    public abstract Optional<SessionId> session();

    /**
     * Returns the period that cost it.
     *
     * @return the period, for example the month of a rent, or empty for a cost of a session
     */
    @JsonProperty
    public abstract Optional<DateRange> period();

    /**
     * Returns what it was for and how much.
     *
     * @return the line that it adds to a cost sheet
     */
    @JsonProperty
    public abstract CostLine cost();

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        session().isPresent() != period().isPresent(),
                        "session",
                        session().orElse(null),
                        "must be given, or a period, and not both",
                        "doit être indiquée, ou une période, et pas les deux",
                        "moet gegeven zijn, of een periode, en niet beide"));
    }

    /**
     * Returns a cost of a session.
     *
     * @param session the session
     * @param cost what it was for and how much
     * @return the entry
     */
    public static CostEntry of(SessionId session, CostLine cost) {
        return ImmutableCostEntry.builder().session(session).cost(cost).build();
    }

    /**
     * Returns a cost of a period, which its sessions share.
     *
     * @param period the period
     * @param cost what it was for and how much
     * @return the entry
     */
    public static CostEntry of(DateRange period, CostLine cost) {
        return ImmutableCostEntry.builder().period(period).cost(cost).build();
    }

    @JsonCreator
    private static CostEntry fromJson(
            @JsonProperty("session") @Nullable SessionId session,
            @JsonProperty("period") @Nullable DateRange period,
            @JsonProperty(value = "cost", required = true) CostLine cost) {
        return ImmutableCostEntry.builder()
                .session(Optional.ofNullable(session))
                .period(Optional.ofNullable(period))
                .cost(cost)
                .build();
    }
}
