package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever asks for one public report after another, by another attribute or of other days, is told no more of few. */
class SeveralReleasesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void twoYearsWithTwoAttributes() throws IOException {
        TwoYearsOfLunches.write(folder);
        Random random = new Random(11);
        List<String> convives = new ArrayList<>(List.of("convive_id,age,quarter"));
        for (int i = 0; i < 160; i++) {
            convives.add("c" + i + "," + (random.nextInt(3) == 0 ? "old" : "young") + ","
                    + (random.nextInt(4) == 0 ? "north" : "south"));
        }
        Files.write(folder.resolve("convives.csv"), convives);
        Files.writeString(folder.resolve("attributes.csv"), "attribute,why\nage,to mix\nquarter,to mix\n");
    }

    private Console run(String command, String... words) {
        return Console.run(
                        Stream.concat(Stream.of(command, folder.toString(), "--audience", "public"), Stream.of(words))
                                .toArray(String[]::new))
                .withoutStackTrace();
    }

    private Console trust(String from, String to, String... more) {
        return run(
                "trust",
                Stream.concat(
                                Stream.of(
                                        "--json",
                                        "-",
                                        "--seatings",
                                        "19",
                                        "--bootstraps",
                                        "19",
                                        "--from",
                                        from,
                                        "--to",
                                        to),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static Map<String, String> shown(Console console) {
        Map<String, String> shown = new TreeMap<>();
        JsonNode indicators = JsonMapper.shared().readTree(console.out()).get("indicators");
        indicators.forEach(result -> {
            if (result.has("value")) {
                shown.put(result.get("id").asString(), result.get("value").toString() + result.get("n"));
            }
        });
        return shown;
    }

    private void somebodyJoins() throws IOException {
        Path presences = folder.resolve("presences.csv");
        Files.writeString(presences, Files.readString(presences) + "s100,newcomer,present\n");
    }

    @Test
    void aSecondDrillDownTellsOfOtherGroupsAloneAndNothingOfACross() throws IOException {
        Console none = trust("2023-01-01", "2024-12-31");
        Console age = trust("2023-01-01", "2024-12-31", "--group", "age");
        Console quarter = trust("2023-01-01", "2024-12-31", "--group", "quarter");
        assertThat(List.of(none, age, quarter)).allMatch(console -> console.exitCode() == 0);
        Map<String, String> byAge = shown(age);
        Map<String, String> byQuarter = shown(quarter);
        assertThat(byAge).containsKey("appartenance.ei-index");
        shown(none).forEach((id, value) -> {
            assertThat(byAge).as("what stands on no group is the same").containsEntry(id, value);
            assertThat(byQuarter).containsEntry(id, value);
        });
        for (Console console : List.of(age, quarter)) {
            assertThat(console.out()).as("no count of a group is in it").doesNotContain("\"old\"", "\"north\"");
        }
        assertThat(run("activity", "--from", "2023-01-01", "--to", "2024-12-31").out())
                .as("each attribute alone, never two at once")
                .contains("old", "north")
                .doesNotContainPattern("(old|young).*(north|south)");
    }

    @Test
    void aSecondDrillDownAfterSomebodyJoinedIsRefused() throws IOException {
        trust("2023-01-01", "2024-12-31", "--group", "age");
        somebodyJoins();
        Console quarter = trust("2023-01-01", "2024-12-31", "--group", "quarter");
        assertThat(quarter.exitCode()).isEqualTo(Tablee.ERRORS);
        assertThat(quarter.err()).contains("appartenance.ei-index is not made public");
        assertThat(shown(quarter)).isEmpty();
    }

    @Test
    void visitsAreToldForOneDivisionOfTime() {
        assertThat(run("activity", "--from", "2023-01-01", "--to", "2023-12-31").exitCode())
                .isZero();
        Console both = run("activity", "--from", "2023-01-01", "--to", "2024-12-31");
        assertThat(both.err()).contains("activity.named_visits is not made public");
        Console report = trust("2023-01-01", "2024-12-31");
        assertThat(report.err()).contains("data.visits is not made public");
        JsonNode data = JsonMapper.shared().readTree(report.out()).get("data");
        assertThat(data.path("visits").isNumber()).isFalse();
    }

    private void answers(int forms) throws IOException {
        Files.writeString(folder.resolve("waves.csv"), "wave,date,instrument,invited\nspring,2024-03-31,3a,200\n");
        List<String> lines = new ArrayList<>(List.of("wave,respondent,item,value"));
        for (int i = 0; i < forms; i++) {
            lines.add("spring,f" + i + ",accueil-1," + i * 7 % 11);
            lines.add("spring,f" + i + ",plus-1," + i * 3 % 11);
        }
        Files.write(folder.resolve("answers.csv"), lines);
    }

    @Test
    void oneMoreFormIsRefusedInTheSurveyAndInTheTrustReport() throws IOException {
        answers(40);
        Console first = run("survey", "--json", "-");
        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("releases.csv"))).contains("declared.spring/forms");
        assertThat(run("survey", "--json", "-")).isEqualTo(first);

        answers(41);
        Console second = run("survey", "--json", "-");
        assertThat(second.exitCode()).isEqualTo(Tablee.ERRORS);
        assertThat(second.err()).contains("declared.spring is not made public", "2024-03");
        assertThat(second.out()).contains("LINKED_TO_WITHHELD").doesNotContain("\"value\"");
        Console trust = trust("2024-01-01", "2024-12-31");
        assertThat(trust.err()).contains("declared.spring is not made public");
        assertThat(JsonMapper.shared().readTree(trust.out()).has("declared")).isFalse();
        assertThat(shown(trust)).doesNotContainKey("accueil.welcomed-as-i-am");

        answers(70);
        assertThat(run("survey", "--json", "-").err()).isEmpty();
    }
}
