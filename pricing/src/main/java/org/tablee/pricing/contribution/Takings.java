package org.tablee.pricing.contribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/**
 * What was counted in a box, or on an account, in one total: nobody knows how many people gave, nor what.
 *
 * <p>A box that nobody counted is not a box of 0. Received is what was counted less the float that lay in the
 * box before, so that a box that was counted holds its float at least; the difference to what was expected is kept with its sign, and corrects nothing. Instances are
 * immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"session", "period", "purpose", "means", "unit", "counted", "float", "expected"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Takings implements WithTakings {

    Takings() {}

    /**
     * Returns the session at which the money came in.
     *
     * @return the session, or empty when it came in over a period
     */
    @JsonProperty
    public abstract Optional<SessionId> session();

    /**
     * Returns the period over which the money came in: a grant of the year, the private hires of a month.
     *
     * @return the period, or empty when it came in at a session
     */
    @JsonProperty
    public abstract Optional<DateRange> period();

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
     * Returns the unit in which it was, or would have been, counted.
     *
     * @return the unit
     */
    @JsonProperty
    public abstract Unit unit();

    /**
     * Returns what was counted, the float included.
     *
     * @return an amount of 0 or more, or empty when nobody counted
     */
    @JsonProperty
    public abstract Optional<Amount> counted();

    /**
     * Returns what lay in the box before.
     *
     * @return an amount of 0 or more, or empty when there was none
     */
    @JsonProperty("float")
    public abstract Optional<Amount> floatAmount();

    /**
     * Returns what should have come in, by a notebook or a terminal.
     *
     * @return an amount of 0 or more, or empty when nothing says so
     */
    @JsonProperty
    public abstract Optional<Amount> expected();

    /**
     * Returns what came in.
     *
     * @return counted less float, 0 or more; or empty when nobody counted
     */
    public Optional<Amount> received() {
        return counted().map(counted -> counted.minus(floatAmount().orElse(Amount.zero(unit()))));
    }

    /**
     * Returns how far what came in is from what was expected.
     *
     * @return received less expected, or empty when either is unknown
     */
    public Optional<Amount> difference() {
        return received().flatMap(received -> expected().map(received::minus));
    }

    @Value.Check
    void check() {
        boolean sane = Stream.of(counted(), floatAmount(), expected())
                .flatMap(Optional::stream)
                .allMatch(amount -> amount.unit().equals(unit()) && !amount.isNegative());
        boolean holdsItsFloat = !sane || received().filter(Amount::isNegative).isEmpty();
        Constraints.check(
                this,
                Rule.of(
                        session().isPresent() != period().isPresent(),
                        "session",
                        session().orElse(null),
                        "must be given, or a period, and not both",
                        "doit être indiquée, ou une période, et pas les deux",
                        "moet gegeven zijn, of een periode, en niet beide"),
                Rule.of(
                        sane,
                        "counted",
                        counted().orElse(null),
                        "must be 0 or more and in the unit of the takings, like the amounts beside it",
                        "doit être positif ou nul et dans la monnaie de la recette, comme les montants voisins",
                        "moet 0 of meer zijn en in de munt van de ontvangst, zoals de bedragen ernaast"),
                Rule.of(
                        holdsItsFloat,
                        "counted",
                        counted().orElse(null),
                        "must not be less than the float, which is counted with it",
                        "ne doit pas être inférieur au fond de caisse, qui est compté avec",
                        "mag niet kleiner zijn dan het wisselgeld, dat is meegeteld"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code session} or a {@code period}, a {@code purpose} and a {@code unit}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the total of a box at a session.
     *
     * @param session the session
     * @param purpose what it was for
     * @param means how it was handed over
     * @param received what came in, 0 or more, without a float
     * @return the takings
     */
    public static Takings of(SessionId session, Purpose purpose, Means means, Amount received) {
        return builder()
                .session(session)
                .purpose(purpose)
                .means(means)
                .unit(received.unit())
                .counted(received)
                .build();
    }

    @JsonCreator
    private static Takings fromJson(
            @JsonProperty("session") @Nullable SessionId session,
            @JsonProperty("period") @Nullable DateRange period,
            @JsonProperty(value = "purpose", required = true) Purpose purpose,
            @JsonProperty("means") @Nullable Means means,
            @JsonProperty(value = "unit", required = true) Unit unit,
            @JsonProperty("counted") @Nullable Amount counted,
            @JsonProperty("float") @Nullable Amount floatAmount,
            @JsonProperty("expected") @Nullable Amount expected) {
        return builder()
                .session(Optional.ofNullable(session))
                .period(Optional.ofNullable(period))
                .purpose(purpose)
                .means(Optional.ofNullable(means))
                .unit(unit)
                .counted(Optional.ofNullable(counted))
                .floatAmount(Optional.ofNullable(floatAmount))
                .expected(Optional.ofNullable(expected))
                .build();
    }

    /** Builds takings; {@code build()} throws a {@code ConstraintViolationException} for wrong ones. */
    public static final class Builder extends ImmutableTakings.Builder {
        Builder() {}
    }
}
