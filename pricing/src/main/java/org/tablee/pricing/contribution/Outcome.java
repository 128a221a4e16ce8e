package org.tablee.pricing.contribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tablee.core.word.Word;

/**
 * What came of the moment in which somebody could give.
 *
 * <p>0 given, not given, not asked and not noted are four facts, and none of them is another. Amounts are 0 or
 * more; the kind says which way they went. Instances are immutable and may be shared between threads.
 */
@JsonPropertyOrder({"kind", "tenders"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Outcome {

    /** The kinds of outcome. */
    public enum Kind implements Word {
        /** Somebody gave an amount, which may be 0. */
        GIVEN,

        /** Somebody was asked and chose not to give. */
        DECLINED,

        /** Nobody was asked: a child, a volunteer, an invited guest. */
        NOT_ASKED,

        /** Nobody noted what happened. */
        NOT_RECORDED,

        /** A suspended meal was taken, and the pool paid for it. */
        REDEEMED,

        /** Money was given back. */
        REFUNDED
    }

    private static final Outcome DECLINED = new Outcome(Kind.DECLINED, List.of());
    private static final Outcome NOT_ASKED = new Outcome(Kind.NOT_ASKED, List.of());
    private static final Outcome NOT_RECORDED = new Outcome(Kind.NOT_RECORDED, List.of());

    private final Kind kind;
    private final List<Tender> tenders;

    private Outcome(Kind kind, List<Tender> tenders) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.tenders = List.copyOf(tenders);
        boolean twice = tenders.stream().map(Outcome::way).distinct().count() < tenders.size();
        boolean moves = kind == Kind.GIVEN || kind == Kind.REFUNDED;
        if (twice
                || moves == tenders.isEmpty() && kind != Kind.REDEEMED
                || tenders.size() > 1 && kind == Kind.REDEEMED) {
            throw new IllegalArgumentException("The outcome " + kind.code() + " cannot have these amounts: " + tenders);
        }
    }

    private static List<Object> way(Tender tender) {
        return List.of(tender.means(), tender.amount().unit());
    }

    /**
     * Returns that something was given.
     *
     * @param tenders what was handed over, in one way or several; a single one of 0 is a conscious zero
     * @return the outcome
     * @throws IllegalArgumentException if there is no tender, or two of one means and unit
     */
    public static Outcome given(Tender... tenders) {
        return new Outcome(Kind.GIVEN, List.of(tenders));
    }

    /**
     * Returns that somebody was asked and chose not to give.
     *
     * @return the outcome
     */
    public static Outcome declined() {
        return DECLINED;
    }

    /**
     * Returns that nobody was asked.
     *
     * @return the outcome
     */
    public static Outcome notAsked() {
        return NOT_ASKED;
    }

    /**
     * Returns that nobody noted what happened.
     *
     * @return the outcome
     */
    public static Outcome notRecorded() {
        return NOT_RECORDED;
    }

    /**
     * Returns that a suspended meal was taken.
     *
     * @param drawn what the pool paid
     * @return the outcome
     */
    public static Outcome redeemed(Tender drawn) {
        return new Outcome(Kind.REDEEMED, List.of(drawn));
    }

    /**
     * Returns that a suspended meal was taken, at the price of the session.
     *
     * @return the outcome
     */
    public static Outcome redeemed() {
        return new Outcome(Kind.REDEEMED, List.of());
    }

    /**
     * Returns that money was given back.
     *
     * @param tenders what was handed back
     * @return the outcome
     * @throws IllegalArgumentException if there is no tender, or two of one means and unit
     */
    public static Outcome refunded(Tender... tenders) {
        return new Outcome(Kind.REFUNDED, List.of(tenders));
    }

    /**
     * Returns the outcome of a kind.
     *
     * @param kind the kind
     * @param tenders what changed hands, of the kinds where something did
     * @return the outcome
     * @throws IllegalArgumentException if the kind cannot have so many tenders
     */
    @JsonCreator
    public static Outcome of(
            @JsonProperty(value = "kind", required = true) Kind kind,
            @JsonProperty("tenders") @Nullable List<Tender> tenders) {
        return new Outcome(kind, tenders == null ? List.of() : tenders);
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
     * Returns what changed hands.
     *
     * @return an unmodifiable list, empty when nothing did or nobody noted how much
     */
    @JsonProperty
    public List<Tender> tenders() {
        return tenders;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome outcome && kind == outcome.kind && tenders.equals(outcome.tenders);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, tenders);
    }

    @Override
    public String toString() {
        return tenders.isEmpty() ? kind.code() : kind.code() + " " + tenders;
    }
}
