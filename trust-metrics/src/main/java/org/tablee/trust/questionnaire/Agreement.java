package org.tablee.trust.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tablee.core.survey.Answer;

/**
 * How many people answered a question, and how many of them agree: at or above 70 % of its range, once turned
 * round where it is reversed.
 *
 * @param agree how many agree
 * @param answered how many gave an answer that can be used
 */
public record Agreement(long agree, long answered) {

    private static final int AGREES_FROM = 70;
    private static final int HUNDRED = 100;

    /**
     * Counts the answers to a question that has a range.
     *
     * @param item the question
     * @param answers the answers of one wave; those to other questions do not count
     * @return the counts; an answer that is blank or cannot be used is in neither
     */
    public static Agreement of(Item item, List<Answer> answers) {
        return ofScored(
                item,
                answers.stream()
                        .filter(answer -> answer.item().equals(item.id()))
                        .map(Answer::value)
                        .map(written -> Rating.of(written, item))
                        .map(Rating::value)
                        .flatMap(Optional::stream)
                        .map(item::scored)
                        .toList());
    }

    /** Counts answers that were turned round already. */
    static Agreement ofScored(Item item, Collection<Integer> scored) {
        long agree = scored.stream().filter(value -> agrees(item, value)).count();
        return new Agreement(agree, scored.size());
    }

    private static boolean agrees(Item item, int value) {
        long range = (long) item.max().orElseThrow() - item.min().orElseThrow();
        long above = (long) value - item.min().orElseThrow();
        return HUNDRED * above >= AGREES_FROM * range;
    }
}
