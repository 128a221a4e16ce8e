package org.tablee.examples.canteen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.WaveId;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;

/** Asks twice in the year how people feel there; nothing ties a form to somebody who came. */
final class Questionnaire {

    /** One of the statements: what is added to a mood, and whether a large answer is bad news. */
    private record Statement(String item, int lift, boolean reversed) {}

    private static final List<Statement> STATEMENTS = List.of(
            new Statement("accueil-1", 1, false),
            new Statement("accueil-2", 0, false),
            new Statement("accueil-3", 0, true),
            new Statement("appartenance-1", -2, false),
            new Statement("appartenance-2", -1, false),
            new Statement("appartenance-3", -1, true),
            new Statement("action-1", -1, false),
            new Statement("action-2", 0, false),
            new Statement("action-3", -2, true),
            new Statement("plus-1", 1, false),
            new Statement("plus-2", 2, false),
            new Statement("plus-3", 1, false));
    private static final ItemId OPEN = ItemId.of("plus-4");
    private static final int MOST = 10;
    private static final int KEPT = 21;

    private final Dice dice;
    private final List<Integer> moods = new ArrayList<>();
    private final List<Wave> waves = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    Questionnaire(Dice dice) {
        this.dice = dice;
        for (int word = 0; word < KEPT; word++) {
            moods.add(mood());
        }
    }

    List<Wave> waves() {
        return waves;
    }

    List<Answer> answers() {
        return answers;
    }

    /** Hands out some forms; of those that come back, the first bear the words that people made up and kept. */
    void ask(String wave, LocalDate date, int invited, int forms) {
        WaveId id = WaveId.of(wave);
        waves.add(Wave.builder()
                .id(id)
                .date(date)
                .instrument(InstrumentId.of("3a"))
                .invited(invited)
                .build());
        for (int form = 0; form < forms; form++) {
            boolean kept = form < KEPT;
            fill(id, kept ? "mot-" + (form + 1) : wave + "-" + (form + 1), kept ? moods.get(form) : mood());
        }
    }

    private int mood() {
        return dice.between(3, 6) + dice.between(1, 3);
    }

    private void fill(WaveId wave, String word, int mood) {
        Answer.Builder blank = Answer.builder().wave(wave).respondent(RespondentToken.of(word));
        for (Statement statement : STATEMENTS) {
            int felt = Math.max(0, Math.min(MOST, mood + statement.lift() + dice.between(-2, 2)));
            if (!dice.chance(1 / 20.0)) {
                answers.add(blank.item(ItemId.of(statement.item()))
                        .value(String.valueOf(statement.reversed() ? MOST - felt : felt))
                        .build());
            }
        }
        if (dice.chance(1 / 3.0)) {
            answers.add(blank.item(OPEN)
                    .value(dice.oneOf("l’odeur", "les gens", "mes voisines", "on rit", "ça sent bon"))
                    .build());
        }
    }
}
