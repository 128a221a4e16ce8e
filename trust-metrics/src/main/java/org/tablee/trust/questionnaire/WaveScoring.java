package org.tablee.trust.questionnaire;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.figure.Statistic;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.WaveId;
import org.tablee.core.survey.Wave;
import org.tablee.core.table.FindingCollector;
import org.tablee.trust.evidence.FormNames;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.statistics.Interval;
import org.tablee.trust.statistics.RandomStreams;
import org.tablee.trust.statistics.SampleMean;
import org.tablee.trust.wording.Reading;
import org.tablee.trust.wording.Words;

/** The forms of one wave as figures: each passes the gate of the audience. */
final class WaveScoring {

    private static final int COMPUTABLE_FROM = 11;
    private static final int OK_FROM = 30;
    private static final double FULL_RANGE = 100;
    private static final String NUMBERED_BY_LINE = "#";
    private static final Pattern NUMBER_OF_A_FORM = Pattern.compile("[0-9]{1,3}");

    private final SurveyCalculator.Options options;
    private final DisclosurePolicy gate;
    private final Wave wave;
    private final Instrument instrument;
    private final Forms forms;

    WaveScoring(SurveyCalculator.Options options, Audience audience, Wave wave, Instrument instrument, Forms forms) {
        this.options = options;
        this.gate = DisclosurePolicy.of(audience, DateRange.ofMonth(YearMonth.from(wave.date())));
        this.wave = wave;
        this.instrument = instrument;
        this.forms = forms;
    }

    Instrument instrument() {
        return instrument;
    }

    WaveResult result() {
        return WaveResult.builder()
                .wave(wave.id())
                .date(wave.date())
                .instrument(instrument.id())
                .title(Instrument.text(instrument.titles(), options.locale()))
                .validated(instrument.validated())
                .licence(instrument.licence())
                .attribution(instrument.attribution())
                .invited(wave.invited())
                .forms(gate.count(forms.count()))
                .response(response())
                .scales(instrument.scales().stream().map(this::scale).toList())
                .items(instrument.items().stream()
                        .filter(item -> !item.open())
                        .map(this::item)
                        .toList())
                .open(instrument.items().stream()
                        .filter(Item::open)
                        .map(this::open)
                        .toList())
                .build();
    }

    private Figure response() {
        if (wave.invited().isEmpty() || wave.invited().getAsInt() == 0) {
            return gate.notComputable(Reason.NOT_RECORDED);
        }
        return gate.release(Measurement.share(
                        forms.count(),
                        wave.invited().getAsInt(),
                        Counted.PEOPLE,
                        (back, asked) -> Statistic.of("COUNT", (double) back / asked))
                .count("forms", forms.count())
                .build());
    }

    private ItemResult item(Item item) {
        Collection<Integer> scored = forms.scored(item).values();
        Agreement agreement = Agreement.ofScored(item, scored);
        Measurement.Builder agree =
                Measurement.share(agreement.agree(), agreement.answered(), Counted.PEOPLE, Estimators.WILSON);
        double[] points =
                scored.stream().mapToDouble(value -> item.points(value)).toArray();
        Figure agreeing = released(agree.count("agree", agreement.agree()), agreement.answered());
        return ItemResult.builder()
                .id(item.id())
                .pillar(item.pillar())
                .text(item.wording(options.locale()).text())
                .min(item.min().orElseThrow())
                .max(item.max().orElseThrow())
                .reversed(item.reversed())
                .agree(agreeing)
                .mean(released(mean(points), points.length))
                .reading(said(item.reversed() ? "survey.reversed" : "survey.item", agreeing))
                .build();
    }

    private OpenResult open(Item item) {
        return OpenResult.builder()
                .id(item.id())
                .text(item.wording(options.locale()).text())
                .answered(gate.count(forms.words(item)))
                .build();
    }

    private ScaleResult scale(Scale scale) {
        ScaleReliability reliability = new ScaleReliability(scale, forms.complete(scale));
        RandomStreams streams = RandomStreams.of(options.seed(), wave.id() + "/" + scale.id());
        Figure score = score(scale, reliability);
        return ScaleResult.builder()
                .id(scale.id())
                .pillar(scale.pillar())
                .items(scale.items())
                .score(score)
                .reading(said("survey.scale", score))
                .alpha(reliability.alpha().map(gate::release))
                .omega(reliability.omega(streams, options.replicates()).map(gate::release))
                .spearmanBrown(reliability.spearmanBrown().map(gate::release))
                .build();
    }

