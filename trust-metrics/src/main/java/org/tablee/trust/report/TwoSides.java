package org.tablee.trust.report;

import java.util.List;
import java.util.Optional;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.trust.IndicatorResult;
import org.tablee.trust.TrustReport;
import org.tablee.trust.indicator.Pillar;
import org.tablee.trust.questionnaire.ItemResult;
import org.tablee.trust.questionnaire.ScaleResult;
import org.tablee.trust.questionnaire.WaveResult;
import org.tablee.trust.wording.Words;

/** A pillar from two sides, in two columns: what was noted, and what people say. Nothing is made of both. */
final class TwoSides {

    private static final String ASKED = "accueil.welcomed-as-i-am";

    private final TrustReport report;
    private final Pillar pillar;
    private final Words words;

    TwoSides(TrustReport report, Pillar pillar, Words words) {
        this.report = report;
        this.pillar = pillar;
        this.words = words;
    }

    String html() {
        Markup page = new Markup().element("p", words.get("page.sides"), "class=\"data\"");
        page.open("div", "class=\"sides\"").open("div", "class=\"observed\"");
        page.element("h3", words.get("page.observed")).open("dl");
        report.indicators().stream()
                .filter(result -> result.pillar() == pillar && !result.id().equals(ASKED))
                .filter(result -> result.figure().estimate().isPresent())
                .forEach(result -> observed(page, result));
        page.close("dl").close("div").open("div", "class=\"declared\"");
        page.element("h3", words.get("page.declared"));
        report.declared()
                .ifPresentOrElse(
                        wave -> declared(page, wave), () -> page.element("p", words.get("page.declared.nobody")));
        return page.close("div").close("div").toString();
    }

    private void observed(Markup page, IndicatorResult result) {
        page.element("dt", result.label());
        result.reading().ifPresent(reading -> page.element("dd", reading));
        new Tile(result, report.data(), words).notes().forEach(note -> page.element("dd", note, "class=\"note\""));
    }

    private void declared(Markup page, WaveResult wave) {
        List<ScaleResult> scales = wave.scales().stream()
                .filter(scale -> scale.pillar().equals(Optional.of(pillar)))
                .toList();
        List<ItemResult> items = wave.items().stream()
                .filter(item -> item.pillar().equals(Optional.of(pillar)))
                .toList();
        page.element("p", round(wave), "class=\"note\"").open("dl");
        scales.forEach(scale -> said(page, words.get("page.declared.together"), scale.score(), scale.reading()));
        items.forEach(item -> said(page, words.get("page.declared.quoted", item.text()), item.agree(), item.reading()));
        page.close("dl");
        if (scales.isEmpty() && items.isEmpty()) {
            page.element("p", words.get("page.declared.other"));
        }
        if (!wave.validated()) {
            page.element("p", words.get("caution.NOT_VALIDATED"), "class=\"note\"");
        }
    }

    private String round(WaveResult wave) {
        String asked = words.get("page.declared.wave", words.numerals().date(wave.date()));
        if (wave.forms().isEmpty()) {
            return asked;
        }
        long forms = wave.forms().getAsLong();
        return asked + " "
                + (wave.invited().isPresent()
                        ? words.get("page.declared.of", forms, wave.invited().getAsInt())
                        : words.get("page.declared.forms", forms));
    }

    private void said(Markup page, String what, Figure figure, Optional<String> reading) {
        page.element("dt", what);
        reading.ifPresent(sentence -> page.element("dd", sentence));
        figure.reason()
                .map(reason -> words.get("status." + figure.status(), words.get("reason." + reason)))
                .ifPresent(state -> page.element("dd", state, "class=\"note\""));
        figure.estimate().map(Estimate::caution).orElse(List.of()).stream()
                .filter(code -> !code.equals("NOT_VALIDATED"))
                .forEach(code -> page.element("dd", words.get("caution." + code), "class=\"note\""));
    }
}
