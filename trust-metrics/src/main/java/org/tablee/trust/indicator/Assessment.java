package org.tablee.trust.indicator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Grouping;
import org.tablee.trust.evidence.Timeline;

/** Asks what is missing for an indicator, and lets the gate make its figure where nothing is. */
public final class Assessment {

    private static final double FRAGILE_BELOW = 0.8;
    private static final double USELESS_BELOW = 0.5;

    private final Evidence evidence;
    private final DisclosurePolicy gate;
    private final double identified;

    /**
     * Prepares to assess.
     *
     * @param evidence what the report reads
     * @param gate the gate of its audience
     */
    public Assessment(Evidence evidence, DisclosurePolicy gate) {
        this.evidence = evidence;
        this.gate = gate;
        this.identified = evidence.identifiedShare().orElse(1);
    }

    /**
     * Measures the indicators of a report for which nothing is missing.
     *
     * @param indicators the indicators
     * @return what was measured, the headlines first
     */
    public Map<Indicator, Measurement> measurements(List<Indicator> indicators) {
        Map<Indicator, Measurement> measurements = new LinkedHashMap<>();
        indicators.stream()
                .sorted(Comparator.comparing(
                        indicator -> !indicator.definition().headline()))
                .filter(indicator -> obstacle(indicator).isEmpty())
                .forEachOrdered(indicator -> measurements.put(indicator, measure(indicator)));
        return measurements;
    }

    /**
     * Measures the indicators of a report and returns their figures.
     *
     * @param indicators the indicators
     * @return a figure for each, or the reason why there is none, in their order
     */
    public Map<Indicator, Figure> figures(List<Indicator> indicators) {
        return figures(indicators, measurements(indicators));
    }

    /**
     * Returns the figures of the indicators of a report, which the gate looks at together: where one gives away
     * another that is withheld, a headline is the last to go.
     *
     * @param indicators the indicators
     * @param measurements what was measured of them
     * @return a figure for each, or the reason why there is none, in their order
     */
    public Map<Indicator, Figure> figures(List<Indicator> indicators, Map<Indicator, Measurement> measurements) {
        Map<Indicator, Figure> released = gate.release(measurements);
        Map<Indicator, Figure> figures = new LinkedHashMap<>();
        indicators.forEach(indicator -> figures.put(
                indicator, obstacle(indicator).map(gate::notComputable).orElseGet(() -> released.get(indicator))));
        return figures;
    }

    private Optional<Reason> obstacle(Indicator indicator) {
        return obstacles(indicator.definition()).findFirst();
    }

    private Stream<Reason> obstacles(Definition definition) {
        Stream<Reason> unnoted = definition.inputs().stream().flatMap(input -> obstacle(input).stream());
        Stream<Reason> unnamed =
                Stream.of(Reason.LOW_IDENTIFICATION).filter(reason -> isNamedBelow(definition, USELESS_BELOW));
        Stream<Reason> early = Stream.of(Reason.TOO_EARLY).filter(reason -> isEmpty(definition.window()));
        return Stream.of(unnoted, unnamed, early).flatMap(reasons -> reasons);
    }

    /** Answers carry no name, so it does not matter to them how many people have one. */
    private boolean isNamedBelow(Definition definition, double share) {
        return identified < share && !definition.inputs().contains(Input.ANSWERS);
    }

    private Measurement measure(Indicator indicator) {
        Measurement.Builder measurement = indicator.measure(evidence);
        indicator.definition().cautions().forEach(measurement::caution);
        if (isNamedBelow(indicator.definition(), FRAGILE_BELOW)) {
            measurement.fragile(Reason.LOW_IDENTIFICATION);
        }
        return measurement.build();
    }

    private Optional<Reason> obstacle(Input input) {
        Optional<Reason> lack = Optional.of(input.lack()).filter(reason -> !isNoted(input));
        return lack.isEmpty() && input == Input.GROUPS ? groupObstacle() : lack;
    }

    /** A column that is blank for everybody who came was not recorded; one group cannot mix. */
    private Optional<Reason> groupObstacle() {
        Grouping grouping = evidence.grouping();
        long groups = evidence.people()
                .map(grouping::group)
                .filter(group -> group >= 0)
                .distinct()
                .limit(2)
                .count();
        if (groups > 1) {
            return Optional.empty();
        }
        return Optional.of(groups == 0 ? Reason.NOT_RECORDED : Reason.ONE_GROUP);
    }

    private boolean isNoted(Input input) {
        return switch (input) {
            case PRESENCES -> evidence.isRecorded();
            case TABLES -> !evidence.isSameRoom();
            case ROLES -> evidence.index().slots() > 0;
            case GROUPS -> evidence.facts().grouping().isPresent();
            case INVITATIONS -> evidence.facts().invitations().isPresent();
            case INITIATIVES -> evidence.facts().initiatives().isPresent();
            case MEETINGS -> evidence.meetings().findAny().isPresent();
            case ANSWERS -> evidence.facts().asked().isPresent();
        };
    }

    private boolean isEmpty(Window window) {
        Timeline timeline = evidence.timeline();
        return switch (window) {
            case PERIOD -> false;
            case WASHED_PERIOD -> timeline.washedFrom() > timeline.closing();
            case NEWCOMERS -> timeline.newcomersFrom() > timeline.newcomersTo();
        };
    }
}
