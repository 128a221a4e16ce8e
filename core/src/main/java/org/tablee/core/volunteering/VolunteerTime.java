package org.tablee.core.volunteering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.Personal;
import org.tablee.core.identity.SessionId;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * Time that somebody gave freely and that the place accounts for.
 *
 * <p>Time for two organisations in one evening is two entries. Instances are immutable and may be shared between
 * threads.
 */
@Personal
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"date", "minutes", "kind", "basis", "convive", "organisation", "session"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class VolunteerTime implements WithVolunteerTime {

    VolunteerTime() {}

    /**
     * Returns the day.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate date();

    /**
     * Returns how long it lasted.
     *
     * @return a number of whole minutes, 1 or more
     */
    @JsonProperty
    @Positive
    public abstract int minutes();

    /**
     * Returns what it was given to.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract VolunteerKind kind();

    /**
     * Returns how its length is known.
     *
     * @return the basis; time that was only assumed says so
     */
    @JsonProperty
    public abstract TimeBasis basis();

    /**
     * Returns who gave it.
     *
     * @return the convive, or empty when that was not noted
     */
    @JsonProperty
    public abstract Optional<ConviveId> convive();

    /**
     * Returns to whom it was given.
     *
     * @return the organisation, or empty when the place has only one
     */
    @JsonProperty
    public abstract Optional<OrganisationId> organisation();

    /**
     * Returns during which session.
     *
     * @return the session, or empty when it was outside of any
     */
    @JsonProperty
    public abstract Optional<SessionId> session();

    /**
     * Returns who gave it and nothing else.
     *
     * @return the text of the identifier, or "anonymous"
     */
    @Override
    public final String toString() {
        return convive().map(ConviveId::toString).orElse("anonymous");
    }

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs a {@code date}, {@code minutes}, a {@code kind} and a {@code basis}
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static VolunteerTime fromJson(
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty(value = "minutes", required = true) Integer minutes,
            @JsonProperty(value = "kind", required = true) VolunteerKind kind,
            @JsonProperty(value = "basis", required = true) TimeBasis basis,
            @JsonProperty("convive") @Nullable ConviveId convive,
            @JsonProperty("organisation") @Nullable OrganisationId organisation,
            @JsonProperty("session") @Nullable SessionId session) {
        return builder()
                .date(date)
                .minutes(minutes)
                .kind(kind)
                .basis(basis)
                .convive(Optional.ofNullable(convive))
                .organisation(Optional.ofNullable(organisation))
                .session(Optional.ofNullable(session))
                .build();
    }

    /** Builds times; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableVolunteerTime.Builder {
        Builder() {}
    }
}
