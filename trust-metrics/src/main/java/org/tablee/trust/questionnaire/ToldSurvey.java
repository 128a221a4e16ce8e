package org.tablee.trust.questionnaire;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.WaveId;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.Publication;

/**
 * What answers that passed the gate would tell everybody, and on which forms it stands.
 *
 * <p>A wave is one figure of the ledger and its questions and scales are parts of it: where one may not be told beside
 * what was told before, none is.
 */
final class ToldSurvey {

    private static final int LONGEST = 80;

    private final ReleaseKey key;
    private Publication publication;

    ToldSurvey(Publication publication, ReleaseKey key) {
        this.publication = publication;
        this.key = key;
    }

    /** Returns the name of a wave in the ledger. */
    static String figure(WaveId wave) {
        return "declared." + word(wave.value());
    }

    private static String word(String text) {
        String plain = text.replaceAll("[|/]", ":");
        return plain.substring(0, Math.min(LONGEST, plain.length())).strip();
    }

    Publication publication() {
        return publication;
    }

    /** States that a part of a wave would be told of some forms. */
    void tell(WaveId wave, String part, Collection<String> forms, boolean shown) {
        Set<PeopleMark> marks =
                forms.stream().map(form -> key.mark(Optional.empty(), form, 1)).collect(Collectors.toSet());
        String figure = figure(wave) + "/" + word(part);
        publication = shown ? publication.telling(figure, marks) : publication.silent(figure, marks);
    }

    /** Returns the report without the waves that are refused, and without what compares others with them. */
    static SurveyReport without(SurveyReport report, Predicate<String> refused) {
        return report.withWaves(report.waves().stream()
                        .map(wave -> refused.test(figure(wave.wave())) ? without(wave) : wave)
                        .toList())
                .withChanges(report.changes().stream()
                        .map(change -> refused.test(figure(change.earlier())) || refused.test(figure(change.later()))
                                ? change.withDifference(withheld()).withReading(Optional.empty())
                                : change)
                        .toList());
    }

    static WaveResult without(WaveResult wave) {
        return wave.withForms(OptionalLong.empty())
                .withResponse(withheld())
                .withScales(wave.scales().stream()
                        .map(scale -> scale.withScore(withheld())
                                .withReading(Optional.empty())
                                .withAlpha(Optional.empty())
                                .withOmega(Optional.empty())
                                .withSpearmanBrown(Optional.empty()))
                        .toList())
                .withItems(wave.items().stream()
                        .map(item ->
                                item.withAgree(withheld()).withMean(withheld()).withReading(Optional.empty()))
                        .toList())
                .withOpen(wave.open().stream()
                        .map(open -> open.withAnswered(OptionalLong.empty()))
                        .toList());
    }

    private static Figure withheld() {
        return DisclosurePolicy.of(Audience.PUBLIC, DateRange.parse("1970-01")).withheld(Reason.LINKED_TO_WITHHELD);
    }

    /** Returns the whole months in which the waves of a report lie. */
    static DateRange months(List<WaveResult> waves) {
        return waves.isEmpty()
                ? DateRange.parse("1970-01")
                : DateRange.of(
                        waves.get(0).date().withDayOfMonth(1),
                        DateRange.ofMonth(YearMonth.from(
                                        waves.get(waves.size() - 1).date()))
                                .to());
    }
}
