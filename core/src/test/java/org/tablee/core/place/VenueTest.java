package org.tablee.core.place;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;

class VenueTest {

    @Test
    void readsBackWhatItWrote() {
        BothJacksons.roundTrip(Venue.of("Gymnase Jean Jaurès"), Venue.class);
        BothJacksons.roundTrip(
                Venue.of("Carouge").withZone(ZoneId.of("Europe/Zurich")).withCountry("CH"), Venue.class);
    }
}
