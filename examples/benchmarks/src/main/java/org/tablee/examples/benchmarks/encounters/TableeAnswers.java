package org.tablee.examples.benchmarks.encounters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.trust.appartenance.BreadthOfEncounters;
import org.tablee.trust.appartenance.CrossGroupMixing;
import org.tablee.trust.appartenance.EiIndex;
import org.tablee.trust.appartenance.NewEncounters;
import org.tablee.trust.appartenance.TableStickiness;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.evidence.Chance;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Facts;
import org.tablee.trust.evidence.Grouping;
import org.tablee.trust.evidence.Timeline;
import org.tablee.trust.indicator.Assessment;
import org.tablee.trust.indicator.Indicator;

/** The answers of Tablée, from the index of encounters; without bands of chance, which SQL could not draw. */
final class TableeAnswers {

    private static final Map<Question, Indicator> INDICATORS = Map.of(
            Question.BREADTH, new BreadthOfEncounters(),
            Question.STICKINESS, new TableStickiness(),
            Question.MIXING, new CrossGroupMixing(),
            Question.NEW_ENCOUNTERS, new NewEncounters(),
            Question.EI_INDEX, new EiIndex());

    private final EncounterIndex index;
    private final int[] bands;

    TableeAnswers(EncounterIndex index, ManyPlaces data) {
        this.index = index;
        this.bands = IntStream.range(0, data.places())
                .flatMap(data::peopleWhoCame)
                .map(ManyPlaces::ageBand)
                .toArray();
    }

    /** Returns everything that indicators read, as a report gathers it once. */
    Evidence evidence() {
        Timeline timeline = Timeline.of(
                        IntStream.range(0, index.sessions().count())
                                .mapToObj(session ->
                                        LocalDate.ofEpochDay(index.sessions().day(session))),
                        Stream.empty(),
                        Optional.empty(),
                        Optional.empty())
                .orElseThrow();
        Facts facts = new Facts(Optional.of(Grouping.of(bands)), Optional.empty(), Optional.empty(), Optional.empty());
        return new Evidence(index, timeline, facts, new Chance(1, 0, 0));
    }

    static double answer(Evidence evidence, Question question) {
        DateRange anyDay = DateRange.of(LocalDate.EPOCH, LocalDate.EPOCH);
        Indicator indicator = Objects.requireNonNull(INDICATORS.get(question));
        Figure figure = new Assessment(evidence, DisclosurePolicy.of(Audience.TEAM, anyDay))
                .figures(List.of(indicator))
                .values()
                .iterator()
                .next();
        return figure.estimate().orElseThrow().value().orElseThrow();
    }
}
