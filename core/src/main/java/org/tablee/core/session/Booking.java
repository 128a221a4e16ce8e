package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * A registration on a roster, with its number and what became of it.
 *
 * <p>Numbers are given in the order of arrival and never again. Instances are immutable and may be shared
 * between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"number", "registration", "standing"})
public abstract class Booking {

    Booking() {}

    /**
     * Returns the number under which the roster knows the registration.
     *
     * @return 1 or more
     */
    @JsonProperty
    @Positive
    public abstract int number();

    /**
     * Returns who wants to take part, and in what.
     *
     * @return the registration
     */
    @JsonProperty
    public abstract Registration registration();

    /**
     * Returns what became of it.
     *
     * @return the standing
     */
    @JsonProperty
    public abstract Standing standing();

    @Value.Check
    void check() {
        Constraints.check(this);
    }

    static Booking of(int number, Registration registration, Standing standing) {
        return ImmutableBooking.builder()
                .number(number)
                .registration(registration)
                .standing(standing)
                .build();
    }

    Booking withStanding(Standing standing) {
        return of(number(), registration(), standing);
    }

    @JsonCreator
    private static Booking fromJson(
            @JsonProperty(value = "number", required = true) Integer number,
            @JsonProperty(value = "registration", required = true) Registration registration,
            @JsonProperty(value = "standing", required = true) Standing standing) {
        return of(number, registration, standing);
    }
}
