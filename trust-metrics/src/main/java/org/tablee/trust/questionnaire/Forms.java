package org.tablee.trust.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;
import org.tablee.core.table.FindingCollector;

/**
 * The forms of one wave, with the answers that can be used.
 *
 * <p>Nothing of one form leaves this package.
 */
final class Forms {

    private static final String FILE = "answers.csv";
    private static final int MANY_ANSWERS = 6;

    private final Instrument instrument;
    private final Wave wave;
    private final FindingCollector findings;
    private final List<Answer> answers;
    private final Map<RespondentToken, Map<ItemId, Integer>> ratings = new LinkedHashMap<>();
    private final Map<ItemId, Long> words = new LinkedHashMap<>();

    private Forms(Instrument instrument, Wave wave, FindingCollector findings, List<Answer> answers) {
        this.instrument = instrument;
        this.answers = answers;
        this.wave = wave;
        this.findings = findings;
    }

    /**
     * Reads the forms of a wave.
     *
     * @param instrument what was asked
     * @param wave the wave
     * @param answers the answers to it, one at most of a form to a question
     * @param findings gathers what cannot be used
     * @return the forms
     */
    static Forms read(Instrument instrument, Wave wave, List<Answer> answers, FindingCollector findings) {
        Forms forms = new Forms(instrument, wave, findings, answers);
        answers.forEach(forms::add);
        forms.reportStrangers(answers);
        forms.reportLooks();
        return forms;
    }

    private void add(Answer answer) {
        Map<ItemId, Integer> form = ratings.computeIfAbsent(answer.respondent(), token -> new LinkedHashMap<>());
        Optional<Item> item = instrument.item(answer.item());
        if (item.isEmpty()) {
            return;
        }
        if (item.get().open()) {
            answer.value().ifPresent(text -> words.merge(answer.item(), 1L, Long::sum));
            return;
        }
        Rating rating = Rating.of(answer.value(), item.get());
        rating.value().ifPresent(value -> form.put(answer.item(), value));
        if (rating.problem() != null) {
            report(rating.problem(), answer, item.get());
        }
    }

    private void report(SurveyFinding problem, Answer answer, Item item) {
        findings.addAt(
                problem,
                FILE,
                0,
                answer.item().value(),
                answer.value().orElse(""),
                answer.respondent(),
                wave.id(),
                item.min().orElseThrow(),
                item.max().orElseThrow());
    }

    private void reportStrangers(List<Answer> answers) {
        answers.stream()
                .filter(answer -> answer.value().isPresent()
                        && instrument.item(answer.item()).isEmpty())
                .collect(Collectors.groupingBy(Answer::item, LinkedHashMap::new, Collectors.counting()))
                .forEach((item, count) ->
                        findings.add(SurveyFinding.UNKNOWN_ITEM, FILE, item, count, wave.id(), instrument.id()));
    }

    private void reportLooks() {
        long straight = ratings.values().stream().filter(this::isStraight).count();
        if (straight > 0) {
            findings.add(SurveyFinding.STRAIGHT_LINE, FILE, straight, wave.id());
        }
        List<Map<ItemId, Integer>> filled = ratings.values().stream()
                .filter(form -> form.size() >= MANY_ANSWERS && !isStraight(form))
                .toList();
        long copies = filled.size() - filled.stream().distinct().count();
        if (copies > 0) {
            findings.add(SurveyFinding.IDENTICAL_FORMS, FILE, copies, wave.id());
        }
    }

    /** Tells whether questions in both directions all have one answer. */
    private boolean isStraight(Map<ItemId, Integer> form) {
        long directions = form.keySet().stream()
                .flatMap(id -> instrument.item(id).stream())
                .map(Item::reversed)
                .distinct()
                .count();
        return form.size() >= MANY_ANSWERS
                && directions == 2
                && form.values().stream().distinct().count() == 1;
    }

    /** Returns everything that is written on the forms. */
    List<Answer> answers() {
        return answers;
    }

    /** Returns who wrote something to an open question. */
    Set<RespondentToken> wrote(Item item) {
        return answers.stream()
                .filter(answer ->
                        answer.item().equals(item.id()) && answer.value().isPresent())
                .map(Answer::respondent)
                .collect(Collectors.toSet());
    }

    /** Returns the forms that answer every question of a scale. */
    Set<RespondentToken> whole(Scale scale) {
        return rows(scale).entrySet().stream()
                .filter(row -> row.getValue().stream().allMatch(Objects::nonNull))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns what tells the forms from each other. */
    Set<RespondentToken> tokens() {
        return ratings.keySet();
    }

    /** Returns how many forms came back, blank ones too. */
    int count() {
        return ratings.size();
    }

    /** Returns how many wrote something to an open question. */
    long words(Item item) {
        return words.getOrDefault(item.id(), 0L);
    }

    /** Returns the answers to a question, turned round where it is reversed, by form. */
    Map<RespondentToken, Integer> scored(Item item) {
        Map<RespondentToken, Integer> scored = new LinkedHashMap<>();
        ratings.forEach((token, form) ->
                Optional.ofNullable(form.get(item.id())).ifPresent(value -> scored.put(token, item.scored(value))));
        return scored;
    }

    /**
     * Returns the score of each form on a scale: the mean of its scored answers.
     *
     * @param scale a scale of the instrument
     * @return the scores of the forms that answer enough of its questions
     */
    Map<RespondentToken, Double> scores(Scale scale) {
        Map<RespondentToken, Double> scores = new LinkedHashMap<>();
        rows(scale).forEach((token, row) -> {
            List<Integer> answered = row.stream().filter(Objects::nonNull).toList();
            if (answered.size() >= scale.enough()) {
                scores.put(token, answered.stream().mapToInt(Integer::intValue).sum() / (double) answered.size());
            }
        });
        return scores;
    }

    /** Returns the scored answers of the forms that answer every question of a scale, one row a form. */
    double[][] complete(Scale scale) {
        return rows(scale).values().stream()
                .filter(row -> row.stream().allMatch(Objects::nonNull))
                .map(row -> row.stream().mapToDouble(Integer::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    /** Returns which share of the questions of a scale the forms leave blank, or 0 when there is no form. */
    double missing(Scale scale) {
        long asked = (long) count() * scale.items().size();
        long answered = rows(scale).values().stream()
                .mapToLong(row -> row.stream().filter(Objects::nonNull).count())
                .sum();
        return asked == 0 ? 0 : 1 - (double) answered / asked;
    }

    private Map<RespondentToken, List<@Nullable Integer>> rows(Scale scale) {
        List<Map<RespondentToken, Integer>> columns =
                instrument.itemsOf(scale).stream().map(this::scored).toList();
        return ratings.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        token -> columns.stream()
                                .map(column -> column.get(token))
                                .collect(Collectors.toList()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
