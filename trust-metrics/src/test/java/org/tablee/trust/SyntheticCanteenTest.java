package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.tablee.core.figure.Audience;
import org.tablee.core.logbook.Logbook;

/** Every closed-form figure of the made-up year, to the relative tolerance 1e-9 that its file states. */
class SyntheticCanteenTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .build();

    private static TrustReport report(Logbook logbook) {
        return TrustCalculator.standard()
                .withGroup("age_band")
                .withSeatings(99)
                .withBootstraps(99)
                .report(logbook, Optional.empty(), Optional.of(LocalDate.of(2024, 12, 30)), Audience.TEAM);
    }

    @Test
    void everyFigureEqualsThatOfAnotherProgram() throws Exception {
        JsonNode actual = JSON.valueToTree(report(SyntheticCanteen.logbook()));
        assertThat(actual.get("indicators").findValuesAsText("id"))
                .containsAll(SyntheticCanteen.expected()::fieldNames);
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode indicator : actual.get("indicators")) {
            String id = indicator.get("id").asText();
            if (SyntheticCanteen.expected().has(id)) {
                compare(softly, id, indicator, SyntheticCanteen.expected().get(id));
            }
        }
        softly.assertAll();
    }

    private static void compare(SoftAssertions softly, String path, JsonNode actual, JsonNode expected) {
        if (expected.isObject()) {
            expected.fieldNames()
                    .forEachRemaining(name -> compare(
                            softly, path + "." + name, actual == null ? null : actual.get(name), expected.get(name)));
        } else if (expected.isArray()) {
            softly.assertThat(actual).as(path).hasSize(expected.size());
            Stream.iterate(0, i -> i + 1)
                    .limit(expected.size())
                    .forEach(i -> compare(
                            softly, path + "[" + i + "]", actual == null ? null : actual.get(i), expected.get(i)));
        } else if (actual == null) {
            softly.fail(path + " is missing");
        } else {
            double wanted = expected.asDouble();
            softly.assertThat(actual.asDouble())
                    .as(path)
                    .isCloseTo(wanted, org.assertj.core.data.Offset.offset(1e-9 * Math.abs(wanted)));
        }
    }

    @Test
    void theReportIsReadBackAsItWasWritten() throws Exception {
        TrustReport report = report(SyntheticCanteen.logbook());
        String json = JSON.writeValueAsString(report);
        assertThat(JSON.readValue(json, TrustReport.class)).isEqualTo(report);
        var jackson3 = tools.jackson.databind.json.JsonMapper.builder().build();
        assertThat(jackson3.writeValueAsString(report)).isEqualTo(json);
        assertThat(jackson3.readValue(json, TrustReport.class)).isEqualTo(report);
    }

    /**
     * Bands of 4 000 permutations by NumPy of Python 3.11.2; another generator must come within 0.15 standard
     * deviations of the limits. Those of stickiness stand on 400 permutations, which place a limit with a standard
     * error of 0.13 standard deviations: three of them.
     */
    @Test
    void theBandsOfChanceAreThoseOfAnotherProgram() {
        TrustReport report =
                TrustCalculator.standard().withGroup("age_band").report(SyntheticCanteen.logbook(), Audience.TEAM);
        band(
                report,
                "appartenance.cross-group-mixing",
                0.9890526616010061,
                1.0108355331556422,
                0.15 * 0.005687513536767502);
        band(
                report,
                "appartenance.new-encounters",
                0.9865453225900528,
                1.0134235719775793,
                0.15 * 0.006881444406571568);
        band(report, "appartenance.stickiness", 0.964006029831885, 1.0464691548059424, 3 * 0.13 * 0.021724930150019202);
        assertThat(detail(report, "appartenance.cross-group-mixing", "p")).isCloseTo(2 * 0.0227, within(0.01));
        assertThat(detail(report, "appartenance.new-encounters", "expectedClosedTables"))
                .isCloseTo(5.644, within(0.15 * 1.94));
    }

    private static void band(TrustReport report, String id, double lower, double upper, double tolerance) {
        assertThat(detail(report, id, "bandLower")).isCloseTo(lower, within(tolerance));
        assertThat(detail(report, id, "bandUpper")).isCloseTo(upper, within(tolerance));
    }

    private static double detail(TrustReport report, String id, String name) {
        return report.indicator(id)
                .flatMap(result -> result.figure().estimate())
                .orElseThrow()
                .detail()
                .number(name)
                .orElseThrow();
    }
}
