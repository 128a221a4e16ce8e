package org.tablee.pricing.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tablee.core.figure.Interval;
import org.tablee.pricing.Oracle;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

class BootstrapTTest {

    private static final long[] SEVEN_TIPS = {101, 166, 350, 331, 361, 471, 200};

    private static List<Gift> gifts(long... minors) {
        return Arrays.stream(minors)
                .mapToObj(minor -> Gift.of(Amount.ofMinor(minor, Unit.EUR), 1))
                .toList();
    }

    private static JsonNode oracle() {
        return Oracle.read("03-exact-bootstrap-n7.json").get("expected").get("bootstrap_t");
    }

    /** Every one of the 823 543 resamples of seven gifts, in the arithmetic of the bootstrap. */
    private static double[] everyT() {
        BootstrapT.Draw observed = new BootstrapT.Sample(gifts(SEVEN_TIPS)).all();
        double[] t = new double[(int) Math.pow(7, 7)];
        int kept = 0;
        for (int code = 0; code < t.length; code++) {
            BootstrapT.Draw draw = new BootstrapT.Draw();
            for (int i = 0, rest = code; i < 7; i++, rest /= 7) {
                draw.add(SEVEN_TIPS[rest % 7], 1);
            }
            if (draw.varies()) {
                t[kept++] = (draw.ratio() - observed.ratio()) / draw.error();
            }
        }
        double[] sorted = Arrays.copyOf(t, kept);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Case 03, exact enumeration in Python (scripts/case01_03_mean.py), to 1e-12. */
    @Test
    void agreesWithTheExactBootstrapOfSevenTips() {
        JsonNode expected = oracle();
        double[] t = everyT();
        assertThat((int) Math.pow(7, 7) - t.length)
                .isEqualTo(expected.get("zero_variance_resamples").asInt());
        BootstrapT.Draw observed = new BootstrapT.Sample(gifts(SEVEN_TIPS)).all();
        double low = BootstrapT.quantile(t, 0.025);
        double high = BootstrapT.quantile(t, 0.975);
        assertThat(low).isCloseTo(expected.get("t_lo").asDouble(), within(1e-12));
        assertThat(high).isCloseTo(expected.get("t_hi").asDouble(), within(1e-12));
        assertThat(observed.ratio() - high * observed.error())
                .isCloseTo(expected.get("lo").asDouble(), within(1e-10));
        assertThat(observed.ratio() - low * observed.error())
                .isCloseTo(expected.get("hi").asDouble(), within(1e-10));
    }

    /** Case 03's tolerance for 100 000 resamples: each limit between the exact ones at p ± 0.003. */
    @Test
    void drawnResamplesComeCloseToAllOfThem() {
        Oracle.read("03-exact-bootstrap-n7.json");
        double[] t = everyT();
        BootstrapT.Draw observed = new BootstrapT.Sample(gifts(SEVEN_TIPS)).all();
        for (long seed : new long[] {1, 2, 3}) {
            Interval drawn =
                    BootstrapT.of(seed, 100_000, 2).interval(gifts(SEVEN_TIPS)).orElseThrow();
            assertThat(drawn.lower())
                    .isBetween(
                            observed.ratio() - BootstrapT.quantile(t, 0.978) * observed.error(),
                            observed.ratio() - BootstrapT.quantile(t, 0.972) * observed.error());
            assertThat(drawn.upper())
                    .isBetween(
                            observed.ratio() - BootstrapT.quantile(t, 0.028) * observed.error(),
                            observed.ratio() - BootstrapT.quantile(t, 0.022) * observed.error());
        }
    }

    @Test
    void saysNothingOfFewerThanTwentyGiftsOrOfEqualOnes() {
        assertThat(BootstrapT.standard().interval(gifts(SEVEN_TIPS))).isEmpty();
        assertThat(BootstrapT.standard()
                        .interval(Collections.nCopies(30, gifts(500).get(0))))
                .isEmpty();
        List<Gift> perCover =
                List.of(Gift.of(Amount.ofMinor(500, Unit.EUR), 1), Gift.of(Amount.ofMinor(1000, Unit.EUR), 2));
        assertThat(BootstrapT.of(1, 999, 2).interval(perCover)).isEmpty();
    }

    @Test
    void neitherTheOrderOfRowsNorARepetitionChangesABit() {
        List<Gift> gifts = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            gifts.add(Gift.of(Amount.ofMinor(50L * random.nextInt(40), Unit.EUR), 1 + random.nextInt(3)));
        }
        Interval first = BootstrapT.standard().interval(gifts).orElseThrow();
        Collections.shuffle(gifts, random);
        assertThat(BootstrapT.standard().interval(gifts)).contains(first);
        assertThat(first.lower()).isLessThan(BootstrapT.ratio(gifts));
        assertThat(first.upper()).isGreaterThan(BootstrapT.ratio(gifts));
    }
}
