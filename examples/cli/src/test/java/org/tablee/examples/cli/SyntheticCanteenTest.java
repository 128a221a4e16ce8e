package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of a whole canteen year through the command, against those that the producer named in oracle
 * trust/31 computed from the same log.
 */
class SyntheticCanteenTest {

    private static final double RELATIVE = 1e-9;

    private final Map<String, JsonNode> figures = new HashMap<>();
    private JsonNode oracle = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void report(@TempDir Path logbook) throws Exception {
        Path source = Shared.path("oracles/trust/31-synthetic-canteen");
        SyntheticCanteen.write(source, logbook);
        Console console = Console.run(
                "trust",
                logbook.toString(),
                "--json=-",
                "--group=age_band",
                "--to=2024-12-30",
                "--seatings=19",
                "--bootstraps=19");
        assertThat(console.err()).isEmpty();
        assertThat(console.exitCode()).isZero();
        JsonMapper.shared().readTree(console.out()).get("indicators").forEach(figure -> {
            figures.put(figure.get("id").asString(), figure);
        });
        oracle = JsonMapper.shared()
                .readTree(source.resolve("indicators.json").toFile())
                .get("indicators");
    }

    @Test
    void everyFigureOfTheOracleComesOut() {
        assertThat(figures.keySet()).containsAll(oracle.propertyNames());
        oracle.properties()
                .forEach(
                        expected -> assertSame(expected.getKey(), expected.getValue(), figures.get(expected.getKey())));
    }

    @Test
    void everyFigureOfTheReportIsInTheOracleOrHasNoDataThere() {
        figures.forEach((id, figure) -> {
            if (!oracle.has(id)) {
                assertThat(figure.get("status").asString()).as(id).isEqualTo("NOT_COMPUTABLE");
            }
        });
    }

    private static void assertSame(String path, JsonNode expected, JsonNode actual) {
        assertThat(actual).as(path).isNotNull();
        if (expected.isObject()) {
            expected.properties()
                    .forEach(entry ->
                            assertSame(path + "." + entry.getKey(), entry.getValue(), actual.get(entry.getKey())));
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(path).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                assertSame(path + "[" + i + "]", expected.get(i), actual.get(i));
            }
        } else if (expected.isIntegralNumber() && actual.isIntegralNumber()) {
            assertThat(actual.longValue()).as(path).isEqualTo(expected.longValue());
        } else {
            double value = expected.doubleValue();
            assertThat(actual.doubleValue()).as(path).isCloseTo(value, within(Math.abs(value) * RELATIVE));
        }
    }
}
