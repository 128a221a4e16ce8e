package org.tablee.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.trust.indicator.Pillar;
import org.tablee.trust.questionnaire.ChangeResult;
import org.tablee.trust.questionnaire.ItemResult;
import org.tablee.trust.questionnaire.OpenResult;
import org.tablee.trust.questionnaire.ScaleResult;
import org.tablee.trust.questionnaire.SurveyReport;
import org.tablee.trust.questionnaire.WaveResult;

/** Prints for people what people answered, wave by wave and question by question. */
final class SurveyPage {

    private static final String BULLET = "  - ";
    private static final String UNDER = "    ";

    private final Page page;
    private final Text text;

    SurveyPage(Page page, Text text) {
        this.page = page;
        this.text = text;
    }

    /** Prints a report under the name of the place. */
    void print(SurveyReport report, String place) {
        page.title(text.get("survey.title", place));
        page.text(text.get("audience." + report.audience()));
        if (report.waves().isEmpty()) {
            page.gap().text(text.get("survey.nothing"));
        }
        report.waves().forEach(this::wave);
        changes(report.changes());
        page.gap().text(report.disclaimer());
    }

    private void wave(WaveResult wave) {
        page.title(text.get("survey.wave", wave.title(), wave.wave(), text.date(wave.date())));
        page.text(response(wave));
        for (Pillar pillar : Pillar.values()) {
            about(Optional.of(pillar), text.get("pillar." + pillar), wave);
        }
        about(Optional.empty(), text.get("survey.besides"), wave);
        wave.open().forEach(this::open);
        page.gap().text(text.get("survey.terms", wave.instrument(), wave.licence()));
        wave.attribution().ifPresent(page::text);
        if (!wave.validated()) {
            page.text(text.get("survey.notValidated"));
        }
    }

    private String response(WaveResult wave) {
        if (wave.forms().isEmpty()) {
            return text.get("survey.formsHidden");
        }
        long forms = wave.forms().getAsLong();
        if (wave.invited().isEmpty()) {
            return text.get("survey.forms", forms);
        }
        String asked = text.get("survey.formsOfInvited", forms, wave.invited().getAsInt());
        return wave.response()
                .estimate()
                .map(share -> asked + " "
                        + text.get("survey.rate", text.percent(share.value().orElseThrow())))
                .orElse(asked);
    }

    /** Prints what was said about one pillar in one wave, and when. */
    void print(Pillar pillar, WaveResult wave) {
        about(Optional.of(pillar), text.get("survey.declared", text.date(wave.date())), wave);
    }

    /** Prints the scales of a pillar, then its questions one by one. */
    private void about(Optional<Pillar> pillar, String name, WaveResult wave) {
        List<ScaleResult> scales = wave.scales().stream()
                .filter(scale -> scale.pillar().equals(pillar))
                .toList();
        List<ItemResult> items = wave.items().stream()
                .filter(item -> item.pillar().equals(pillar))
                .toList();
        if (scales.isEmpty() && items.isEmpty()) {
            return;
        }
        page.gap().text(name);
        scales.forEach(scale -> said(text.get("survey.together"), scale.score(), scale.reading()));
        items.forEach(item -> said(item.text(), item.agree(), item.reading()));
    }

    private void said(String what, Figure figure, Optional<String> reading) {
        page.text(BULLET, what);
        reading.ifPresent(sentence -> page.text(UNDER, sentence));
        Stream.concat(state(figure), unusual(figure)).forEach(note -> page.text(UNDER, note));
    }

    private Stream<String> state(Figure figure) {
        return figure.reason().stream()
                .map(reason -> text.get("status." + figure.status(), text.get("reason." + reason)));
    }

    /** Returns what to be careful about; that nobody validated the questions is said once for all. */
    private Stream<String> unusual(Figure figure) {
        return figure.estimate().map(Estimate::caution).orElse(List.of()).stream()
                .filter(code -> !code.equals("NOT_VALIDATED"))
                .map(code -> text.get("caution." + code));
    }

    private void open(OpenResult open) {
        page.gap()
                .text(open.text())
                .text(
                        UNDER,
                        open.answered().isPresent()
                                ? text.get("survey.open", open.answered().getAsLong())
                                : text.get("survey.formsHidden"));
    }

    private void changes(List<ChangeResult> changes) {
        if (!changes.isEmpty()) {
            page.title(text.get("survey.changes"));
        }
        changes.forEach(change -> said(
                text.get("survey.change", name(change), change.earlier(), change.later()),
                change.difference(),
                change.reading()));
    }

    private String name(ChangeResult change) {
        return change.pillar().map(pillar -> text.get("pillar." + pillar)).orElse(change.scale());
    }
}
