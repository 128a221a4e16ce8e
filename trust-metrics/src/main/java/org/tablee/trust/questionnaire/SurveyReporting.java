package org.tablee.trust.questionnaire;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.WaveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.FindingCounts;
import org.tablee.core.table.Findings;
import org.tablee.trust.wording.Words;

/** The making of one survey report. */
final class SurveyReporting {

    private final SurveyCalculator.Options options;
    private final Audience audience;
    private final FindingCollector findings;

    SurveyReporting(SurveyCalculator.Options options, Audience audience, FindingCollector findings) {
        this.options = options;
        this.audience = audience;
        this.findings = findings;
    }

    /** Returns the report with what states on which forms it stands. */
    SurveyCalculator.Outcome outcome(Logbook logbook) {
        List<WaveScoring> waves = waves(logbook);
        SurveyReport report = report(waves);
        Findings found = findings.findings();
        FindingCounts all = FindingCounts.of(
                options.findings().errors() + found.errors(), options.findings().warnings() + found.warnings());
        return new SurveyCalculator.Outcome(report.withFindings(all), found, told -> tell(report, waves, told));
    }

    private static void tell(SurveyReport report, List<WaveScoring> waves, ToldSurvey told) {
        report.waves().forEach(result -> wave(waves, result.wave()).tell(result, told));
        report.changes()
                .forEach(change -> wave(waves, change.later()).tellChange(wave(waves, change.earlier()), change, told));
    }

    private static WaveScoring wave(List<WaveScoring> waves, WaveId id) {
        return waves.stream().filter(wave -> wave.isOf(id)).findFirst().orElseThrow();
    }

    private SurveyReport report(List<WaveScoring> waves) {
        return SurveyReport.builder()
                .audience(audience)
                .seed(options.seed())
                .disclaimer(Words.of(options.locale()).get("survey.disclaimer"))
                .waves(waves.stream().map(WaveScoring::result).toList())
                .changes(changes(waves))
                .findings(options.findings())
                .build();
    }

    private List<WaveScoring> waves(Logbook logbook) {
        Map<WaveId, List<Answer>> answers =
                logbook.answers().orElse(List.of()).stream().collect(groupingBy(Answer::wave));
        return logbook.waves().orElse(List.of()).stream()
                .sorted(Comparator.comparing(Wave::date).thenComparing(Wave::id))
                .flatMap(wave -> scored(wave, answers.getOrDefault(wave.id(), List.of())).stream())
                .toList();
    }

    private Optional<WaveScoring> scored(Wave wave, List<Answer> answers) {
        return options.instruments()
                .of(wave, answers, findings)
                .map(instrument -> scored(wave, Forms.read(instrument, wave, answers, findings), instrument));
    }

    private WaveScoring scored(Wave wave, Forms forms, Instrument instrument) {
        boolean tooMany =
                wave.invited().isPresent() && forms.count() > wave.invited().getAsInt();
        if (tooMany) {
            findings.add(
                    SurveyFinding.MORE_FORMS_THAN_INVITED,
                    "waves.csv",
                    wave.id(),
                    forms.count(),
                    wave.invited().getAsInt());
        }
        Wave usable = tooMany ? wave.withInvited(OptionalInt.empty()) : wave;
        return new WaveScoring(options, audience, usable, instrument, forms);
    }

    private List<ChangeResult> changes(List<WaveScoring> waves) {
        List<ChangeResult> changes = new ArrayList<>();
        for (int later = 1; later < waves.size(); later++) {
            changes(waves.get(later), waves.subList(0, later), changes);
        }
        return changes;
    }

    /** Each wave against the last earlier one that has the scale in the same words. */
    private void changes(WaveScoring wave, List<WaveScoring> before, List<ChangeResult> changes) {
        Set<WaveScoring> compared = new LinkedHashSet<>();
        for (Scale scale : wave.instrument().scales()) {
            for (int earlier = before.size() - 1; earlier >= 0; earlier--) {
                Optional<ChangeResult> change = wave.changeSince(before.get(earlier), scale);
                if (change.isPresent()) {
                    changes.add(change.get());
                    compared.add(before.get(earlier));
                    break;
                }
            }
        }
        compared.forEach(earlier -> wave.reportNumbers(earlier, findings));
    }
}
