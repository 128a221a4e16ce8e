package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.word.Word;

/**
 * Something that a call on a roster brought about.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"what", "number"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Happening {

    Happening() {}

    /** The kinds of things that happen on a roster. */
    public enum What implements Word {
        /** A registration has its seats. */
        SEATED,

        /** A registration waits for seats. */
        WAITING,

        /** Somebody of the party is registered already, under this number; nothing was added. */
        DUPLICATE,

        /** A registration gave up its seats or its turn. */
        CANCELLED,

        /** This waiting registration would fit now. */
        NEXT,

        /** More seats are promised than there are. */
        OVERBOOKED,

        /** A registration keeps its seats and is to be asked again. */
        TO_CONFIRM,

        /** A registration was released because the session was called off. */
        RELEASED,

        /** Presence or absence was noted. */
        RECORDED,

        /** What was noted before was corrected. */
        CORRECTED,

        /** Somebody came without having registered. */
        WALKED_IN,

        /** More people came than there are seats. */
        OVER_CAPACITY,

        /** The people in the room were counted. */
        COUNTED
    }

    /**
     * Returns what happened.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract What what();

    /**
     * Returns the number of the booking or of the people who walked in.
     *
     * @return the number, or empty when it concerns the whole session
     */
    @JsonProperty
    @Positive
    public abstract OptionalInt number();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Happening of(What what) {
        return ImmutableHappening.builder().what(what).build();
    }

    static Happening of(What what, int number) {
        return ImmutableHappening.builder().what(what).number(number).build();
    }

    @JsonCreator
    private static Happening fromJson(
            @JsonProperty(value = "what", required = true) What what,
            @JsonProperty("number") @Nullable Integer number) {
        return number == null ? of(what) : of(what, number);
    }
}
