package org.tablee.pricing.accounting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.word.Word;
import org.tablee.pricing.money.Fraction;

/**
 * How a place and its accountant decided that what comes in is treated for value added tax.
 *
 * <p>A tag, never a conclusion of this library. Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"kind", "rate"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class VatTreatment {

    /** The kinds of treatment. */
    public enum Kind implements Word {
        /** The tax does not concern it. */
        OUT_OF_SCOPE,

        /** The tax concerns it, and it is exempt. */
        EXEMPT,

        /** The tax is in it, at a rate. */
        TAXED
    }

    /** The tax does not concern it. */
    public static final VatTreatment OUT_OF_SCOPE = new VatTreatment(Kind.OUT_OF_SCOPE, null);

    /** The tax concerns it, and it is exempt. */
    public static final VatTreatment EXEMPT = new VatTreatment(Kind.EXEMPT, null);

    private final Kind kind;
    private final @Nullable Fraction rate;

    private VatTreatment(Kind kind, @Nullable Fraction rate) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.rate = rate;
        if ((kind == Kind.TAXED) != (rate != null) || rate != null && rate.signum() < 0) {
            throw new IllegalArgumentException(
                    "What is taxed has a rate of 0 or more, and nothing else has one, but was: " + kind + " " + rate);
        }
    }

    /**
     * Returns the treatment of what is taxed at a rate.
     *
     * @param rate the rate on the net amount, 0 or more, for example {@code Fraction.parse("0.10")}
     * @return the treatment
     * @throws IllegalArgumentException if the rate is negative
     */
    public static VatTreatment at(Fraction rate) {
        return new VatTreatment(Kind.TAXED, Objects.requireNonNull(rate, "rate"));
    }

    @JsonCreator
    private static VatTreatment fromJson(
            @JsonProperty(value = "kind", required = true) Kind kind, @JsonProperty("rate") @Nullable Fraction rate) {
        return new VatTreatment(kind, rate);
    }

    /**
     * Returns the kind.
     *
     * @return the kind
     */
    @JsonProperty
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the rate on the net amount.
     *
     * @return the rate, or empty where nothing is taxed
     */
    @JsonProperty
    public Optional<Fraction> rate() {
        return Optional.ofNullable(rate);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VatTreatment treatment
                && kind == treatment.kind
                && Objects.equals(rate, treatment.rate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, rate);
    }

    @Override
    public String toString() {
        return rate == null ? kind.code() : kind.code() + " at " + rate;
    }
}
