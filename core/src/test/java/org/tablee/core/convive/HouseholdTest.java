package org.tablee.core.convive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.identity.ConviveId;

class HouseholdTest {

    private final ConviveId marie = ConviveId.of("c-1");
    private final ConviveId paul = ConviveId.of("c-2");

    @Test
    void aPartyCountsSeatsAndPeople() {
        Party family = Party.of(2, 2).withLapChildren(1);
        assertThat(family.seats()).isEqualTo(4);
        assertThat(family.people()).isEqualTo(5);
    }

    @Test
    void nobodyIsNoParty() {
        assertThatThrownBy(() -> Party.of(0))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("1 person or more");
        assertThatThrownBy(() -> Party.of(Integer.MAX_VALUE, 1)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> Party.of(2, -1)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void childrenNeedNoRecordOfTheirOwn() {
        Household household = Household.of(marie, Party.of(2, 3));
        assertThat(household.convives()).containsExactly(marie);
        assertThat(household.party().people()).isEqualTo(5);
    }

    @Test
    void noMorePeopleAreKnownThanThereAre() {
        assertThatThrownBy(() -> Household.builder()
                        .addConvives(marie, paul)
                        .party(Party.of(1))
                        .build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("must not be more than the people of party");
    }

    @Test
    void readsBackWhatItWrote() {
        BothJacksons.roundTrip(Household.of(marie, Party.of(2, 3).withLapChildren(1)), Household.class);
        assertThat(BothJacksons.read("{\"party\":{\"adults\":1}}", Household.class))
                .isEqualTo(Household.builder().party(Party.of(1)).build());
    }
}
