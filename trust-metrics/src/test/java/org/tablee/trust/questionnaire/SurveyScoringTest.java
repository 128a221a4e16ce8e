package org.tablee.trust.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.WaveId;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;
import org.tablee.core.table.FindingCollector;

/** Against oracles/trust/19-scale-scoring: R 4.2.2, psych 2.2.9::scoreItems; numpy 1.24.2 agrees exactly. */
class SurveyScoringTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "oracles", "trust", "19-scale-scoring");

    private static Path found(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), "skipped: no expected values at " + path);
        return path;
    }

    /** Five questions from 1 to 6; a name with a hyphen is a reversed one. */
    private static Instrument instrument(List<String> keys, int enough) {
        return Instrument.builder()
                .id(InstrumentId.of("bfi"))
                .putTitle("en", "Five questions")
                .licence("test")
                .addAllItems(keys.stream().map(SurveyScoringTest::item).toList())
                .addScales(Scale.builder()
                        .id("scale")
                        .addAllItems(keys.stream()
                                .map(key -> ItemId.of(key.replace("-", "")))
                                .toList())
                        .minimumAnswered(enough)
                        .build())
                .build();
    }

    private static Item item(String key) {
        return Item.builder()
                .id(ItemId.of(key.replace("-", "")))
                .min(1)
                .max(6)
                .reversed(key.startsWith("-"))
                .addWordings(Wording.of("en", key))
                .build();
    }

    private static List<Answer> answers() throws IOException {
        List<String> lines = Files.readAllLines(found("data.csv"));
        String[] header = lines.get(0).split(",", -1);
        List<Answer> answers = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            IntStream.range(1, cells.length)
                    .mapToObj(i -> Answer.builder()
                            .wave(WaveId.of("w"))
                            .respondent(RespondentToken.of(cells[0]))
                            .item(ItemId.of(header[i]))
                            .value(Optional.of(cells[i]).filter(cell -> !cell.isEmpty()))
                            .build())
                    .forEach(answers::add);
        }
        return answers;
    }

    @ParameterizedTest
    @CsvSource({
        "agree, 1, score_mean_available",
        "agree, 3, score_half_rule",
        "neuroticism, 1, score_mean_available",
        "neuroticism, 3, score_half_rule"
    })
    void scoresEachForm(String scale, int enough, String expected) throws IOException {
        JsonNode oracle = new ObjectMapper().readTree(found("expected.json").toFile());
        List<String> keys = new ArrayList<>();
        oracle.at("/keys/" + scale).forEach(key -> keys.add(key.asText()));
        Instrument instrument = instrument(keys, enough);
        Wave wave = Wave.builder()
                .id(WaveId.of("w"))
                .date(LocalDate.of(2025, 3, 31))
                .build();
        Map<RespondentToken, Double> scores = Forms.read(
                        instrument, wave, answers(), FindingCollector.of(Locale.ENGLISH))
                .scores(instrument.scales().get(0));

        JsonNode persons = oracle.get("person");
        for (int i = 0; i < persons.size(); i++) {
            JsonNode score = oracle.get(expected).get(scale).get(i);
            RespondentToken token = RespondentToken.of(persons.get(i).asText());
            if (score.isNull()) {
                assertThat(scores).doesNotContainKey(token);
            } else {
                assertThat(scores.get(token)).isCloseTo(score.asDouble(), within(1e-13));
            }
        }
        assertThat(persons).hasSize(60);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 2", "4, 2", "5, 3", "9, 5"})
    void halfOfTheQuestionsIsRoundedUp(int questions, int enough) {
        List<ItemId> items = Stream.iterate(1, i -> i + 1)
                .limit(questions)
                .map(i -> ItemId.of("q" + i))
                .toList();
        assertThat(Scale.builder().id("s").items(items).build().enough()).isEqualTo(enough);
    }
}