    private Optional<String> said(String key, Figure figure) {
        return Reading.of(key, figure, Words.of(options.locale()));
    }

    private Figure score(Scale scale, ScaleReliability reliability) {
        double[] points = values(points(scale));
        Measurement.Builder score = mean(points).number("missing", forms.missing(scale));
        if (reliability.isUnknown()) {
            score.caution("RELIABILITY_UNKNOWN");
        }
        if (!reliability.isEnough()) {
            score.notComputable(Reason.UNRELIABLE);
        }
        return released(score, points.length);
    }

    /** The score of each form on a scale, in points of 100. */
    private Map<RespondentToken, Double> points(Scale scale) {
        Item any = instrument.itemsOf(scale).get(0);
        Map<RespondentToken, Double> points = forms.scores(scale);
        points.replaceAll((token, score) -> any.points(score));
        return points;
    }

    private Measurement.Builder mean(double[] points) {
        SampleMean mean = sampleMean(points);
        String method = wave.invited().isPresent() ? "MEAN_T_FINITE_POPULATION" : "MEAN_T";
        return Measurement.of(
                        points.length,
                        Counted.PEOPLE,
                        () -> Estimators.bounded(method, mean.mean(), within(mean.limits(Estimators.LEVEL))))
                .uniform(isUniform(points));
    }

    private static boolean isUniform(double[] points) {
        return DoubleStream.of(points).distinct().count() == 1;
    }

    private SampleMean sampleMean(double[] points) {
        return wave.invited().isPresent() ? SampleMean.of(points, wave.invited().getAsInt()) : SampleMean.of(points);
    }

    /** A mean cannot lie outside its range, so neither can its limits. */
    private static Interval within(Interval limits) {
        return limits.isDefined()
                ? new Interval(Math.max(0, limits.lower()), Math.min(FULL_RANGE, limits.upper()))
                : limits;
    }

    private Figure released(Measurement.Builder measurement, long answered) {
        return gate.release(withCautions(measurement)
                .anonymous()
                .enough(answered, Counted.PEOPLE, COMPUTABLE_FROM, OK_FROM)
                .build());
    }

    private Measurement.Builder withCautions(Measurement.Builder measurement) {
        return instrument.validated() ? measurement : measurement.caution("NOT_VALIDATED");
    }

    /** Returns the change of a scale since an earlier wave, or empty where that one did not ask the same. */
    Optional<ChangeResult> changeSince(WaveScoring earlier, Scale scale) {
        return earlier.instrument.scales().stream()
                .filter(other -> asksTheSame(earlier, other, scale))
                .findFirst()
                .map(other -> change(earlier, scale, difference(earlier, other, scale)));
    }

    private ChangeResult change(WaveScoring earlier, Scale scale, Figure difference) {
        return ChangeResult.builder()
                .scale(scale.id())
                .pillar(scale.pillar())
                .earlier(earlier.wave.id())
                .later(wave.id())
                .difference(difference)
                .reading(said("survey.change", difference))
                .build();
    }

    private boolean asksTheSame(WaveScoring earlier, Scale other, Scale scale) {
        List<Item> before = earlier.instrument.itemsOf(other);
        List<Item> now = instrument.itemsOf(scale);
        return other.id().equals(scale.id())
                && before.size() == now.size()
                && now.stream().allMatch(item -> before.stream().anyMatch(item::asksTheSameAs));
    }

    private Figure difference(WaveScoring earlier, Scale other, Scale scale) {
        Map<RespondentToken, Double> before = earlier.points(other);
        Map<RespondentToken, Double> now = points(scale);
        double[] pairs = pairs(before, now).stream()
                .mapToDouble(
                        token -> Objects.requireNonNull(now.get(token)) - Objects.requireNonNull(before.get(token)))
                .toArray();
        return pairs.length >= COMPUTABLE_FROM ? paired(pairs) : unpaired(earlier, before, now);
    }

