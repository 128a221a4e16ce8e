package org.tablee.trust.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.WaveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;

/** Waves and forms, typed in a line each. */
final class Asking {

    private final List<Wave> waves = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    Asking wave(String id, String date, int invited) {
        return wave(id, date, Optional.of("3a"), OptionalInt.of(invited));
    }

    Asking wave(String id, String date, Optional<String> instrument, OptionalInt invited) {
        waves.add(Wave.builder()
                .id(WaveId.of(id))
                .date(LocalDate.parse(date))
                .instrument(instrument.map(InstrumentId::of))
                .invited(invited)
                .build());
        return this;
    }

    /** Adds answers to the last wave, "accueil-1=7 accueil-2= accueil-3=2", of which the second is blank. */
    Asking form(String respondent, String line) {
        for (String cell : line.split(" ")) {
            String[] parts = cell.split("=", -1);
            answers.add(Answer.builder()
                    .wave(waves.get(waves.size() - 1).id())
                    .respondent(RespondentToken.of(respondent))
                    .item(ItemId.of(parts[0]))
                    .value(Optional.of(parts[1]).filter(text -> !text.isEmpty()))
                    .build());
        }
        return this;
    }

    Logbook logbook() {
        return Logbook.builder().waves(waves).answers(answers).build();
    }

    SurveyCalculator.Outcome report(Audience audience) {
        return SurveyCalculator.standard().report(logbook(), audience);
    }

    SurveyReport team() {
        return report(Audience.TEAM).report();
    }
}
