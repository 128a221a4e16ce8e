package org.tablee.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.trust.questionnaire.Instruments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asking: a form to print, and answers to read, however they were typed. */
class SurveyTest {

    private static final String LONG = "wave,respondent,item,value\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aWave() throws IOException {
        write("sessions.csv", "session_id,starts_at\na,2025-03-29\n");
        write("waves.csv", "wave,date,instrument,invited\nspring,2025-03-31,3a,40\n");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content, UTF_8);
    }

    private Console survey(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "survey";
        words[1] = folder.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return Console.run(words).withoutStackTrace();
    }

    private JsonNode json(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "--json=-";
        System.arraycopy(options, 0, words, 1, options.length);
        return JsonMapper.shared().readTree(survey(words).out());
    }

    private static String forms(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "spring,word" + i + ",accueil-1," + i % 11 + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theFormNeedsNoLogbook(String language) {
        Console console = Console.run("survey", "--print", "--lang", language).withoutStackTrace();

        assertThat(console.exitCode()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.out()).startsWith("<!DOCTYPE html>").contains("lang=\"" + language + '"', "@page");
    }

    @Test
    void aColumnOfSomethingElseLeftBlankIsNoAnswer() throws IOException {
        write("answers.csv", "wave,respondent,accueil-1,remark\nspring,word1,7,\nspring,word2,8,\n");

        assertThat(survey().exitCode()).isZero();
        assertThat(survey().out()).contains("Nobody wrote anything.");
        assertThat(survey("--lang=fr").out()).contains("Personne n’a rien écrit.");
        write("answers.csv", "wave,respondent,accueil-1,remark\nspring,word1,7,\nspring,word2,8,good\n");
        assertThat(survey().findings())
                .singleElement()
                .asString()
                .contains("to \"remark\": 1;")
                .endsWith("[unknown_item]");
    }

    @Test
    void oneOrNoneOfTenIsSaidAsPeopleSayIt() throws IOException {
        write(
                "answers.csv",
                LONG
                        + IntStream.range(0, 60)
                                .mapToObj(i -> "spring,word" + i + ",accueil-1," + (i < 6 ? 9 : 2) + "\n")
                                .collect(Collectors.joining()));

        assertThat(survey().out()).contains("1 agrees");
        assertThat(survey("--lang=fr").out()).contains("1 est d’accord");
    }

    @Test
    void theFormOfAPlaceBearsItsName() throws IOException {
        write("place.csv", "place_id,name,zone\nvaise,Cantine de Vaise,Europe/Paris\n");
        Path page = folder.resolve("form.html");

        Console console = survey("--print", "--lang=fr", "--html=" + page);

        assertThat(console.out()).isEmpty();
        assertThat(page).content(UTF_8).contains("Cantine de Vaise", "Ici, je me sens utile.");
    }

    @Test
    void otherQuestionsComeFromAFile() throws IOException {
        Path file = folder.resolve("ess.json");
        Files.writeString(file, Instruments.essSocialTrustJson(), UTF_8);
        write("waves.csv", "wave,date,instrument,invited\nspring,2025-03-31,ess-social-trust,40\n");
        write(
                "answers.csv",
                "wave,respondent,ppltrst,pplfair,pplhlp\n"
                        + IntStream.range(0, 12)
                                .mapToObj(i -> "spring,,%d,%d,\n".formatted(i % 8, i % 9))
                                .collect(Collectors.joining()));

        JsonNode scale = json("--instrument=" + file).at("/waves/0/scales/0");
        Console form = Console.run("survey", "--print", "--instrument=" + file);

        assertThat(scale.get("id").stringValue()).isEqualTo("social-trust");
        assertThat(scale.at("/score/n").intValue()).isEqualTo(12);
        assertThat(form.out()).contains("most people can be trusted", "CC-BY-SA-4.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "survey",
                "survey --lang=fr",
                "survey --print --instrument=no-such-file",
                "survey --print --instrument=pom.xml",
                "survey no-such-folder",
                "survey --print no-such-folder"
            })
    void whatIsNotUnderstoodIsOneLineAndExitCode2(String words) {
        Console console = Console.run(words.split(" ")).withoutStackTrace();

        assertThat(console.exitCode()).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines()).hasSize(1);
    }

    /** One hostile row after eleven good forms: what is told, and that the good ones are read as they are. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            out of range;        spring,word11,accueil-1,11;      answers.csv: accueil-1: ERROR;       out_of_range
            below the range;     spring,word11,accueil-1,-1;      answers.csv: accueil-1: ERROR;       out_of_range
            fractional;          spring,word11,accueil-1,7.5;     answers.csv: accueil-1: ERROR;       not_whole
            no number;           spring,word11,accueil-1,seven;   answers.csv: accueil-1: ERROR;       not_a_number
            unknown item;        spring,word11,shoe-size,42;      answers.csv: ERROR;                  unknown_item
            unknown wave;        winter,word11,accueil-1,7;       answers.csv:13: wave: ERROR;         unknown_wave
            twice, otherwise;    spring,word10,accueil-1,9;       answers.csv:13: value: ERROR;        conflicting_answer
            twice, the same;     spring,word10,accueil-1,10;      answers.csv:13: value: WARNING;      duplicate_answer
            """)
    void aHostileAnswerIsAFindingAndNeverClamped(String name, String row, String where, String kind)
            throws IOException {
        write("answers.csv", LONG + forms(11) + row + "\n");

        Console console = survey("--json=-");

        assertThat(console.findings())
                .singleElement()
                .asString()
                .startsWith(where)
                .endsWith("[" + kind + "]");
        assertThat(console.exitCode()).isEqualTo(where.contains("ERROR") ? 1 : 0);
        JsonNode report = JsonMapper.shared().readTree(console.out());
        JsonNode item = report.at("/waves/0/items/0");
        boolean lost = kind.equals("conflicting_answer");
        assertThat(item.at("/agree/status").stringValue()).isEqualTo(lost ? "WITHHELD" : "FRAGILE");
        if (!lost) {
            assertThat(item.at("/agree/n").intValue()).isEqualTo(11);
            assertThat(item.at("/mean/value").doubleValue()).isEqualTo(50.0);
        }
        assertThat(report.at("/data/findings/" + (where.contains("ERROR") ? "errors" : "warnings"))
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void aBlankIsNoAnswerAndNoMistake() throws IOException {
        write("answers.csv", LONG + forms(11) + "spring,word11,accueil-1,\n");

        Console console = survey("--json=-");

        JsonNode wave = JsonMapper.shared().readTree(console.out()).at("/waves/0");
        assertThat(console.findings()).isEmpty();
        assertThat(wave.get("forms").intValue()).isEqualTo(12);
        assertThat(wave.at("/items/0/agree/n").intValue()).isEqualTo(11);
    }

    @Test
    void aHundredThousandAnswersAreReadInSeconds() throws IOException {
        List<String> items = List.of(
                "accueil-1",
                "accueil-2",
                "accueil-3",
                "appartenance-1",
                "appartenance-2",
                "appartenance-3",
                "action-1",
                "action-2",
                "action-3",
                "plus-1");
        write("waves.csv", "wave,date,instrument,invited\nspring,2025-03-31,3a,20000\n");
        write(
                "answers.csv",
                "wave,respondent," + String.join(",", items) + "\n"
                        + IntStream.range(0, 10_000)
                                .mapToObj(i -> "spring,word" + i + ","
                                        + IntStream.range(0, items.size())
                                                .mapToObj(j -> String.valueOf((i * (j + 3) + i / 11) % 11))
                                                .collect(Collectors.joining(","))
                                        + "\n")
                                .collect(Collectors.joining()));

        long start = System.nanoTime();
        JsonNode wave = json().at("/waves/0");
        long seconds = (System.nanoTime() - start) / 1_000_000_000L;

        assertThat(wave.get("forms").intValue()).isEqualTo(10_000);
        assertThat(wave.at("/items/9/agree/n").intValue()).isEqualTo(10_000);
        assertThat(seconds).isLessThan(60);
    }

    @Test
    void fewerThanElevenFormsAreShownToNobodyAndThePublicNeedsThirty() throws IOException {
        write("answers.csv", LONG + forms(10));
        assertThat(json().at("/waves/0/items/0/agree").toString())
                .isEqualTo("{\"status\":\"WITHHELD\",\"reason\":\"TOO_FEW_PEOPLE\"}");
        write("answers.csv", LONG + forms(29));
        assertThat(json("--audience=public").at("/waves/0/items/0/agree/status").stringValue())
                .isEqualTo("WITHHELD");
        Files.delete(folder.resolve("releases.csv"));
        write("answers.csv", LONG + forms(33));
        JsonNode open = json("--audience=public").at("/waves/0/items/0/agree");
        assertThat(open.get("status").stringValue()).isEqualTo("OK");
        assertThat(open.get("n").intValue()).isEqualTo(35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void thePageIsReadInATerminal(String language) throws IOException {
        write("waves.csv", "wave,date,instrument,invited\nspring,2025-03-31,3a,40\nautumn,2025-09-30,3a,\n");
        write("answers.csv", LONG + forms(33) + forms(20).replace("spring", "autumn"));

        Console console = survey("--lang", language);

        assertThat(console.exitCode()).isZero();
        assertThat(console.out().lines()).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(console.out())
                .contains(
                        language.equals("fr")
                                ? "33 formulaires sont revenus"
                                : "33 forms came back, of 40 people asked",
                        language.equals("fr") ? "je me suis senti·e accueilli·e" : "Here, I felt welcomed as I am.",
                        "CC0-1.0")
                .doesNotContain("{", "word1");
    }
}
