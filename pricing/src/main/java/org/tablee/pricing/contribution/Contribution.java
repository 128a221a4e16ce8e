package org.tablee.pricing.contribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.SessionId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * One entry of the ledger: what came of one gesture, for one purpose, without a word on whose it was.
 *
 * <p>A mother who pays 20 EUR for four people makes one contribution of four covers. Parents who share a
 * meal's contribution make two, of which one has 0 covers. A sum handed over for several purposes is as many
 * entries: what is given for a meal is never split into a price and a gift.
 *
 * <p>An entry is never edited. A refund corrects the entry it gives back from; any other entry that corrects
 * one takes its place, and both stay visible. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"id", "session", "date", "purpose", "outcome", "covers", "corrects"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Contribution implements WithContribution {

    Contribution() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier, the same on whichever device the entry is read
     */
    @JsonProperty
    public abstract EntryId id();

    /**
     * Returns the session it belongs to.
     *
     * @return the session, or empty for what came in outside of one
     */
    @JsonProperty
    public abstract Optional<SessionId> session();

    /**
     * Returns the day on which it was made.
     *
     * @return the local date, or empty for that of the session; a refund after the period was closed has the
     *     day of the refund
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> date();

    /**
     * Returns what it was for.
     *
     * @return the purpose
     */
    @JsonProperty
    public abstract Purpose purpose();

    /**
     * Returns what came of it.
     *
     * @return the outcome
     */
    @JsonProperty
    public abstract Outcome outcome();

    /**
     * Returns the covers it was for.
     *
     * @return a count of 0 or more, or empty when it was not noted
     */
    @JsonProperty
    @PositiveOrZero
    public abstract OptionalInt covers();

    /**
     * Returns the earlier entry that this one corrects.
     *
     * @return the other entry, or empty when this one corrects none
     */
    @JsonProperty
    public abstract Optional<EntryId> corrects();

    /**
     * Tells whether this entry takes the place of the one it corrects.
     *
     * @return true when it corrects an entry and is no refund
     */
    boolean replaces() {
        return corrects().isPresent() && outcome().kind() != Outcome.Kind.REFUNDED;
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        session().isPresent() || date().isPresent(),
                        "date",
                        null,
                        "must be given when there is no session",
                        "doit être indiquée quand il n'y a pas de séance",
                        "moet gegeven zijn als er geen sessie is"),
                Rule.of(
                        !corrects().equals(Optional.of(id())),
                        "corrects",
                        corrects().orElse(null),
                        "must be another entry",
                        "doit être une autre écriture",
                        "moet een andere boeking zijn"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code id}, a {@code purpose}, an {@code outcome}, and a {@code session}
     *     or a {@code date}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Contribution fromJson(
            @JsonProperty(value = "id", required = true) EntryId id,
            @JsonProperty("session") @Nullable SessionId session,
            @JsonProperty("date") @Nullable LocalDate date,
            @JsonProperty(value = "purpose", required = true) Purpose purpose,
            @JsonProperty(value = "outcome", required = true) Outcome outcome,
            @JsonProperty("covers") @Nullable Integer covers,
            @JsonProperty("corrects") @Nullable EntryId corrects) {
        return builder()
                .id(id)
                .session(Optional.ofNullable(session))
                .date(Optional.ofNullable(date))
                .purpose(purpose)
                .outcome(outcome)
                .covers(covers == null ? OptionalInt.empty() : OptionalInt.of(covers))
                .corrects(Optional.ofNullable(corrects))
                .build();
    }

    /** Builds contributions; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
