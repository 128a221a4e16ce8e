package org.tablee.trust.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.survey.Answer;

/**
 * Names forms for the ledger of releases by what is written on them, for nobody knows whose they are.
 *
 * <p>The same form has the same name whatever the order of the rows and the number that it was given; one that was
 * corrected has another, so that it counts as one that went and one that came.
 */
public final class FormNames {

    private FormNames() {}

    /**
     * Names the forms of a round.
     *
     * @param answers the answers to the round
     * @return a name for each form, no two the same
     */
    public static Map<RespondentToken, String> of(List<Answer> answers) {
        return numbered(contents(answers));
    }

    /**
     * Names those who gave a form back twice, by both forms.
     *
     * @param earlier the answers to one round
     * @param later the answers to another
     * @return a name for each token that stands in both, no two the same
     */
    public static Map<RespondentToken, String> ofPairs(List<Answer> earlier, List<Answer> later) {
        Map<RespondentToken, String> before = contents(earlier);
        Map<RespondentToken, String> both = new LinkedHashMap<>();
        contents(later).forEach((token, content) -> {
            String first = before.get(token);
            if (first != null) {
                both.put(token, first + " and " + content);
            }
        });
        return numbered(both);
    }

    private static Map<RespondentToken, String> contents(List<Answer> answers) {
        return answers.stream()
                .sorted(Comparator.comparing((Answer answer) -> answer.item().value())
                        .thenComparing(answer -> answer.value().orElse("")))
                .collect(Collectors.groupingBy(
                        Answer::respondent,
                        LinkedHashMap::new,
                        Collectors.mapping(FormNames::text, Collectors.joining("\n", "form ", ""))));
    }

    private static String text(Answer answer) {
        return answer.wave() + "\t" + answer.item() + "\t" + answer.value().orElse("");
    }

    /** Tells apart forms on which the same is written. */
    private static Map<RespondentToken, String> numbered(Map<RespondentToken, String> contents) {
        Map<String, Integer> copies = new HashMap<>();
        Map<RespondentToken, String> names = new LinkedHashMap<>();
        contents.forEach(
                (token, content) -> names.put(token, content + "\ncopy " + copies.merge(content, 1, Integer::sum)));
        return names;
    }
}
