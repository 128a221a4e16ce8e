package org.tablee.examples.benchmarks.encounters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tablee.trust.encounter.EncounterIndex;

class PairBenchmarkTest {

    private static final ManyPlaces FEW = new ManyPlaces(3, 20, 300, 20);

    @Test
    void bothGiveTheSameAnswers() throws SQLException {
        EncounterIndex index =
                EncounterIndex.ofPlaces(Set.of()).addAll(FEW.gatherings()).upTo(LocalDate.of(3000, 1, 1));
        TableeAnswers answers = new TableeAnswers(index, FEW);
        try (DuckAnswers sql = new DuckAnswers(FEW)) {
            sql.prepare();
            for (Question question : Question.values()) {
                assertThat(TableeAnswers.answer(answers.evidence(), question))
                        .as(question.name())
                        .isCloseTo(sql.answer(question), within(1e-12));
            }
        }
    }
}
