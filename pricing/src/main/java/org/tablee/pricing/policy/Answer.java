package org.tablee.pricing.policy;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.AmountFormat;

/**
 * What a place says to an offer.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Answer {

    /** Whether the offer is taken. */
    public enum Verdict {
        /** The place takes it. */
        ACCEPTED,

        /** The place asks whether that was meant, and takes it when it was. */
        QUESTION,

        /** The place does not take it, and says why. */
        REFUSED
    }

    /** Why an offer is not simply taken. */
    public enum Reason {
        /** It is below the minimum. */
        BELOW_MINIMUM,

        /** It is nothing, and this place asks everybody for something. */
        ZERO,

        /** It is above what is plausible: perhaps 12.50 was typed as 1250. */
        ABOVE_CEILING,

        /** It is below the fixed price. */
        BELOW_PRICE,

        /** It is above the fixed price. */
        ABOVE_PRICE,

        /** It is none of the amounts of the scale. */
        NOT_ON_SCALE,

        /** Nothing is asked for here: it may be meant as a gift. */
        FREE_OF_CHARGE
    }

    private final Verdict verdict;
    private final Amount offered;
    private final @Nullable Reason reason;
    private final @Nullable Amount limit;

    private Answer(Verdict verdict, Amount offered, @Nullable Reason reason, @Nullable Amount limit) {
        this.verdict = verdict;
        this.offered = offered;
        this.reason = reason;
        this.limit = limit;
    }

    static Answer accepted(Amount offered) {
        return new Answer(Verdict.ACCEPTED, offered, null, null);
    }

    static Answer question(Amount offered, Reason reason, @Nullable Amount limit) {
        return new Answer(Verdict.QUESTION, offered, reason, limit);
    }

    static Answer refused(Amount offered, Reason reason, @Nullable Amount limit) {
        return new Answer(Verdict.REFUSED, offered, reason, limit);
    }

    /**
     * Returns whether the offer is taken.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns what was offered.
     *
     * @return the amount, unchanged
     */
    public Amount offered() {
        return offered;
    }

    /**
     * Returns why the offer is not simply taken.
     *
     * @return the reason, or empty when it is
     */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Returns the amount that the reason speaks of.
     *
     * @return the minimum, ceiling or price, or empty when the reason speaks of none
     */
    public Optional<Amount> limit() {
        return Optional.ofNullable(limit);
    }

    /**
     * Returns what the place says.
     *
     * @param locale French and Dutch where it is, else English
     * @return one sentence, for example "Here everybody gives at least €1.00; €0.50 is less."
     */
    public String text(Locale locale) {
        AmountFormat format = AmountFormat.of(locale);
        String key = reason == null ? "accepted" : reason.name().toLowerCase(Locale.ROOT);
        return String.format(
                locale,
                texts(locale).getString(key),
                format.format(offered),
                limit == null ? "" : format.format(limit));
    }

    private static ResourceBundle texts(Locale locale) {
        boolean spoken =
                locale.getLanguage().equals("fr") || locale.getLanguage().equals("nl");
        return ResourceBundle.getBundle(
                "org.tablee.pricing.policy.answers",
                spoken ? Locale.forLanguageTag(locale.getLanguage()) : Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answer answer
                && verdict == answer.verdict
                && offered.equals(answer.offered)
                && reason == answer.reason
                && Objects.equals(limit, answer.limit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdict, offered, reason, limit);
    }

    @Override
    public String toString() {
        return verdict + (reason == null ? "" : " (" + reason + ")") + ": " + offered;
    }
}
