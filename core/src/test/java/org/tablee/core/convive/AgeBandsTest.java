package org.tablee.core.convive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.conventions.BothJacksons;

class AgeBandsTest {

    @Test
    void bandsTouch() {
        assertThat(AgeBands.of(0, 18, 60).labels()).containsExactly("0-17", "18-59", "60+");
        assertThat(AgeBands.of(18).labels()).containsExactly("18+");
    }

    @ParameterizedTest
    @CsvSource({"24, 18-24", "25, 25-55", "55, 25-55", "56, 56+"})
    void everyAgeLiesInOneBand(int age, String band) {
        assertThat(AgeBands.parse(List.of("18-24", "25-55", "56+")).bandOf(age)).contains(band);
    }

    @Test
    void anAgeOutsideIsInNone() {
        assertThat(AgeBands.parse(List.of("18-24", "25-55")).bandOf(17)).isEmpty();
        assertThat(AgeBands.parse(List.of("18-24", "25-55")).bandOf(56)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0-25,25-55 | The age bands 0-25 and 25-55 overlap at the age of 25",
                "0-24,26-55 | The age of 25 lies in no band between 0-24 and 26-55",
                "18+,60+ | The age bands 18+ and 60+ overlap at the age of 60",
                "30-20 | The age band 30-20 ends before it starts",
                "young | An age band is written 18-29 or 75+, but was: \"young\"",
                "'' | An age band is written 18-29 or 75+, but was: \"\""
            })
    void overlapsAndHolesAreRefused(String bands, String message) {
        assertThatThrownBy(() -> AgeBands.parse(List.of(bands.split(","))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void noBandIsNone() {
        assertThatThrownBy(() -> AgeBands.of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgeBands.of(18, 18)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void everyAgeFromTheFirstBandOnLiesInExactlyOne(
            @ForAll("starts") int[] starts, @ForAll @IntRange(max = 130) int age) {
        AgeBands bands = AgeBands.of(starts);
        long holding =
                bands.labels().stream().filter(label -> holds(label, age)).count();
        assertThat(holding).isEqualTo(age < starts[0] ? 0 : 1);
        assertThat(bands.bandOf(age).isPresent()).isEqualTo(age >= starts[0]);
        BothJacksons.roundTrip(bands, AgeBands.class);
    }

    private static boolean holds(String label, int age) {
        String[] ends = label.replace("+", "-999").split("-", 2);
        return Integer.parseInt(ends[0]) <= age && age <= Integer.parseInt(ends[1]);
    }

    @Provide
    Arbitrary<int[]> starts() {
        return Arbitraries.integers()
                .between(0, 100)
                .set()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(set -> set.stream().mapToInt(Integer::intValue).sorted().toArray());
    }
}
