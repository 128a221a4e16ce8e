package org.tablee.pricing.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Reason;
import org.tablee.pricing.cost.Coverage;
import org.tablee.pricing.money.Fraction;

/**
 * How far what was received carries what it cost, or why that is not known; amounts are in coins of the block
 * they stand in.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"numerator", "denominator", "percent", "status", "reason"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class CoverageAccount {

    private final @Nullable Long numerator;
    private final @Nullable Long denominator;
    private final @Nullable BigDecimal percent;
    private final @Nullable Reason reason;

    private CoverageAccount(@Nullable Long numerator, @Nullable Long denominator, @Nullable Reason reason) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.reason = reason;
        boolean known = numerator != null && denominator != null;
        boolean unknown = numerator == null && denominator == null;
        if (reason == null ? !known : !unknown) {
            throw new IllegalArgumentException(
                    "A coverage has a numerator and a denominator, or a reason alone, but was: " + numerator + "/"
                            + denominator + ", " + reason);
        }
        if (denominator != null && denominator < 0) {
            throw new IllegalArgumentException("A cost is 0 or more, but was: " + denominator);
        }
        this.percent = numerator == null || denominator == null || denominator == 0
                ? null
                : Fraction.of(numerator, denominator).times(Fraction.of(100, 1)).floor(1);
    }

    static CoverageAccount of(Coverage coverage) {
        return new CoverageAccount(coverage.received().minor(), coverage.cost().minor(), null);
    }

    static CoverageAccount notComputable(Reason reason) {
        return new CoverageAccount(null, null, reason);
    }

    @JsonCreator
    private static CoverageAccount fromJson(
            @JsonProperty("numerator") @Nullable Long numerator,
            @JsonProperty("denominator") @Nullable Long denominator,
            @JsonProperty("percent") @Nullable BigDecimal percent,
            @JsonProperty("status") @Nullable FigureStatus status,
            @JsonProperty("reason") @Nullable Reason reason) {
        if (status != (reason == null ? null : FigureStatus.NOT_COMPUTABLE)) {
            throw new IllegalArgumentException("A coverage has the status " + FigureStatus.NOT_COMPUTABLE
                    + " where it has a reason, and else none, but was: " + status + " " + reason);
        }
        CoverageAccount account = new CoverageAccount(numerator, denominator, reason);
        if (percent == null ? account.percent != null : !account.shows(percent)) {
            throw new IllegalArgumentException("The percent of a coverage are its numerator over its denominator, "
                    + account.percent + ", but were: " + percent);
        }
        return account;
    }

    private boolean shows(BigDecimal other) {
        return percent != null && percent.compareTo(other) == 0;
    }

    /**
     * Returns what was received for meals, suspended ones that were taken included.
     *
     * @return a count of coins, or empty when it is not known
     */
    @JsonProperty
    public OptionalLong numerator() {
        return numerator == null ? OptionalLong.empty() : OptionalLong.of(numerator);
    }

    /**
     * Returns what it cost.
     *
     * @return a count of coins, 0 or more, or empty when the numerator is not known
     */
    @JsonProperty
    public OptionalLong denominator() {
        return denominator == null ? OptionalLong.empty() : OptionalLong.of(denominator);
    }

    /**
     * Returns the coverage as it is shown.
     *
     * @return percent rounded down to a tenth, or empty when there was no cost or the numerator is not known
     */
    @JsonProperty
    public Optional<BigDecimal> percent() {
        return Optional.ofNullable(percent);
    }

    @JsonProperty
    private Optional<FigureStatus> status() {
        return reason().map(why -> FigureStatus.NOT_COMPUTABLE);
    }

    /**
     * Returns why the coverage is not known.
     *
     * @return the reason, or empty when it is known
     */
    @JsonProperty
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoverageAccount account
                && Objects.equals(numerator, account.numerator)
                && Objects.equals(denominator, account.denominator)
                && reason == account.reason;
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, reason);
    }

    @Override
    public String toString() {
        return reason != null ? "not computable (" + reason + ")" : percent + " %";
    }
}
