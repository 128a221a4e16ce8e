package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.Personal;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * How something came to be known: from what, by whom it was noted, and when.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Personal
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"source", "by", "at"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Evidence implements WithEvidence {

    Evidence() {}

    /**
     * Returns from what it is known.
     *
     * @return the source
     */
    @JsonProperty
    public abstract EvidenceSource source();

    /**
     * Returns who noted it.
     *
     * @return the host or another convive, or empty when that is not known
     */
    @JsonProperty
    public abstract Optional<ConviveId> by();

    /**
     * Returns when it was noted.
     *
     * @return the moment, or empty when that is not known
     */
    @JsonProperty
    public abstract Optional<Moment> at();

    /**
     * Returns who noted it and nothing else.
     *
     * @return the text of the identifier, or "anonymous"
     */
    @Override
    public final String toString() {
        return by().map(ConviveId::toString).orElse("anonymous");
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns evidence of which the author and the time are not known.
     *
     * @param source from what it is known
     * @return the evidence
     */
    public static Evidence of(EvidenceSource source) {
        return builder().source(source).build();
    }

    /**
     * Returns evidence with its author and its time.
     *
     * @param source from what it is known
     * @param by who noted it
     * @param at when it was noted
     * @return the evidence
     */
    public static Evidence of(EvidenceSource source, ConviveId by, Moment at) {
        return builder().source(source).by(by).at(at).build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code source}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Evidence fromJson(
            @JsonProperty(value = "source", required = true) EvidenceSource source,
            @JsonProperty("by") @Nullable ConviveId by,
            @JsonProperty("at") @Nullable Moment at) {
        return builder()
                .source(source)
                .by(Optional.ofNullable(by))
                .at(Optional.ofNullable(at))
                .build();
    }

    /** Builds evidence; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
