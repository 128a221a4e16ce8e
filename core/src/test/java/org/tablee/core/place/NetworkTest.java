package org.tablee.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.NetworkId;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.PlaceId;

class NetworkTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    private final Affiliation wish = Affiliation.builder()
            .network(NetworkId.of("cantines"))
            .organisation(OrganisationId.of("vaise"))
            .saidByOrganisation(MARCH)
            .build();

    @Test
    void whatOneSideSaysIsAWish() {
        assertThat(wish.isConfirmedOn(MAY)).isFalse();
        assertThat(wish.since()).isEmpty();
    }

    @Test
    void bothSidesMakeAnAffiliation() {
        Affiliation confirmed = wish.withSaidByNetwork(MAY);
        assertThat(confirmed.since()).contains(MAY);
        assertThat(confirmed.isConfirmedOn(MAY.minusDays(1))).isFalse();
        assertThat(confirmed.isConfirmedOn(MAY)).isTrue();
        Affiliation ended = confirmed.withEnded(MAY.plusDays(9));
        assertThat(ended.isConfirmedOn(MAY.plusDays(9))).isTrue();
        assertThat(ended.isConfirmedOn(MAY.plusDays(10))).isFalse();
        BothJacksons.roundTrip(ended, Affiliation.class);
    }

    @Test
    void itDoesNotEndBeforeItBegan() {
        assertThatThrownBy(() -> wish.withSaidByNetwork(MAY).withEnded(MARCH))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("must not be before both said so");
        assertThatThrownBy(() -> wish.withSaidByOrganisation(java.util.Optional.empty()))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aHostingLastsFromDayToDay() {
        Hosting hosting = Hosting.builder()
                .place(PlaceId.of("gare"))
                .organisation(OrganisationId.of("atelier"))
                .since(MARCH)
                .until(MAY)
                .build();
        assertThat(hosting.isInForceOn(MARCH)).isTrue();
        assertThat(hosting.isInForceOn(MAY)).isTrue();
        assertThat(hosting.isInForceOn(MAY.plusDays(1))).isFalse();
        assertThat(hosting.isInForceOn(MARCH.minusDays(1))).isFalse();
        BothJacksons.roundTrip(hosting, Hosting.class);
        assertThatThrownBy(() -> hosting.withUntil(MARCH.minusDays(1)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void bodiesReadBackWhatTheyWrote() {
        BothJacksons.roundTrip(Network.of(NetworkId.of("cantines"), "Réseau des cantines"), Network.class);
        BothJacksons.roundTrip(
                Organisation.builder()
                        .id(OrganisationId.of("kom"))
                        .name("KOM à la maison")
                        .form(LegalForm.ASSOCIATION)
                        .build(),
                Organisation.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Indian/Reunion, RE, 2025-07-01T12:30, 2025-07-01T12:30+04:00",
        "America/Martinique, MQ, 2025-07-01T12:30, 2025-07-01T12:30-04:00",
        "America/Cayenne, GF, 2025-07-01T12:30, 2025-07-01T12:30-03:00",
        "Pacific/Tahiti, PF, 2025-07-01T12:30, 2025-07-01T12:30-10:00",
        "America/Miquelon, PM, 2025-01-01T12:30, 2025-01-01T12:30-03:00",
        "America/Miquelon, PM, 2025-07-01T12:30, 2025-07-01T12:30-02:00",
        "Europe/Brussels, BE, 2025-07-01T12:30, 2025-07-01T12:30+02:00"
    })
    void placesOverseasKeepTheirOwnClock(String zone, String country, String local, String expected) {
        Place place = Place.builder()
                .id(PlaceId.of("ailleurs"))
                .zone(ZoneId.of(zone))
                .country(country)
                .build();
        assertThat(Moment.of(LocalDateTime.parse(local), place.zone().orElseThrow()))
                .isEqualTo(Moment.parse(expected));
        BothJacksons.roundTrip(place, Place.class);
    }
}
