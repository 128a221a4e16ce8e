package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three places, of whose thirty newcomers each 12, 15 and 18 came back within the month. */
class NetworkTest {

    private static final int PEOPLE = 30;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void threePlaces() throws IOException {
        place("vaise", 12);
        place("perrache", 15);
        place("oullins", 18);
    }

    /** A log of a quarter: regulars open it, then thirty newcomers come, some of them twice. */
    private void place(String name, int back) throws IOException {
        List<String> sessions = new ArrayList<>(List.of("session_id,starts_at,status"));
        List<String> presences = new ArrayList<>(List.of("session_id,convive_id,presence"));
        for (int day = 1; day <= 31; day += 2) {
            session(String.format("2025-01-%02d", day), "r", 10, sessions, presences);
        }
        session("2025-02-10", name + "n", PEOPLE, sessions, presences);
        session("2025-02-20", name + "n", back, sessions, presences);
        session("2025-03-31", "r", 10, sessions, presences);
        Path logbook = Files.createDirectories(folder.resolve(name));
        Files.write(logbook.resolve("place.csv"), List.of("place_id", name));
        Files.write(logbook.resolve("sessions.csv"), sessions);
        Files.write(logbook.resolve("presences.csv"), presences);
        report(name, name + ".json", "--from=2025-01-01");
    }

    private static void session(String date, String prefix, int people, List<String> sessions, List<String> presences) {
        sessions.add(date + "," + date + ",held");
        for (int i = 0; i < people; i++) {
            presences.add(date + "," + prefix + i + ",present");
        }
    }

    private void report(String name, String file, String... options) {
        List<String> words = new ArrayList<>(List.of("trust", path(name), "--json", path(file), "--seatings=9"));
        words.addAll(List.of("--to=2025-03-31", "--bootstraps=9"));
        words.addAll(List.of(options));
        assertThat(Console.run(words.toArray(new String[0])).exitCode()).isZero();
    }

    private String path(String file) {
        return folder.resolve(file).toString();
    }

    private Console network(String... options) {
        List<String> words =
                new ArrayList<>(List.of("network", path("vaise.json"), path("perrache.json"), path("oullins.json")));
        words.addAll(List.of(options));
        return Console.run(words.toArray(new String[0])).withoutStackTrace();
    }

    private static JsonNode json(Console console) {
        return JsonMapper.shared().readTree(console.out());
    }

    @Test
    void numeratorsAndDenominatorsAreAdded() {
        Console console = network("--places=14", "--json=-");

        assertThat(console.exitCode()).isZero();
        assertThat(console.err()).isEmpty();
        JsonNode report = json(console);
        assertThat(report.at("/schema").asString()).isEqualTo("org.tablee.trust-network/1");
        assertThat(report.at("/sentence").asString()).startsWith("3 of 14 places reported. Somebody who comes to two");
        JsonNode figure = report.at("/indicators/0");
        assertThat(figure.at("/id").asString()).isEqualTo("accueil.newcomer-return");
        assertThat(figure.at("/n").longValue()).isEqualTo(90);
        assertThat(figure.at("/value").doubleValue()).isEqualTo(45.0 / 90);
        assertThat(figure.at("/places").intValue()).isEqualTo(3);
        assertThat(report.at("/data/convives").longValue()).isEqualTo(3 * 40);
        assertThat(console.out()).doesNotContain("vaise", "oullins");
    }

    @Test
    void thePageCanBeReadAloudInBothLanguages() {
        assertThat(network("--places=14").out())
                .contains("3 of 14 places reported.", "Of 10 newcomers, 5 came back within a month");
        assertThat(network("--lang=fr").out())
                .contains("3 lieux sur 3 ont répondu.", "Sur 10 personnes nouvelles, 5 sont revenues");
    }

    @Test
    void fewerThanThreePlacesHaveAPageWithoutTheirTotals() {
        Console english = Console.run("network", path("vaise.json")).withoutStackTrace();
        Console french = Console.run("network", path("vaise.json"), path("oullins.json"), "--lang=fr")
                .withoutStackTrace();

        assertThat(english.exitCode()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out())
                .contains("A number of visits that is not told, a number of convives that is")
                .contains("Accueil");
        assertThat(french.exitCode()).isZero();
        assertThat(french.out()).contains("Un nombre de venues qui n’est pas dit");
    }

    @Test
    void whatIsNoReportIsAFindingAndTheRestIsJoined() throws IOException {
        Files.writeString(folder.resolve("notes.json"), "{\"schema\":\"shopping-list/1\"}");
        Files.writeString(folder.resolve("photo.json"), "\u0000\u0001");
        Console console = network(path("notes.json"), path("photo.json"), path("nowhere.json"), "--json=-");

        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.findings()).hasSize(3).allMatch(line -> line.contains("[unreadable_report]"));
        assertThat(json(console).at("/sentence").asString()).startsWith("3 of 6 places reported.");
        assertThat(json(console).at("/data/findings/errors").intValue()).isEqualTo(3);
    }

    @Test
    void otherDaysAndTheSamePlaceTwiceAreLeftOut() {
        report("vaise", "march.json", "--from=2025-03-01");
        Console console = network(path("march.json"), path("vaise.json"), "--json=-", "--lang=fr");

        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.findings()).hasSize(2);
        assertThat(console.findings().get(0)).endsWith("[other_period]");
        assertThat(console.findings().get(1)).contains("vaise a déjà répondu").endsWith("[place_reported_before]");
        assertThat(json(console).at("/data/reported").intValue()).isEqualTo(3);
    }

    @Test
    void withoutOneReportThereIsNoNetwork() {
        Console console =
                Console.run("network", path("nowhere.json"), "--json=-").withoutStackTrace();

        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.out()).isEmpty();
        assertThat(Console.run("network").exitCode()).isEqualTo(2);
        assertThat(network("--places=2").exitCode()).isEqualTo(2);
    }
}
