package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code tablee price} on the made-up canteen, against a calculation of the same four files that shares no line with
 * ours: Python 3.11.7 with its own {@code csv} and {@code fractions}, and quantiles of Student's law by SciPy 1.17.1.
 * It agreed on all 1590 numbers of the year, session by session; here are its sums, to the cent, and its figures.
 */
class CanteenPriceTest {

    private static final double TOLERANCE_PERCENT = 1e-10;

    private static JsonNode account(String... period) {
        Console console = Console.run(arguments(period));
        assertThat(console.exitCode()).isZero();
        return JsonMapper.shared().readTree(console.out()).at("/byUnit/0");
    }

    private static String[] arguments(String... period) {
        String[] all = new String[period.length + 3];
        all[0] = "price";
        all[1] = "../data/made-up-canteen";
        all[2] = "--json=-";
        System.arraycopy(period, 0, all, 3, period.length);
        return all;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static void assertFigure(JsonNode figure, double value, double lower, double upper, int n) {
        assertThat(figure.at("/value").asDouble()).isCloseTo(value, withinPercentage(TOLERANCE_PERCENT));
        assertThat(figure.at("/lower").asDouble()).isCloseTo(lower, withinPercentage(TOLERANCE_PERCENT));
        assertThat(figure.at("/upper").asDouble()).isCloseTo(upper, withinPercentage(TOLERANCE_PERCENT));
        assertThat(figure.at("/n").asInt()).isEqualTo(n);
    }

    private static long sum(JsonNode account, String pointer) {
        return StreamSupport.stream(account.at("/sessions").spliterator(), false)
                .mapToLong(session -> session.at(pointer).asLong(0))
                .sum();
    }

    @Test
    void theYearIsThatOfTheOtherCalculation() {
        JsonNode year = account();

        assertThat(year.at("/total")).isEqualTo(json("""
                {"covers":4715,"received":4643250,"costOfCounted":5892977,"costOfUncounted":133013,
                 "gap":-1249727,"unallocated":0,
                 "coverage":{"numerator":4643250,"denominator":5892977,"percent":78.7},
                 "sessionsCounted":174,"sessionsNotCounted":23,
                 "funding":[{"purpose":"meal","minor":4539500},{"purpose":"membership","minor":94800},
                   {"purpose":"suspended","minor":152500},{"purpose":"private_hire","minor":325000},
                   {"purpose":"grant","minor":600000},{"purpose":"undivided","minor":35750}]}"""));
        assertThat(year.at("/suspendedMeals")).isEqualTo(json("{\"pool\":48750,\"available\":37,\"redeemed\":83}"));
        assertFigure(year.at("/figures/meanPerCover"), 984.7826086956521, 965.3483682372427, 1004.2168491540616, 174);
        assertFigure(
                year.at("/figures/nextSessionsTotal"), 213482.75862068965, 190862.1839157663, 236103.333325613, 174);
        assertThat(year.at("/figures/zeroShare/value").asDouble())
                .isCloseTo(103.0 / 3264, withinPercentage(TOLERANCE_PERCENT));
        assertThat(year.at("/figures/zeroShare/n").asInt()).isEqualTo(3264);
    }

    @Test
    void soAreItsSessions() {
        JsonNode year = account();

        assertThat(year.at("/sessions").size()).isEqualTo(197);
        assertThat(sum(year, "/equilibriumPrice/minor")).isEqualTo(223108);
        assertThat(sum(year, "/cost/direct")).isEqualTo(1692390);
        assertThat(sum(year, "/cost/shared")).isEqualTo(4333600);
        assertThat(sum(year, "/redeemed")).isEqualTo(103750);
        assertThat(sum(year, "/coverage/numerator")).isEqualTo(4643250);
        assertThat(sum(year, "/takings/0/difference") + sum(year, "/takings/1/difference"))
                .isEqualTo(-2200);
    }

    @Test
    void soIsMarch() {
        JsonNode march = account("--from=2025-03-01", "--to=2025-03-31");

        assertThat(march.at("/total/received").asLong()).isEqualTo(408500);
        assertThat(march.at("/total/costOfCounted").asLong()).isEqualTo(484659);
        assertThat(march.at("/total/costOfUncounted").asLong()).isEqualTo(23566);
        assertThat(march.at("/total/coverage/percent").asDouble()).isEqualTo(84.2);
        assertThat(march.at("/suspendedMeals")).isEqualTo(json("{\"pool\":21250,\"available\":18,\"redeemed\":10}"));
        assertThat(march.at("/figures/meanPerCover/value").asDouble())
                .isCloseTo(1013.6476426799007, withinPercentage(TOLERANCE_PERCENT));
        assertThat(march.at("/figures/nextSessionsTotal/value").asDouble())
                .isCloseTo(217866.66666666666, withinPercentage(TOLERANCE_PERCENT));
    }
}
