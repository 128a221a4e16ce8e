package org.tablee.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.PublishedTable;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.place.Place;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.ReleaseDecision;
import org.tablee.core.release.ReleaseLedger;
import org.tablee.core.table.FindingCounts;
import org.tablee.trust.action.PostureCounts;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Facts;
import org.tablee.trust.evidence.Timeline;
import org.tablee.trust.indicator.Assessment;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.questionnaire.SurveyCalculator;
import org.tablee.trust.wording.Reading;
import org.tablee.trust.wording.Words;

/** The making of one report. */
final class Reporting {

    private final TrustCalculator.Options options;
    private final Logbook logbook;
    private final Optional<PlaceId> place;
    private final boolean severalPlaces;
    private final ReleaseLedger ledger;
    private final Words words;

    Reporting(TrustCalculator.Options options, Logbook logbook) {
        this.options = options;
        this.words = Words.of(options.locale());
        List<PlaceId> places = TrustCalculator.places(logbook);
        this.place = chosen(logbook, places);
        this.severalPlaces = places.size() > 1;
        this.ledger = ReleaseLedger.of(logbook.releases().orElse(List.of()));
        this.logbook = places.size() < 2 ? logbook : OnePlace.of(logbook, place.orElseThrow());
    }

    private Optional<PlaceId> chosen(Logbook logbook, List<PlaceId> places) {
        if (places.size() > 1 && options.place().isEmpty()) {
            throw new IllegalArgumentException(
                    "The logbook has several places, and each has its own report; choose one" + " of: " + places);
        }
        List<PlaceId> known = places.isEmpty()
                ? logbook.places().stream().map(Place::id).limit(2).toList()
                : places;
        Optional<PlaceId> only = known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
        options.place().filter(wanted -> !known.contains(wanted)).ifPresent(wanted -> {
            throw new IllegalArgumentException("The logbook has no place " + wanted + ", but: " + known);
        });
        return options.place().or(() -> only);
    }

    TrustReport report(Optional<LocalDate> from, Optional<LocalDate> to, Audience audience) {
        return report(passed(from, to, audience), id -> false);
    }

    TrustRelease release(Optional<LocalDate> from, Optional<LocalDate> to, ReleaseKey key) {
        Passed passed = passed(from, to, Audience.PUBLIC);
        // An identifier means something in one place only, and a place that is alone needs no name.
        Optional<PlaceId> named = place.filter(id -> severalPlaces);
        ReleaseDecision decision = ledger.decide(new Told(passed, options.group(), named, key).publication());
        return new TrustRelease(report(passed, id -> decision.refusalOf(id).isPresent()), decision);
    }

    Composite composite(Optional<LocalDate> from, Optional<LocalDate> to, Audience audience) {
        Passed passed = passed(from, to, audience);
        Composing composing = new Composing(passed.evidence(), passed.gate(), passed.figures());
        Figure figure = composing.figure();
        return new Composite(
                words.get("composite.watermark"),
                passed.period(),
                audience,
                place,
                options.chance().seed(),
                Composing.text(figure, composing.headlines(), words),
                figure,
                composing.headlines());
    }

    /** What passes the gate, before the ledger of releases is asked. */
    record Passed(
            Evidence evidence,
            DisclosurePolicy gate,
            Optional<DateRange> period,
            Optional<LocalDate> closing,
            String inputs,
            Map<Indicator, Measurement> measured,
            Map<Indicator, Figure> figures,
            Optional<PublishedTable> postures,
            Optional<SurveyCalculator.Outcome> declared) {}

    private Passed passed(Optional<LocalDate> from, Optional<LocalDate> to, Audience audience) {
        EncounterIndex.Builder sessions =
                EncounterIndex.ofPlace(Facts.staff(logbook)).addAll(logbook.gatherings().stream());
        Optional<Timeline> dates = Timeline.of(sessions.recordedDays(), sessions.heldDays(), from, to);
        Timeline timeline = dates.orElse(Timeline.EMPTY);
        EncounterIndex index = sessions.upTo(timeline.closingDate());
        Facts facts = Facts.of(logbook, options.group(), index, timeline);
        Evidence evidence = new Evidence(index, timeline, facts, options.chance());
        Optional<DateRange> period = dates.map(known -> period(known, from, to));
        DisclosurePolicy gate =
                DisclosurePolicy.of(audience, period.orElse(DateRange.of(LocalDate.EPOCH, LocalDate.EPOCH)));
        List<Indicator> indicators = options.definitions().indicators();
        Assessment assessment = new Assessment(evidence, gate);
        Map<Indicator, Measurement> measured = assessment.measurements(indicators);
        return new Passed(
                evidence,
                gate,
                period,
                dates.map(Timeline::closingDate),
                new InputsDigest(timeline.closingDate(), options.group(), facts.asked()).of(logbook),
                measured,
                assessment.figures(indicators, measured),
                PostureCounts.of(evidence).map(gate::release),
                declared(evidence, audience));
    }

