package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.SessionId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.money.Amount;

/**
 * One amount that an accountant books.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"day", "session", "purpose", "means", "amount"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class AccountingEntry implements WithAccountingEntry {

    AccountingEntry() {}

    /**
     * Returns the day.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate day();

    /**
     * Returns the session, which is the voucher of the entry.
     *
     * @return the session, or empty when the money came in over a period or outside of a session
     */
    @JsonProperty
    public abstract Optional<SessionId> session();

    /**
     * Returns what it was for.
     *
     * @return the purpose
     */
    @JsonProperty
    public abstract Purpose purpose();

    /**
     * Returns how it was handed over.
     *
     * @return the means, or empty when nobody noted it
     */
    @JsonProperty
    public abstract Optional<Means> means();

    /**
     * Returns how much came in.
     *
     * @return the amount, less what was given back on that day
     */
    @JsonProperty
    public abstract Amount amount();

    /** Returns what two amounts have in common when they are one entry. */
    List<Object> key() {
        return List.of(day(), session(), purpose(), means(), amount().unit());
    }

    AccountingEntry plus(AccountingEntry other) {
        return withAmount(amount().plus(other.amount()));
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static AccountingEntry fromJson(
            @JsonProperty(value = "day", required = true) LocalDate day,
            @JsonProperty("session") @Nullable SessionId session,
            @JsonProperty(value = "purpose", required = true) Purpose purpose,
            @JsonProperty("means") @Nullable Means means,
            @JsonProperty(value = "amount", required = true) Amount amount) {
        return builder()
                .day(day)
                .session(Optional.ofNullable(session))
                .purpose(purpose)
                .means(Optional.ofNullable(means))
                .amount(amount)
                .build();
    }

    static final class Builder extends ImmutableAccountingEntry.Builder {
        Builder() {}
    }
}
