package org.tablee.trust.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tablee.core.identity.ItemId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;

/**
 * The latest round of asking in which people could say whether they were welcomed.
 *
 * @param wave the round
 * @param answers the answers to it, of whatever question
 */
public record Asked(Wave wave, List<Answer> answers) {

    /** The statement of welcome. */
    public static final ItemId WELCOME = ItemId.of("accueil-1");

    /**
     * Returns the latest round of a period.
     *
     * <p>A round of other questions is passed over; one that nobody answered at all is not.
     *
     * @param logbook the logbook
     * @param timeline the dates of the report
     * @return the round, or empty when nobody was asked in the period, or answers are not noted
     */
    public static Optional<Asked> latest(Logbook logbook, Timeline timeline) {
        return logbook.answers()
                .flatMap(answers -> logbook.waves().stream()
                        .flatMap(List::stream)
                        .filter(wave -> timeline.isInPeriod(wave.date()))
                        .map(wave -> new Asked(wave, answersTo(wave, answers)))
                        .filter(Asked::couldTell)
                        .max(Comparator.<Asked, LocalDate>comparing(
                                        asked -> asked.wave().date())
                                .thenComparing(asked -> asked.wave().id())));
    }

    private static List<Answer> answersTo(Wave wave, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.wave().equals(wave.id()))
                .toList();
    }

    /**
     * Names the forms of the round for the ledger of releases, of which nobody knows whose they are.
     *
     * @return a name for each form, the same in every report
     */
    public Set<String> forms() {
        return new TreeSet<>(FormNames.of(answers).values());
    }

    private boolean couldTell() {
        return answers.isEmpty()
                || answers.stream().anyMatch(answer -> answer.item().equals(WELCOME));
    }
}
