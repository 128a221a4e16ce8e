package org.tablee.trust.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Interval;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.figure.Statistic;

class ReadingTest {

    private static final DisclosurePolicy TEAM =
            DisclosurePolicy.of(Audience.TEAM, DateRange.of(LocalDate.EPOCH, LocalDate.EPOCH));

    private static Measurement.Builder figure(double value, double lower, double upper, long n) {
        return Measurement.of(n, Counted.PEOPLE, () -> Statistic.of("ANY", value, Interval.of(lower, upper, 0.95)));
    }

    private static String french(String id, Figure figure) {
        return Reading.of(id, figure, Words.of(Locale.FRENCH)).orElseThrow();
    }

    private static String english(String id, Figure figure) {
        return Reading.of(id, figure, Words.of(Locale.ENGLISH)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.503 | 0.426 | 0.580 | Sur 10 personnes nouvelles, 5 sont revenues dans le mois (entre 4 et 6). Compté sur 157.",
                "0.095 | 0.031 | 0.180 | Sur 10 personnes nouvelles, 1 est revenue dans le mois (entre 0 et 2). Compté sur 157.",
                "0.030 | 0.010 | 0.080 | Sur 100 personnes nouvelles, 3 sont revenues dans le mois (entre 1 et 8). Compté sur 157.",
                "0.000 | 0.000 | 0.024 | Sur 100 personnes nouvelles, aucune n’est revenue dans le mois (entre 0 et 2). Compté sur 157.",
                "0.987 | 0.955 | 0.996 | Sur 100 personnes nouvelles, 99 sont revenues dans le mois (entre 96 et 100). Compté sur 157.",
                "0.503 | 0.495 | 0.511 | Sur 100 personnes nouvelles, 50 sont revenues dans le mois (entre 50 et 51). Compté sur 157.",
            })
    void aShareIsToldAsANaturalFrequency(double value, double lower, double upper, String reading) {
        assertThat(french(
                        "accueil.newcomer-return",
                        TEAM.release(figure(value, lower, upper, 157).build())))
                .isEqualTo(reading);
    }

    @Test
    void aNumberIsToldWithItsLimits() {
        assertThat(english(
                        "appartenance.visits-by-day-90",
                        TEAM.release(figure(3.82, 3.03, 4.82, 1157).build())))
                .isEqualTo("In the three months after a first visit, someone comes 3.8 more times on average (between"
                        + " 3 and 4.8). Counted on 1,157 newcomers.");
    }

    @Test
    void aDifferenceHasNoDirectionWhereZeroIsInside() {
        String id = "accueil.equal-welcome";
        assertThat(english(id, TEAM.release(figure(0.1, -0.06, 0.25, 157).build())))
                .startsWith("No difference is shown, which is not to say that there is none")
                .contains("by 10 out of 100 (between −6 and 25)");
        assertThat(english(id, TEAM.release(figure(0.1, 0.02, 0.25, 157).build())))
                .startsWith("The invited come back more often");
        assertThat(english(id, TEAM.release(figure(-0.1, -0.2, -0.01, 157).build())))
                .startsWith("Those who came on their own come back more often");
    }

    @ParameterizedTest
    @CsvSource({"1.005, about as often as", "1.2, more than chance explains", "0.8, people are being mixed"})
    void aRatioSaysNoMoreThanItsBandSupports(double value, String part) {
        Figure figure = TEAM.release(Measurement.of(144, Counted.SESSIONS, () -> Statistic.of("RATIO_TO_CHANCE", value))
                .number("bandLower", 0.96)
                .number("bandUpper", 1.04)
                .build());
        assertThat(english("appartenance.stickiness", figure)).contains(part);
    }

    @Test
    void aRatioWithoutABandIsToldPlainly() {
        Figure figure = TEAM.release(Measurement.of(144, Counted.SESSIONS, () -> Statistic.of("RATIO_TO_CHANCE", 1.2))
                .build());
        assertThat(english("appartenance.stickiness", figure))
                .isEqualTo("The same people sit together 1.20 times as often as if seats were drawn by lot."
                        + " Counted on 144 sessions.");
    }

    @Test
    void withoutAnIntervalNoneIsTold() {
        String id = "accueil.newcomer-return";
        assertThat(french(id, TEAM.release(alone(0.5))))
                .isEqualTo("Sur 10 personnes nouvelles, 5 sont revenues dans le mois. Compté sur 157.");
        assertThat(english("appartenance.visits-by-day-90", TEAM.release(alone(3.82))))
                .endsWith("comes 3.8 more times on average. Counted on 157 newcomers.");
        assertThat(english("accueil.equal-welcome", TEAM.release(alone(0.1))))
                .startsWith("No difference is shown")
                .endsWith("by 10 out of 100. Counted on 157.");
    }

    private static Measurement alone(double value) {
        return Measurement.of(157, Counted.PEOPLE, () -> Statistic.of("BOOTSTRAP_BY_PERSON", value))
                .build();
    }

    @Test
    void aMedianThatWasNotReachedIsToldAsSuch() {
        Figure figure = TEAM.release(Measurement.of(157, Counted.PEOPLE, () -> Statistic.notReached("KAPLAN_MEIER"))
                .build());
        assertThat(french("accueil.time-to-return", figure))
                .isEqualTo("La moitié au plus des personnes nouvelles sont revenues à ce jour. Compté sur 157.");
    }

    @Test
    void withoutANumberThereIsNothingToSay() {
        assertThat(Reading.of(
                        "accueil.newcomer-return", TEAM.notComputable(Reason.TOO_EARLY), Words.of(Locale.ENGLISH)))
                .isEqualTo(Optional.empty());
    }
}
