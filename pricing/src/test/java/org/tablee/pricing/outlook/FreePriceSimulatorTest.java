package org.tablee.pricing.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tablee.pricing.Oracle;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/**
 * The simulator on its bench: case 14, published pay-what-you-want tables. Means are those printed, within half a
 * unit of the last digit and three standard errors of 400 000 simulated gifts.
 */
class FreePriceSimulatorTest {

    private static final int MANY = 400_000;

    private static Amount euros(String amount) {
        return Amount.of(amount, Unit.EUR);
    }

    private static Moments simulate(FreePriceSimulator simulator, int convives) {
        return Moments.of(
                simulator.session(convives, 0, new SplittableRandom(1)).stream().mapToLong(Amount::minor));
    }

    /** Kim, Natter and Spann 2009, table 2: mean shares of the reference price and their deviations; nobody gave 0. */
    @Test
    void reproducesTheMeansOfKimNatterAndSpann() {
        JsonNode kim = Oracle.read("14-published-pwyw-tables.json").get("kim_natter_spann_2009");
        JsonNode references = kim.get("derived_regular_price");
        for (String product : List.of("buffet", "cinema_regular", "hot_beverages")) {
            double mean = kim.get(product).get("pwyw_mean").asDouble();
            double share = kim.get(product).get("share_of_reference_mean").asDouble();
            double deviation = kim.get(product).get("share_of_reference_sd").asDouble();
            double log = Math.sqrt(Math.log(1 + Math.pow(deviation / share, 2)));
            double reference = references.get(product).asDouble();
            Moments gifts = simulate(studied(reference, mean / reference, log), MANY);
            assertThat(gifts.mean().orElseThrow().toDouble() / 100).as(product).isCloseTo(mean, within(0.015));
            assertThat(gifts.coefficientOfVariation().getAsDouble())
                    .as(product)
                    .isCloseTo(deviation / share, within(0.01));
        }
        assertThat(kim.get("overall").get("zero_payers").asInt()).isZero();
    }

    private static FreePriceSimulator studied(double price, double share, double log) {
        return FreePriceSimulator.at(Amount.ofMinor(Math.round(price * 100), Unit.EUR))
                .shares(0, 0)
                .others(share, log)
                .time(0, 0)
                .heaps(0, 0)
                .build();
    }

    /** Panera Cares 2011: 60 % pay the suggested amount, 20 % more, 20 % less. */
    @Test
    void reproducesPaneraThirds() {
        Oracle.read("14-published-pwyw-tables.json");
        Amount suggested = euros("10.00");
        List<Amount> gifts = FreePriceSimulator.at(suggested)
                .shares(0, 0.6)
                .others(Math.exp(0.4 * 0.4 / 2), 0.4)
                .time(0, 0)
                .heaps(0, 0)
                .build()
                .session(MANY, 0, new SplittableRandom(2));
        double above =
                gifts.stream().filter(gift -> gift.compareTo(suggested) > 0).count();
        double below =
                gifts.stream().filter(gift -> gift.compareTo(suggested) < 0).count();
        assertThat(above / MANY).isCloseTo(0.20, within(0.02));
        assertThat(below / MANY).isCloseTo(0.20, within(0.02));
    }

    /** pieLab 2010: half of the slices at exactly 5, none for nothing, mean 5.16 in week 1. */
    @Test
    void reproducesTheHeapOnFive() {
        JsonNode week = Oracle.read("14-published-pwyw-tables.json")
                .get("pielab_portland_2010")
                .get("week1");
        List<Amount> gifts = FreePriceSimulator.at(euros("5.00"))
                .shares(0, week.get("share_at_5").asDouble() - 0.13)
                .others(1.05, 0.40)
                .time(0, 0)
                .heaps(0, 1)
                .build()
                .session(MANY, 0, new SplittableRandom(3));
        Moments moments = Moments.of(gifts.stream().mapToLong(Amount::minor));
        double atFive = gifts.stream().filter(euros("5")::equals).count();
        assertThat(moments.mean().orElseThrow().toDouble() / 100)
                .isCloseTo(week.get("mean").asDouble(), within(0.05));
        assertThat(atFive / MANY).isCloseTo(week.get("share_at_5").asDouble(), within(0.03));
        assertThat(gifts).allMatch(Amount::isPositive);
    }

    /** World of Goo 2009: with 29.6 % at the floor the published mean of 2.03 lies between the bounds of the bins. */
    @Test
    void theMeanOfWorldOfGooLiesInsideItsBins() {
        JsonNode goo = Oracle.read("14-published-pwyw-tables.json").get("world_of_goo_2009");
        Moments gifts = simulate(
                FreePriceSimulator.at(euros("20.00"))
                        .shares(goo.get("share_one_cent").asDouble(), 0.005)
                        .others(0.137, 0.9)
                        .time(0, 0)
                        .heaps(0.05, 0.8)
                        .build(),
                MANY);
        double mean = gifts.mean().orElseThrow().toDouble() / 100;
        assertThat(mean)
                .isCloseTo(goo.get("mean_published").asDouble(), within(0.1))
                .isBetween(
                        goo.get("mean_lower_bound").asDouble(),
                        goo.get("mean_upper_bound_if_rest_below_15").asDouble());
    }

    /** Riener and Traxler 2012, Der Wiener Deewan: the mean declines slowly and stays positive. */
    @Test
    void theMeanDeclinesOverTheMonths() {
        FreePriceSimulator deewan =
                FreePriceSimulator.at(euros("6.00")).time(0.05, 0.01).build();
        double[] means = IntStream.of(0, 12, 24)
                .mapToDouble(month -> Moments.of(deewan.session(100_000, month, new SplittableRandom(4)).stream()
                                .mapToLong(Amount::minor))
                        .mean()
                        .orElseThrow()
                        .toDouble())
                .toArray();
        assertThat(means[1]).isLessThan(means[0]);
        assertThat(means[2]).isLessThan(means[1]).isPositive();
    }

    @Test
    void theSameSeedMakesTheSameEvening() {
        FreePriceSimulator canteen = FreePriceSimulator.at(euros("12.50")).build();
        assertThat(canteen.session(30, 0, new SplittableRandom(7)))
                .isEqualTo(canteen.session(30, 0, new SplittableRandom(7)))
                .hasSize(30);
        assertThat(canteen.session(0, 0, new SplittableRandom(7))).isEmpty();
        Moments many = simulate(FreePriceSimulator.at(euros("12.50")).time(0, 0).build(), MANY);
        assertThat(many.mean().orElseThrow().toDouble()).isBetween(1000.0, 1150.0);
    }

    @Test
    void refusesWhatCannotBe() {
        FreePriceSimulator.Builder builder = FreePriceSimulator.at(euros("12.50"));
        assertThatThrownBy(() -> FreePriceSimulator.at(euros("0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.shares(0.6, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.shares(-0.1, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.others(Double.NaN, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.time(0.1, 1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.heaps(0.5, 0.6)).isInstanceOf(IllegalArgumentException.class);
    }
}
