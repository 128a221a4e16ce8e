package org.tablee.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.place.Place;
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
    private final Words words;

    Reporting(TrustCalculator.Options options, Logbook logbook) {
        this.options = options;
        this.words = Words.of(options.locale());
        List<PlaceId> places = TrustCalculator.places(logbook);
        this.place = chosen(logbook, places);
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
        Evidence evidence = evidence(from, to);
        Optional<DateRange> period = period(evidence, from, to);
        return report(evidence, gate(audience, period))
                .period(period)
                .closing(period.map(known -> evidence.timeline().closingDate()))
                .build();
    }

    Composite composite(Optional<LocalDate> from, Optional<LocalDate> to, Audience audience) {
        Evidence evidence = evidence(from, to);
        Optional<DateRange> period = period(evidence, from, to);
        DisclosurePolicy gate = gate(audience, period);
        Composing composing = new Composing(
                evidence,
                gate,
                new Assessment(evidence, gate).figures(options.definitions().indicators()));
        Figure figure = composing.figure();
        return new Composite(
                words.get("composite.watermark"),
                period,
                audience,
                place,
                options.chance().seed(),
                Composing.text(figure, composing.headlines(), words),
                figure,
                composing.headlines());
    }

    private Evidence evidence(Optional<LocalDate> from, Optional<LocalDate> to) {
        EncounterIndex.Builder sessions =
                EncounterIndex.ofPlace(Facts.staff(logbook)).addAll(logbook.gatherings().stream());
        Timeline timeline = Timeline.of(sessions.recordedDays(), sessions.heldDays(), from, to)
                .orElse(Timeline.EMPTY);
        EncounterIndex index = sessions.upTo(timeline.closingDate());
        Facts facts = Facts.of(logbook, options.group(), index, timeline);
        return new Evidence(index, timeline, facts, options.chance());
    }

    private static DisclosurePolicy gate(Audience audience, Optional<DateRange> period) {
        return DisclosurePolicy.of(audience, period.orElse(DateRange.of(LocalDate.EPOCH, LocalDate.EPOCH)));
    }

    /** Returns the days from F to C; a day asked for alone outside the log is a period of that one day. */
    private static Optional<DateRange> period(Evidence evidence, Optional<LocalDate> from, Optional<LocalDate> to) {
        Timeline dates = evidence.timeline();
        if (dates == Timeline.EMPTY) {
            return Optional.empty();
        }
        LocalDate closing = dates.closingDate();
        LocalDate last = to.or(() -> from.filter(closing::isBefore)).orElse(closing);
        LocalDate first = from.or(() -> to.filter(dates.fromDate()::isAfter)).orElse(dates.fromDate());
        return Optional.of(DateRange.of(first, last));
    }

    private TrustReport.Builder report(Evidence evidence, DisclosurePolicy gate) {
        Optional<SurveyCalculator.Outcome> declared = declared(evidence, gate.audience());
        List<String> notes = notes(evidence, declared);
        Assessment assessment = new Assessment(evidence, gate);
        TrustReport.Builder report = TrustReport.builder()
                .audience(gate.audience())
                .seed(options.chance().seed())
                .place(place)
                .group(options.group())
                .disclaimer(words.get("disclaimer"))
                .definitions(options.definitions().name())
                .inputs(new InputsDigest(
                                evidence.timeline().closingDate(),
                                options.group(),
                                evidence.facts().asked())
                        .of(logbook))
                .data(data(evidence, gate, notes.size()))
                .addAllNotes(notes)
                .postures(PostureCounts.of(evidence).map(gate::release))
                .declared(declared.flatMap(
                        outcome -> outcome.report().waves().stream().findFirst()));
        boolean withTables = !evidence.isSameRoom();
        assessment
                .figures(options.definitions().indicators())
                .forEach((indicator, figure) -> report.addIndicators(result(indicator, figure, withTables)));
        return report;
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

    private DataPanel data(Evidence evidence, DisclosurePolicy gate, int notes) {
        long visits = evidence.people().mapToLong(evidence::visits).sum();
        long recorded = evidence.periodSessions()
                .filter(evidence.sessions()::isRecorded)
                .count();
        return DataPanel.builder()
                .sessions(evidence.periodSessions().count())
                .recordedSessions(recorded)
                .visits(recorded == 0 ? OptionalLong.empty() : gate.count(visits))
                .convives(
                        recorded == 0
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
