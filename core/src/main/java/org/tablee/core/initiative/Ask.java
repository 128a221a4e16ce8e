package org.tablee.core.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.SessionId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * Somebody said "j'ai besoin de toi", and perhaps somebody answered.
 *
 * <p>That it was asked and when it was answered is all that is kept: never who, and never what for. Instances are
 * immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"asked", "answered", "session"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Ask implements WithAsk {

    Ask() {}

    /**
     * Returns the day of asking.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asked();

    /**
     * Returns the day on which somebody answered.
     *
     * @return the local date, or empty while nobody has
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> answered();

    /**
     * Returns at which session it was asked.
     *
     * @return the session, or empty when it was outside of any
     */
    @JsonProperty
    public abstract Optional<SessionId> session();

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        answered().isEmpty() || !answered().get().isBefore(asked()),
                        "answered",
                        answered().orElse(null),
                        "must not be before asked",
                        "ne doit pas précéder asked",
                        "mag niet voor asked liggen"));
    }

    /**
     * Returns something that was asked and is not answered yet.
     *
     * @param asked the day of asking
     * @return the ask
     */
    public static Ask of(LocalDate asked) {
        return builder().asked(asked).build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a day on which it was {@code asked}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Ask fromJson(
            @JsonProperty(value = "asked", required = true) LocalDate asked,
            @JsonProperty("answered") @Nullable LocalDate answered,
            @JsonProperty("session") @Nullable SessionId session) {
        return builder()
                .asked(asked)
                .answered(Optional.ofNullable(answered))
                .session(Optional.ofNullable(session))
                .build();
    }

    /** Builds asks; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableAsk.Builder {
        Builder() {}
    }
}
