package org.tablee.core.volunteering;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.SessionId;

class VolunteerTimeTest {

    private final VolunteerTime evening = VolunteerTime.builder()
            .date(LocalDate.of(2025, 3, 11))
            .minutes(90)
            .kind(VolunteerKind.ACTIVITY)
            .basis(TimeBasis.DECLARED)
            .build();

    @Test
    void readsBackWhatItWrote() {
        BothJacksons.roundTrip(evening, VolunteerTime.class);
        BothJacksons.roundTrip(
                evening.withConvive(ConviveId.of("c-1"))
                        .withOrganisation(OrganisationId.of("atelier"))
                        .withSession(SessionId.of("s-1")),
                VolunteerTime.class);
    }

    @Test
    void noTimeIsNoEntry() {
        assertThatThrownBy(() -> evening.withMinutes(0))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("minutes");
    }
}
