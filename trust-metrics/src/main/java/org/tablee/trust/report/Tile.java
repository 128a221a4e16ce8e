package org.tablee.trust.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.FigureStatus;
import org.tablee.trust.DataPanel;
import org.tablee.trust.IndicatorResult;
import org.tablee.trust.TrustCalculator;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.wording.Words;

/** One question with its answer, or with what is missing and what to note down to get it. */
final class Tile {

    private static final int TEN = 10;
    private static final double STEP = 19;

    private final IndicatorResult result;
    private final Figure figure;
    private final DataPanel data;
    private final Words words;

    Tile(IndicatorResult result, DataPanel data, Words words) {
        this.result = result;
        this.figure = result.figure();
        this.data = data;
        this.words = words;
    }

    String html() {
        Markup tile = new Markup();
        tile.open("article", "class=\"tile " + (figure.estimate().isPresent() ? "answered" : "open") + '"');
        tile.element("h3", result.label());
        result.reading().ifPresent(reading -> {
            picture().or(this::numeral).ifPresent(tile::raw);
            tile.element("p", reading, "class=\"answer\"");
        });
        notes().forEach(note -> tile.element("p", note, "class=\"note\""));
        return tile.close("article").toString();
    }

    /** Returns ten people, of whom as many are dark as the share says; the sentence says the same. */
    private Optional<String> picture() {
        return figure.estimate()
                .filter(estimate -> words.find(result.id() + ".share").isPresent())
                .map(estimate ->
                        people(Math.round(TEN * estimate.value().orElseThrow()), estimate.status() == FigureStatus.OK));
    }

    /** Returns the value in large, with what it counts. */
    private Optional<String> numeral() {
        return words.find(result.id() + ".unit").map(unit -> {
            double value = figure.estimate().orElseThrow().value().orElseThrow();
            return new Markup()
                    .open("p", "class=\"numeral\"", "aria-hidden=\"true\"")
                    .element("b", words.numerals().decimal(value))
                    .text(unit)
                    .close("p")
                    .toString();
        });
    }

    private static String people(long dark, boolean sound) {
        Markup svg = new Markup();
        svg.open("svg", "class=\"people\"", "aria-hidden=\"true\"", "viewBox=\"0 0 190 30\"");
        for (int i = 0; i < TEN; i++) {
            String style = i >= dark ? "light" : sound ? "dark" : "hatched";
            svg.open("g", "class=\"" + style + '"', "transform=\"translate(" + Math.round(STEP * i) + " 0)\"")
                    .raw("<circle cx=\"9\" cy=\"7\" r=\"5.5\"/><path d=\"M1.5 28 a7.5 12 0 0 1 15 0 z\"/>")
                    .close("g");
        }
        return svg.close("svg").toString();
    }

    /** Returns what to know besides: why there is no number, what would give one, what to be careful about. */
    List<String> notes() {
        List<String> cautions = figure.estimate().map(Estimate::caution).orElse(List.of()).stream()
                .flatMap(code -> words.find("caution." + code).stream())
                .toList();
        return Stream.of(
                        figure.reason().map(reason -> state()).stream(),
                        figure.estimate().isPresent() ? Stream.<String>of() : remedy().stream(),
                        cautions.stream())
                .flatMap(notes -> notes)
                .toList();
    }

    /** Returns why the figure is fragile, withheld or not computable. */
    String state() {
        return words.get(
                "status." + figure.status(),
                words.get("reason." + figure.reason().orElseThrow()));
    }

    private Optional<String> remedy() {
        return switch (figure.reason().orElseThrow()) {
            case NO_TABLES -> words.find("remedy." + Input.TABLES);
            case NO_GROUPS, ONE_GROUP, GROUP_UNKNOWN -> words.find("remedy." + Input.GROUPS);
            case NO_MEETINGS -> words.find("remedy." + Input.MEETINGS);
            case LOW_IDENTIFICATION -> words.find("remedy." + Input.PRESENCES);
            case NOT_RECORDED -> words.find("remedy." + unrecorded());
            case UNIFORM_GROUP, LINKED_TO_WITHHELD, PERIOD_NOT_CALENDAR -> Optional.empty();
            default -> words.find("remedy.MORE");
        };
    }

    /** Returns what was not noted: who came, where nobody noted that, else what the indicator asks for besides. */
    private Input unrecorded() {
        List<Input> inputs = TrustCalculator.definitions().stream()
                .filter(definition -> definition.id().equals(result.id()))
                .map(Definition::inputs)
                .findFirst()
                .orElse(List.of(Input.PRESENCES));
        Input last = inputs.get(inputs.size() - 1);
        return data.recordedSessions() == 0 && last != Input.ANSWERS ? Input.PRESENCES : last;
    }
}