    private static Set<RespondentToken> pairs(Map<RespondentToken, Double> before, Map<RespondentToken, Double> now) {
        return now.keySet().stream()
                .filter(token -> before.containsKey(token) && isKept(token))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Tells whether somebody made the token up and kept it: the number of a form, or of a line, pairs nobody. */
    private static boolean isKept(RespondentToken token) {
        return !isNumber(token) && !token.value().startsWith(NUMBERED_BY_LINE);
    }

    private static boolean isNumber(RespondentToken token) {
        return NUMBER_OF_A_FORM.matcher(token.value()).matches();
    }

    /** Tells where forms of this wave and of an earlier one have only their number in common. */
    void reportNumbers(WaveScoring earlier, FindingCollector findings) {
        long shared = forms.tokens().stream()
                .filter(token -> isNumber(token) && earlier.forms.tokens().contains(token))
                .count();
        if (shared > 0) {
            findings.add(SurveyFinding.NUMBERS_IN_COMMON, "answers.csv", earlier.wave.id(), wave.id(), shared);
        }
    }

    private Figure paired(double[] pairs) {
        SampleMean mean = SampleMean.of(pairs);
        return released(
                Measurement.of(
                                pairs.length,
                                Counted.PEOPLE,
                                () -> Estimators.bounded("PAIRED_T", mean.mean(), mean.limits(Estimators.LEVEL)))
                        .uniform(isUniform(pairs)),
                pairs.length);
    }

    private Figure unpaired(
            WaveScoring earlier, Map<RespondentToken, Double> before, Map<RespondentToken, Double> now) {
        SampleMean first = earlier.sampleMean(values(before));
        SampleMean second = sampleMean(values(now));
        int fewer = Math.min(first.n(), second.n());
        return released(
                Measurement.of(
                                first.n() + second.n(),
                                Counted.PEOPLE,
                                () -> Estimators.bounded(
                                        "WELCH_T",
                                        second.mean() - first.mean(),
                                        second.limitsLess(first, Estimators.LEVEL)))
                        .people(fewer),
                fewer);
    }

    /** States on which forms the results of this wave stand. */
    void tell(WaveResult result, ToldSurvey told) {
        Map<RespondentToken, String> names = FormNames.of(forms.answers());
        told.tell(wave.id(), "forms", names.values(), result.forms().isPresent());
        result.items().forEach(item -> {
            Set<RespondentToken> answered =
                    forms.scored(instrument.item(item.id()).orElseThrow()).keySet();
            boolean shown = item.agree().estimate().isPresent()
                    || item.mean().estimate().isPresent();
            told.tell(wave.id(), "item " + item.id(), named(answered, names), shown);
        });
        result.open()
                .forEach(open -> told.tell(
                        wave.id(),
                        "open " + open.id(),
                        named(forms.wrote(instrument.item(open.id()).orElseThrow()), names),
                        open.answered().isPresent()));
        instrument
                .scales()
                .forEach(scale -> tell(scale, result.scale(scale.id()).orElseThrow(), names, told));
    }

    private void tell(Scale scale, ScaleResult result, Map<RespondentToken, String> names, ToldSurvey told) {
        told.tell(
                wave.id(),
                "scale " + scale.id(),
                named(points(scale).keySet(), names),
                result.score().estimate().isPresent());
        boolean reliability = Stream.of(result.alpha(), result.omega(), result.spearmanBrown())
                .flatMap(Optional::stream)
                .anyMatch(figure -> figure.estimate().isPresent());
        told.tell(wave.id(), "whole " + scale.id(), named(forms.whole(scale), names), reliability);
    }

    /** States on which forms a change since an earlier wave stands: those of one token, or both waves. */
    void tellChange(WaveScoring earlier, ChangeResult change, ToldSurvey told) {
        boolean shown = change.difference().estimate().isPresent();
        String part = "since " + earlier.wave.id() + " " + change.scale();
        Map<RespondentToken, Double> before = earlier.points(scale(earlier.instrument, change));
        Map<RespondentToken, Double> now = points(scale(instrument, change));
        Set<RespondentToken> pairs = pairs(before, now);
        if (pairs.size() >= COMPUTABLE_FROM) {
            Map<RespondentToken, String> names = FormNames.ofPairs(earlier.forms.answers(), forms.answers());
            told.tell(wave.id(), part, named(pairs, names), shown);
        } else {
            told.tell(
                    wave.id(), part + " before", named(before.keySet(), FormNames.of(earlier.forms.answers())), shown);
            told.tell(wave.id(), part + " now", named(now.keySet(), FormNames.of(forms.answers())), shown);
        }
    }

    private static Scale scale(Instrument instrument, ChangeResult change) {
        return instrument.scales().stream()
                .filter(scale -> scale.id().equals(change.scale()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> named(Set<RespondentToken> tokens, Map<RespondentToken, String> names) {
        return tokens.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    boolean isOf(WaveId id) {
        return wave.id().equals(id);
    }

    private static double[] values(Map<RespondentToken, Double> scores) {
        return scores.values().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
