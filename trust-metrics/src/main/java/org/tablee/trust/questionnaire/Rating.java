package org.tablee.trust.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tablee.core.word.Spelling;

/**
 * An answer to a question that has a range, as it can be used.
 *
 * @param value the answer, or empty when there is none
 * @param problem why what was written cannot be used, or null
 */
record Rating(Optional<Integer> value, @Nullable SurveyFinding problem) {

    private static final Rating NONE = new Rating(Optional.empty(), null);
    private static final int LONGEST_NUMBER = 20;

    /** What people write who do not want to answer, or cannot. */
    private static final Set<String> NO_ANSWER = Set.of(
            "nsp",
            "ne_sait_pas",
            "ne_sais_pas",
            "je_ne_sais_pas",
            "sans_reponse",
            "sans_avis",
            "don_t_know",
            "i_don_t_know",
            "no_answer",
            "dk",
            "na",
            "n/a",
            "-",
            "_",
            "?");

    /** Reads what was written, which may be nothing. */
    static Rating of(Optional<String> written, Item item) {
        return written.filter(text -> !NO_ANSWER.contains(Spelling.key(text)))
                .map(text -> number(text, item))
                .orElse(NONE);
    }

    private static Rating number(String text, Item item) {
        if (text.length() > LONGEST_NUMBER) {
            return refused(SurveyFinding.NOT_A_NUMBER);
        }
        try {
            return whole(new BigDecimal(text.replace(',', '.')), item);
        } catch (NumberFormatException e) {
            return refused(SurveyFinding.NOT_A_NUMBER);
        }
    }

    private static Rating whole(BigDecimal number, Item item) {
        boolean inRange = number.compareTo(BigDecimal.valueOf(item.min().orElseThrow())) >= 0
                && number.compareTo(BigDecimal.valueOf(item.max().orElseThrow())) <= 0;
        if (!inRange) {
            return refused(SurveyFinding.OUT_OF_RANGE);
        }
        return number.stripTrailingZeros().scale() > 0
                ? refused(SurveyFinding.NOT_WHOLE)
                : new Rating(Optional.of(number.intValueExact()), null);
    }

    private static Rating refused(SurveyFinding problem) {
        return new Rating(Optional.empty(), problem);
    }
}