    /** Returns the days from F to C; a day asked for alone outside the log is a period of that one day. */
    private static DateRange period(Timeline dates, Optional<LocalDate> from, Optional<LocalDate> to) {
        LocalDate closing = dates.closingDate();
        LocalDate last = to.or(() -> from.filter(closing::isBefore)).orElse(closing);
        LocalDate first = from.or(() -> to.filter(dates.fromDate()::isAfter)).orElse(dates.fromDate());
        return DateRange.of(first, last);
    }

    private TrustReport report(Passed passed, Predicate<String> refused) {
        Evidence evidence = passed.evidence();
        DisclosurePolicy gate = passed.gate();
        Optional<SurveyCalculator.Outcome> declared = passed.declared();
        List<String> notes = notes(evidence, declared);
        TrustReport.Builder report = TrustReport.builder()
                .period(passed.period())
                .closing(passed.closing())
                .audience(gate.audience())
                .seed(options.chance().seed())
                .place(place)
                .group(options.group())
                .disclaimer(words.get("disclaimer"))
                .definitions(options.definitions().name())
                .inputs(passed.inputs())
                .data(data(evidence, gate, notes.size(), refused))
                .addAllNotes(notes)
                .postures(
                        refused.test(Told.POSTURES)
                                ? Optional.of(gate.withheldTable(Reason.LINKED_TO_WITHHELD))
                                : passed.postures())
                .declared(declared.flatMap(
                                outcome -> outcome.report().waves().stream().findFirst())
                        .filter(wave -> !refused.test(SurveyCalculator.Outcome.figure(wave.wave()))));
        boolean withTables = !evidence.isSameRoom();
        passed.figures().forEach((indicator, figure) -> {
            boolean isRefused = refused.test(indicator.definition().id());
            Figure shown = isRefused ? gate.withheld(Reason.LINKED_TO_WITHHELD) : figure;
            report.addIndicators(result(indicator, shown, withTables));
        });
        return report.build();
    }

    /** What people said in the round of asking that the indicators read, and what could not be used of it. */
    private Optional<SurveyCalculator.Outcome> declared(Evidence evidence, Audience audience) {
        return evidence.facts()
                .asked()
                .map(asked -> SurveyCalculator.standard()
                        .withLocale(options.locale())
                        .withSeed(options.chance().seed())
                        .withBootstraps(options.chance().bootstraps())
                        .report(
                                Logbook.builder()
                                        .waves(List.of(asked.wave()))
                                        .answers(asked.answers())
                                        .build(),
                                audience));
    }

    private IndicatorResult result(Indicator indicator, Figure figure, boolean withTables) {
        Definition definition = indicator.definition();
        return new IndicatorResult(
                definition.id(),
                definition.version(),
                definition.pillar(),
                isHeadline(definition, withTables),
                definition.label(options.locale()),
                figure,
                Reading.of(definition.id(), figure, words).orElse(null));
    }

    /** Where no table was noted, retention takes the tile of stickiness. */
    private static boolean isHeadline(Definition definition, boolean withTables) {
        return switch (definition.id()) {
            case "appartenance.stickiness" -> withTables;
            case "appartenance.month-to-month-retention" -> !withTables;
            default -> definition.headline();
        };
    }

    private List<String> notes(Evidence evidence, Optional<SurveyCalculator.Outcome> declared) {
        Stream<String> broughtBack = Stream.of(words.get(
                        "note.brought-back",
                        words.numerals().date(evidence.timeline().closingDate())))
                .filter(note -> evidence.timeline().isBroughtBack());
        Stream<String> answers = declared.stream()
                .map(outcome -> outcome.findings().list().size())
                .filter(found -> found > 0)
                .map(found -> words.get("note.answers", found));
        return Stream.concat(broughtBack, answers).toList();
    }

    private DataPanel data(Evidence evidence, DisclosurePolicy gate, int notes, Predicate<String> refused) {
        long visits = evidence.people().mapToLong(evidence::visits).sum();
        long recorded = evidence.periodSessions()
                .filter(evidence.sessions()::isRecorded)
                .count();
        return DataPanel.builder()
                .sessions(evidence.periodSessions().count())
                .recordedSessions(recorded)
                .visits(recorded == 0 || refused.test(Told.VISITS) ? OptionalLong.empty() : gate.count(visits))
                .convives(
                        recorded == 0 || refused.test(Told.CONVIVES)
                                ? OptionalLong.empty()
                                : gate.count(evidence.people().count()))
                .sessionsWithTables(evidence.tables().sessions())
                .identifiedShare(
                        gate.audience() == Audience.PUBLIC ? OptionalDouble.empty() : evidence.identifiedShare())
                .findings(FindingCounts.of(
                        options.findings().errors(), options.findings().warnings() + notes))
                .build();
    }
}
