package org.tablee.core.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * One line of a presence sheet about the person who asks.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"session", "date", "presence"})
public abstract class HeldPresence {

    HeldPresence() {}

    /**
     * Returns the session.
     *
     * @return the session
     */
    @JsonProperty
    public abstract SessionId session();

    /**
     * Returns its date.
     *
     * @return the local date
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate date();

    /**
     * Returns what the sheet says.
     *
     * @return the line
     */
    @JsonProperty
    public abstract Presence presence();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static HeldPresence of(Gathering gathering, Presence presence) {
        return ImmutableHeldPresence.builder()
                .session(gathering.id())
                .date(gathering.date())
                .presence(presence)
                .build();
    }

    @JsonCreator
    private static HeldPresence fromJson(
            @JsonProperty(value = "session", required = true) SessionId session,
            @JsonProperty(value = "date", required = true) LocalDate date,
            @JsonProperty(value = "presence", required = true) Presence presence) {
        return ImmutableHeldPresence.builder()
                .session(session)
                .date(date)
                .presence(presence)
                .build();
    }
}
