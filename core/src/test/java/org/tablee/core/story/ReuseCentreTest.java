package org.tablee.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.core.quantity.Mass;
import org.tablee.core.reuse.CollectionMode;
import org.tablee.core.reuse.Destination;
import org.tablee.core.reuse.MassBalance;
import org.tablee.core.reuse.MassBase;
import org.tablee.core.reuse.Weighing;

/** A ressourcerie: a scale at the door, and another at the back. */
class ReuseCentreTest {

    private static Weighing weighed(String stream, String gross, String tare) {
        return Weighing.builder().date(LocalDate.of(2025, 3, 11)).stream(stream)
                .gross(Mass.ofKilograms(gross))
                .tare(Mass.ofKilograms(tare))
                .build();
    }

    private static Weighing arrival(String stream, String gross, String tare, CollectionMode mode) {
        return weighed(stream, gross, tare).withMode(mode);
    }

    private static Weighing departure(String stream, String gross, String tare, Destination destination) {
        return weighed(stream, gross, tare).withDestination(destination);
    }

    /** S20: arrivals less their boxes, departures by destination, and a reuse rate that says of what. */
    @Test
    void theReuseRateNamesItsDenominator() {
        MassBalance march = MassBalance.of(List.of(
                arrival("textile", "102.500", "2.500", CollectionMode.DROP_OFF),
                arrival("meubles", "60.000", "0", CollectionMode.AT_THE_TIP),
                departure("textile", "41.250", "1.250", Destination.REUSE),
                departure("textile", "20.000", "0", Destination.RECYCLING),
                departure("meubles", "25.000", "0", Destination.REUSE),
                departure("meubles", "15.000", "0", Destination.DISPOSAL)));

        assertThat(march.collected()).hasToString("160.000 kg");
        assertThat(march.allSent()).hasToString("100.000 kg");
        assertThat(march.shareOf(MassBase.SENT, Destination.REUSE).value().orElseThrow())
                .isCloseTo(0.65, within(1e-15));
        assertThat(march.shareOf(MassBase.COLLECTED, Destination.REUSE).value().orElseThrow())
                .as("what is in stock is in neither, so the two differ")
                .isCloseTo(0.40625, within(1e-15));
        assertThat(march.shareOf(MassBase.SENT, Destination.REUSE, Destination.REPURPOSING, Destination.RECYCLING)
                        .value()
                        .orElseThrow())
                .isCloseTo(0.85, within(1e-15));
    }

    @Test
    void aMonthInWhichNothingWentOutHasNoRate() {
        MassBalance quiet = MassBalance.of(List.of(arrival("livres", "3.000", "0.500", CollectionMode.DROP_OFF)));
        assertThat(quiet.shareOf(MassBase.SENT, Destination.REUSE).value()).isEmpty();
        assertThat(quiet.shareOf(MassBase.COLLECTED, Destination.REUSE).value()).hasValue(0.0);
    }
}
