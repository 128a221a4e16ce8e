package org.tablee.trust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.statistics.Interval;
import org.tablee.trust.statistics.PersonDraw;
import org.tablee.trust.statistics.RandomStreams;
import org.tablee.trust.statistics.Replicates;
import org.tablee.trust.statistics.Reweighted;
import org.tablee.trust.wording.Words;

/** The making of one composite, from figures that its audience may see. */
final class Composing {

    private static final String METHOD = "THREE_A_COMPOSITE";

    private final Evidence evidence;
    private final DisclosurePolicy gate;
    private final Map<String, Indicator> indicators;
    private final Map<String, Figure> figures;

    Composing(Evidence evidence, DisclosurePolicy gate, Map<Indicator, Figure> figures) {
        this.evidence = evidence;
        this.gate = gate;
        this.indicators = figures.keySet().stream().collect(Collectors.toMap(Composing::id, Function.identity()));
        this.figures =
                figures.entrySet().stream().collect(Collectors.toMap(entry -> id(entry.getKey()), Map.Entry::getValue));
    }

    private static String id(Indicator indicator) {
        return indicator.definition().id();
    }

    /** Returns the goalposts with the points of the place. */
    List<Goalpost> headlines() {
        return Goalpost.ALL.stream().map(post -> post.with(value(post.id()))).toList();
    }

    /** Returns the value of a headline, unless it has none, or it was counted in a way that no goalpost is made for. */
    private Optional<Double> value(String id) {
        return figure(id)
                .estimate()
                .filter(estimate -> !estimate.caution().contains("SAME_ROOM"))
                .map(estimate -> estimate.value().orElseThrow());
    }

    private Figure figure(String id) {
        return Optional.ofNullable(figures.get(id)).orElseThrow();
    }

    /** Returns the number, or why there is none. */
    Figure figure() {
        Optional<String> missing = Goalpost.ALL.stream()
                .map(Goalpost::id)
                .filter(id -> value(id).isEmpty())
                .findFirst();
        return missing.map(this::incomplete).orElseGet(this::composed);
    }

    private Figure incomplete(String id) {
        Figure figure = figure(id);
        Reason reason = figure.estimate().isPresent()
                ? Reason.NO_TABLES
                : figure.reason().orElseThrow();
        return figure.status() == FigureStatus.WITHHELD ? gate.withheld(reason) : gate.notComputable(reason);
    }

    private Figure composed() {
        double[] values = Goalpost.ALL.stream()
                .mapToDouble(post -> value(post.id()).orElseThrow())
                .toArray();
        Interval limits = limits();
        Interval band = Mixture.band(values);
        double[] pillars = Mixture.pillars(values, 1);
        Measurement.Builder measurement = Measurement.of(
                        evidence.people().count(),
                        Counted.PEOPLE,
                        () -> Estimators.bounded(METHOD, Mixture.of(values), limits))
                .number("accueil", pillars[0])
                .number("appartenance", pillars[1])
                .number("action", pillars[2])
                .number("bandLower", band.lower())
                .number("bandUpper", band.upper())
                .caution("EXPERIMENTAL")
                .caution("NOT_FOR_RANKING");
        if (headlines().stream().anyMatch(Goalpost::clipped)) {
            measurement.caution("CLIPPED");
        }
        Goalpost.ALL.stream()
                .flatMap(post -> figure(post.id()).reason().stream())
                .forEach(measurement::fragile);
        if (Mixture.isTooWide(limits) || Mixture.isTooWide(band)) {
            measurement.notComputable(Reason.NOT_SUMMARISABLE);
        }
        return gate.release(measurement.build());
    }

    /** Says a composite aloud. */
    static String text(Figure figure, List<Goalpost> headlines, Words words) {
        if (figure.estimate().isPresent()) {
            return number(figure.estimate().get(), words);
        }
        String missing = headlines.stream()
                .filter(headline -> headline.points() == null)
                .map(headline -> words.get(headline.id() + ".short"))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return words.get("composite.incomplete", missing);
        }
        return words.get(
                "status." + figure.status(),
                words.get("reason." + figure.reason().orElseThrow()));
    }

    private static String number(Estimate estimate, Words words) {
        org.tablee.core.figure.Interval limits = estimate.interval().orElseThrow();
        return words.get(
                "composite.number",
                points(estimate.value().orElseThrow(), words),
                points(limits.lower(), words),
                points(limits.upper(), words),
                points(estimate.detail().number("bandLower").orElseThrow(), words),
                points(estimate.detail().number("bandUpper").orElseThrow(), words),
                points(estimate.detail().number("accueil").orElseThrow(), words),
                points(estimate.detail().number("appartenance").orElseThrow(), words),
                points(estimate.detail().number("action").orElseThrow(), words));
    }

    private static String points(double number, Words words) {
        return words.numerals().whole(Math.round(number));
    }

    /** Draws people, and forms apart from them, for nothing tells whose they are, and computes all nine on each draw. */
    private Interval limits() {
        List<Reweighted> drawn = Goalpost.ALL.stream()
                .map(post -> ((Resampled) indicator(post)).reweighted(evidence))
                .toList();
        List<Boolean> ofForms = Goalpost.ALL.stream()
                .map(post -> indicator(post).definition().inputs().contains(Input.ANSWERS))
                .toList();
        int people = evidence.index().people();
        int forms = drawn.get(ofForms.indexOf(true)).units();
        RandomStreams streams = evidence.chance().streams("composite");
        return Replicates.of(IntStream.range(0, evidence.chance().bootstraps())
                        .parallel()
                        .mapToDouble(replicate -> {
                            UniformRandomProvider random = streams.replicate(replicate);
                            int[] everybody = PersonDraw.of(people, random);
                            int[] answers = PersonDraw.of(forms, random);
                            return Mixture.of(IntStream.range(0, drawn.size())
                                    .mapToDouble(i -> drawn.get(i).value(ofForms.get(i) ? answers : everybody))
                                    .toArray());
                        })
                        .toArray())
                .band(Estimators.LEVEL);
    }

    private Indicator indicator(Goalpost post) {
        return Optional.ofNullable(indicators.get(post.id())).orElseThrow();
    }
}
