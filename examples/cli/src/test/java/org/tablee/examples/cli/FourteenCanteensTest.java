package org.tablee.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A network looks at one quarter of its fourteen canteens, what came in and the 3A. Twelve have much to tell, one has
 * six newcomers, and one sends nothing.
 */
class FourteenCanteensTest {

    private static final int PLACES = 14;
    private static final int SMALL = 12;
    private final List<JsonNode> trust = new ArrayList<>();
    private final List<JsonNode> price = new ArrayList<>();
    private JsonNode network = JsonMapper.shared().createObjectNode();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aQuarter() throws IOException {
        List<String> words = new ArrayList<>(List.of("network", "--places=" + PLACES, "--json=-"));
        for (int place = 0; place <= SMALL; place++) {
            Path logbook = Files.createDirectories(folder.resolve("place" + place));
            write(logbook, place == SMALL ? 6 : 40, place == SMALL ? 2 : 10 + place, place == SMALL ? 3 : 30);
            String report = folder.resolve(place + ".json").toString();
            run("trust", logbook, "--json=" + report, "--seatings=9", "--bootstraps=9");
            trust.add(JsonMapper.shared().readTree(Path.of(report)));
            price.add(JsonMapper.shared().readTree(run("price", logbook, "--audience=public", "--json=-")));
            words.add(report);
        }
        network = JsonMapper.shared()
                .readTree(Console.run(words.toArray(String[]::new)).out());
    }

    private static String run(String command, Path logbook, String... options) {
        Console console = Console.run(Stream.of(
                        Stream.of(command, logbook.toString(), "--from=2025-01-01", "--to=2025-03-31"),
                        Stream.of(options))
                .flatMap(part -> part)
                .toArray(String[]::new));
        assertThat(console.err()).isEmpty();
        return console.out();
    }

    /** Regulars in January, newcomers on one day of February, of whom some come back ten days later. */
    private static void write(Path logbook, int newcomers, int back, int covers) throws IOException {
        StringBuilder sessions = new StringBuilder("session_id,starts_at,status,covers_served\n");
        StringBuilder presences = new StringBuilder("session_id,convive_id,presence\n");
        StringBuilder takings = new StringBuilder("session_id,purpose,means,unit,amount\n");
        StringBuilder costs = new StringBuilder("session_id,label,kind,unit,amount\n");
        for (int day = 0; day < 90; day += 3) {
            LocalDate date = LocalDate.of(2025, 1, 1).plusDays(day);
            sessions.append(date)
                    .append(',')
                    .append(date)
                    .append(",held,")
                    .append(covers)
                    .append('\n');
            if (newcomers < 10 && day > 6) {
                takings.append(date).append(",meal,cash,EUR,\n");
            } else {
                takings.append(date)
                        .append(",meal,cash,EUR,")
                        .append(7 * covers)
                        .append(".00\n");
            }
            costs.append(date).append(",food,direct,EUR,").append(10 * covers).append(".00\n");
            int[] people = day == 42
                    ? IntStream.range(100, 100 + newcomers).toArray()
                    : day == 54
                            ? IntStream.range(100, 100 + back).toArray()
                            : IntStream.range(0, 8).toArray();
            for (int person : people) {
                presences.append(date).append(",c").append(person).append(",present\n");
            }
        }
        Files.writeString(logbook.resolve("place.csv"), "place_id\n" + logbook.getFileName() + "\n", UTF_8);
        Files.writeString(logbook.resolve("sessions.csv"), sessions, UTF_8);
        Files.writeString(logbook.resolve("presences.csv"), presences, UTF_8);
        Files.writeString(logbook.resolve("takings.csv"), takings, UTF_8);
        Files.writeString(logbook.resolve("costs.csv"), costs, UTF_8);
    }

    private static JsonNode newcomerReturn(JsonNode report) {
        return report.at("/indicators/0");
    }

    @Test
    void theNetworkSaysHowManyReportedAndRanksNone() {
        assertThat(network.at("/sentence").asString())
                .startsWith("13 of 14 places reported.")
                .endsWith("not ranked.");
        assertThat(network.toString()).doesNotContain("place0", "place12");
    }

    @Test
    void aCanteenWithTooFewNewcomersHasNoFigureOfItsOwn() {
        assertThat(newcomerReturn(trust.get(SMALL)).at("/status").asString()).isEqualTo("NOT_COMPUTABLE");
        assertThat(newcomerReturn(trust.get(SMALL)).at("/reason").asString()).isEqualTo("TOO_FEW_PEOPLE");
        assertThat(newcomerReturn(trust.get(0)).at("/status").asString()).isEqualTo("OK");
        assertThat(newcomerReturn(network).at("/places").intValue()).isEqualTo(SMALL);
        assertThat(newcomerReturn(network).at("/n").intValue()).isEqualTo(40 * SMALL);
    }

    @Test
    void coverageIsReadCanteenByCanteenExceptWhereTooFewAte() {
        for (int place = 0; place < SMALL; place++) {
            JsonNode coverage = price.get(place).at("/byUnit/0/total/coverage");
            assertThat(coverage.at("/percent").doubleValue()).isEqualTo(70.0);
        }
        assertThat(price.get(SMALL).at("/byUnit/0/total/coverage/percent").isMissingNode())
                .isTrue();
    }
}
