package org.tablee.pricing.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Interval;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.Oracle;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

class OutlookTest {

    private static final DateRange JANUARY = DateRange.ofMonth(YearMonth.of(2025, 1));
    private static final DisclosurePolicy TEAM = DisclosurePolicy.of(Audience.TEAM, JANUARY);
    private static final DisclosurePolicy PUBLIC = DisclosurePolicy.of(Audience.PUBLIC, JANUARY);

    private static final List<SessionTotal> FIVE_EVENINGS =
            List.of(evening(21550, 30), evening(25000, 28), evening(19800, 25), evening(30000, 34), evening(27500, 31));

    private static SessionTotal evening(long minor, int covers) {
        return SessionTotal.of(SessionId.of("s"), Amount.ofMinor(minor, Unit.EUR), covers);
    }

    private static List<Gift> gifts(long... minors) {
        return java.util.Arrays.stream(minors)
                .mapToObj(minor -> Gift.of(Amount.ofMinor(minor, Unit.EUR), 1))
                .toList();
    }

    private static Estimate estimate(Figure figure) {
        return figure.estimate().orElseThrow(() -> new AssertionError(figure));
    }

    private static void hasLimits(Figure figure, double value, double lower, double upper) {
        Estimate estimate = estimate(figure);
        Interval interval = estimate.interval().orElseThrow();
        assertThat(estimate.value().getAsDouble()).isCloseTo(value, within(1e-9 * value));
        assertThat(interval.lower()).isCloseTo(lower, within(1e-9 * value));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-9 * value));
    }

    /** NumPy and SciPy 1.17.1: ratio of totals, linearised error, stats.t.ppf(0.975, 4). */
    @Test
    void aCoverBringsTheRatioOfTotals() {
        Figure figure = TEAM.release(MeanContribution.measure(FIVE_EVENINGS, List.of()));
        hasLimits(figure, 836.8243243243244, 740.3018583985845, 933.3467902500643);
        assertThat(estimate(figure).n()).isEqualTo(5);
        assertThat(estimate(figure).detail().count("covers")).hasValue(148);
        assertThat(estimate(figure).method()).isEqualTo("RATIO_OF_TOTALS_T");
    }

    /** NumPy and SciPy 1.17.1: stats.t.ppf(0.95, 4) and stats.t.sf. */
    @Test
    void theNextEightSessionsBringWhatTotalsTell() {
        CoverageForecast forecast = CoverageForecast.of(FIVE_EVENINGS);
        hasLimits(TEAM.release(forecast.measure(8).build()), 198160.0, 157507.8785294367, 238812.1214705633);
        assertThat(forecast.probabilityToCarry(Amount.of("2000", Unit.EUR), 8).getAsDouble())
                .isCloseTo(0.46388557591968593, within(1e-12));
        assertThatThrownBy(() -> forecast.measure(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void threeSessionsAreTooFew() {
        List<SessionTotal> three = FIVE_EVENINGS.subList(0, 3);
        assertThat(TEAM.release(MeanContribution.measure(three, List.of())).reason())
                .contains(Reason.TOO_FEW_SESSIONS);
        assertThat(TEAM.release(CoverageForecast.of(three).measure(8).build()).reason())
                .contains(Reason.TOO_FEW_SESSIONS);
        assertThat(CoverageForecast.of(three).probabilityToCarry(Amount.of("1", Unit.EUR), 8))
                .isEmpty();
        assertThat(TEAM.release(MeanContribution.measure(List.of(), List.of())).reason())
                .contains(Reason.TOO_FEW_SESSIONS);
    }

    @Test
    void eveningsWithoutCoversHaveNoMean() {
        List<SessionTotal> empty = Collections.nCopies(4, evening(0, 0));
        assertThat(TEAM.release(MeanContribution.measure(empty, List.of())).reason())
                .contains(Reason.NOT_RECORDED);
    }

    @Test
    void equalEveningsHaveNoWidth() {
        List<SessionTotal> equal = Collections.nCopies(4, evening(25000, 25));
        hasLimits(TEAM.release(MeanContribution.measure(equal, List.of())), 1000, 1000, 1000);
        hasLimits(TEAM.release(CoverageForecast.of(equal).measure(8).build()), 200000, 200000, 200000);
        assertThat(CoverageForecast.of(equal).probabilityToCarry(Amount.of("1", Unit.EUR), 8))
                .isEmpty();
    }

    @Test
    void singleAmountsAddAnIntervalFromTwentyOn() {
        List<Gift> gifts = new ArrayList<>();
        IntStream.range(0, 19).forEach(i -> gifts.add(Gift.of(Amount.ofMinor(500 + 50 * i, Unit.EUR), 1)));
        assertThat(estimate(TEAM.release(MeanContribution.measure(FIVE_EVENINGS, gifts)))
                        .detail()
                        .asMap())
                .doesNotContainKey("bootstrapT");
        gifts.add(Gift.of(Amount.ofMinor(0, Unit.EUR), 1));
        assertThat(estimate(TEAM.release(MeanContribution.measure(FIVE_EVENINGS, gifts)))
                        .detail()
                        .asMap()
                        .get("bootstrapT"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsKeys("value", "lower", "upper")
                .containsEntry("n", 20L)
                .containsEntry("replicates", 9999L)
                .containsEntry("seed", 1L);
    }

    /** Of 3000 histories of 8 evenings, the interval for the next 8 holds the truth in 90 % ± 2 (binomial error 0.5). */
    @Test
    void theForecastHoldsItsLevelOnSimulatedEvenings() {
        FreePriceSimulator canteen =
                FreePriceSimulator.at(Amount.of("12.50", Unit.EUR)).time(0.2, 0).build();
        SplittableRandom random = new SplittableRandom(2025);
        int held = 0;
        for (int run = 0; run < 3000; run++) {
            List<SessionTotal> past = IntStream.range(0, 8)
                    .mapToObj(i -> simulated(canteen, random))
                    .toList();
            double next = IntStream.range(0, 8)
                    .mapToObj(i -> simulated(canteen, random))
                    .mapToLong(s -> s.received().minor())
                    .sum();
            Interval interval = estimate(
                            TEAM.release(CoverageForecast.of(past).measure(8).build()))
                    .interval()
                    .orElseThrow();
            held += interval.lower() <= next && next <= interval.upper() ? 1 : 0;
        }
        assertThat(held / 3000.0).isCloseTo(0.90, within(0.02));
    }

    private static SessionTotal simulated(FreePriceSimulator canteen, SplittableRandom random) {
        Amount total = Amount.sum(Unit.EUR, canteen.session(25, 0, random));
        return SessionTotal.of(SessionId.of("s"), total, 25);
    }

    /** Average run lengths of the CUSUM with k = 0.5 and h = 4: 168 without a drop, 8.4 after one of 1 σ (Nyström). */
    @Test
    void alarmsAsSeldomAndSeesADropAsSoonAsComputed() {
        assertThat(runLength(0, 4000)).isCloseTo(168, within(8.0));
        assertThat(runLength(-1, 4000)).isCloseTo(8.4, within(0.4));
    }

    private static double runLength(double drop, int runs) {
        Random random = new Random(11);
        long total = 0;
        for (int run = 0; run < runs; run++) {
            Drift drift = Drift.since(FIVE_EVENINGS);
            do {
                drift.watch(drop + random.nextGaussian());
                total++;
            } while (drift.value() <= 4);
        }
        return (double) total / runs;
    }

    @Test
    void aDriftNeedsAStatedBaselineOfTwentyFiveSessions() {
        List<SessionTotal> before = simulatedEvenings(25, 1.0);
        assertThat(Drift.figure(Optional.empty(), before, before, TEAM).reason())
                .contains(Reason.NO_BASELINE);
        assertThat(Drift.figure(Optional.of(JANUARY), before.subList(0, 24), before, TEAM)
                        .reason())
                .contains(Reason.TOO_FEW_SESSIONS);
        assertThat(Drift.figure(Optional.of(JANUARY), before, List.of(), TEAM).reason())
                .contains(Reason.TOO_FEW_SESSIONS);
        assertThat(Drift.figure(Optional.of(JANUARY), Collections.nCopies(25, evening(25000, 25)), before, TEAM)
                        .reason())
                .contains(Reason.UNIFORM_GROUP);
        Estimate steady = estimate(Drift.figure(Optional.of(JANUARY), before, before, TEAM));
        assertThat(steady.detail().asMap()).containsEntry("signal", "NO").containsEntry("baseline", "2025-01");
        Estimate lower = estimate(Drift.figure(Optional.of(JANUARY), before, simulatedEvenings(12, 0.7), TEAM));
        assertThat(lower.detail().asMap()).containsEntry("signal", "YES").containsEntry("direction", "LOWER");
        assertThat(lower.detail().count("sessions").getAsLong()).isBetween(8L, 12L);
    }

    private static List<SessionTotal> simulatedEvenings(int count, double scale) {
        Random random = new Random(5);
        return IntStream.range(0, count)
                .mapToObj(i -> evening(Math.round(scale * (25000 + 2500 * random.nextGaussian())), 25))
                .toList();
    }

    /** Case 18, exact, with k = 5 (scripts/case11_18.py); vectors copied, pieLab read in place. */
    @Test
    void agreesWithTheDisclosureRulesOfTheOracle() {
        assertObjects(gifts(500, 500, 500, 500, 500), null);
        assertObjects(gifts(5000, 500, 500, 0, 0), null);
        assertObjects(gifts(800, 700, 0, 0, 0, 0, 0), Reason.TOO_FEW_PEOPLE);
        assertObjects(gifts(800, 700, 600, 500), Reason.TOO_FEW_PEOPLE);
        assertObjects(gifts(0, 0, 0, 0, 0, 0, 0, 0), Reason.UNIFORM_GROUP);
        assertObjects(gifts(5000, 4900, 100, 0, 0, 0), Reason.TOO_FEW_PEOPLE);
        assertObjects(gifts(1000, 500, 100, 0, 0), null);
        assertObjects(gifts(9000, 400, 300, 200, 100), Reason.TOO_FEW_PEOPLE);
        JsonNode expected = Oracle.read("18-disclosure-rules.json").get("expected");
        assertThat(expected.get("pielab_week1").get("publishable").asBoolean()).isTrue();
        assertObjects(GiftSeries.of("pielab_week1").gifts(), null);
        assertThat(expected.get("edge_p10").get("p_rule_ok").asBoolean()).isTrue();
    }

    private static void assertObjects(List<Gift> gifts, Reason reason) {
        SingleAmounts rules = SingleAmounts.of(gifts.stream().map(Gift::amount).toList());
        assertThat(rules.objectionToSum(Audience.TEAM)).isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void aMeanOfEqualGiftsTellsEveryonesGift() {
        SingleAmounts equal = SingleAmounts.of(Collections.nCopies(20, Amount.of("5", Unit.EUR)));
        assertThat(equal.objectionToSum(Audience.PUBLIC)).isEmpty();
        assertThat(equal.objectionToMean(Audience.PUBLIC)).contains(Reason.UNIFORM_GROUP);
        assertThat(SingleAmounts.of(List.of()).objectionToMean(Audience.TEAM)).contains(Reason.TOO_FEW_PEOPLE);
    }

    /** R 4.2.2, stats::prop.test(x, n, correct = FALSE), to 1e-10. */
    @Test
    void zeroSharesHaveWilsonsInterval() {
        int compared = 0;
        for (JsonNode row :
                Oracle.read("../trust/01-wilson-proportion/expected.json").get("cases")) {
            if (row.get("conf").asDouble() == 0.95) {
                Interval limits =
                        ZeroShare.limits(row.get("x").asLong(), row.get("n").asLong());
                assertThat(limits.lower()).isCloseTo(row.get("wilson").get(0).asDouble(), within(1e-10));
                assertThat(limits.upper()).isCloseTo(row.get("wilson").get(1).asDouble(), within(1e-10));
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void theTeamSeesTheShareOfZerosWhereFiveOfEitherKindExist() {
        List<Gift> gifts = new ArrayList<>(gifts(0, 0, 0, 0));
        gifts.addAll(gifts(500, 600, 700, 800, 900, 1000));
        assertThat(TEAM.release(ZeroShare.measure(gifts)).reason()).contains(Reason.TOO_FEW_PEOPLE);
        gifts.addAll(gifts(0));
        Estimate share = estimate(TEAM.release(ZeroShare.measure(gifts)));
        assertThat(share.value().getAsDouble()).isCloseTo(5 / 11.0, within(1e-15));
        assertThat(share.n()).isEqualTo(11);
        assertThat(PUBLIC.release(ZeroShare.measure(gifts)).estimate()).isEmpty();
        assertThat(TEAM.release(ZeroShare.measure(List.of())).reason()).contains(Reason.TOTALS_ONLY);
    }

    @Test
    void solidarityIsSeenOnlyWhereSingleGiftsAre() {
        Amount price = Amount.of("12.50", Unit.EUR);
        assertThat(SolidarityFlow.figure(List.of(), price, TEAM).reason()).contains(Reason.TOTALS_ONLY);
        Estimate flow =
                estimate(SolidarityFlow.figure(gifts(500, 700, 1000, 1250, 1250, 1500, 2000, 2500), price, TEAM));
        assertThat(flow.value()).hasValue(1550);
        assertThat(flow.detail().number("net")).hasValue(700);
        assertThat(flow.detail().number("mealsOffered")).hasValue(1);
        assertThat(SolidarityFlow.figure(gifts(5000, 4900, 100, 0, 0, 0), price, TEAM)
                        .reason())
                .contains(Reason.TOO_FEW_PEOPLE);
        assertThatThrownBy(() -> SolidarityFlow.figure(gifts(1), Amount.zero(Unit.EUR), TEAM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Case 12: exact convolution in Python (scripts/case11_18.py); quantiles exact, probabilities to 1e-12. */
    @Test
    void agreesWithTheExactLawOfASessionTotal() {
        JsonNode expected = Oracle.read("12-session-total-exact.json").get("expected");
        for (Iterator<String> names = expected.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            JsonNode law = expected.get(name);
            Tonight tonight = Tonight.of(
                    GiftSeries.of(name.substring(0, name.indexOf(' '))).amounts(),
                    law.get("convives").asInt());
            for (Map.Entry<String, JsonNode> quantile :
                    law.get("quantiles_minor").properties()) {
                assertThat(tonight.quantile(Double.parseDouble(quantile.getKey())))
                        .as(name + " at " + quantile.getKey())
                        .isEqualTo(quantile.getValue().asLong());
            }
            for (Map.Entry<String, JsonNode> target :
                    law.get("probability_total_at_least").properties()) {
                double probability = target.getValue().asDouble();
                assertThat(tonight.probabilityToCarry(Long.parseLong(target.getKey())))
                        .as(name + " from " + target.getKey())
                        .isCloseTo(probability, within(1e-12 * probability));
            }
        }
    }

    @Test
    void tonightIsToldFromTwentyGiftsOn() {
        Amount cost = Amount.of("125", Unit.EUR);
        List<Gift> gifts = new ArrayList<>(Collections.nCopies(10, gifts(400).get(0)));
        gifts.addAll(Collections.nCopies(9, gifts(600).get(0)));
        assertThat(Tonight.figure(gifts, 25, cost, TEAM).reason()).contains(Reason.TOO_FEW_EVENTS);
        gifts.addAll(gifts(600));
        assertThat(estimate(Tonight.figure(gifts, 25, cost, TEAM)).value().getAsDouble())
                .isBetween(0.4, 0.6);
        assertThat(Tonight.figure(List.of(), 25, cost, TEAM).reason()).contains(Reason.TOTALS_ONLY);
        assertThatThrownBy(() -> Tonight.of(List.of(cost), -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Tonight.of(List.of(Amount.ofMinor(1, Unit.EUR), Amount.ofMinor(1_000_000, Unit.EUR)), 25))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too many totals");
    }
}
