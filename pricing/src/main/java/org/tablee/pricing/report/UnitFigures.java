package org.tablee.pricing.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.session.Activity;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.outlook.CoverageForecast;
import org.tablee.pricing.outlook.Drift;
import org.tablee.pricing.outlook.Gift;
import org.tablee.pricing.outlook.MeanContribution;
import org.tablee.pricing.outlook.SessionTotal;
import org.tablee.pricing.outlook.SingleAmounts;
import org.tablee.pricing.outlook.ZeroShare;

/** The figures of one unit that stand on samples: each through the gate of the report. */
final class UnitFigures {

    private final UnitBook unit;
    private final DisclosurePolicy gate;
    private final List<Gift> gifts;
    private final Optional<Activity> commonest;

    UnitFigures(UnitBook unit, DisclosurePolicy gate) {
        this.unit = unit;
        this.gate = gate;
        this.gifts = unit.gifts();
        this.commonest = commonest(unit.counted());
    }

    /** Returns the activity of most sessions, of several the first in its order; empty where none is noted. */
    private static Optional<Activity> commonest(List<SessionBook> sessions) {
        Map<Activity, Long> counts = sessions.stream()
                .flatMap(session -> session.facts().activity().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .min(Map.Entry.<Activity, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    Map<String, Figure> all(Optional<DateRange> baseline) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        if (gate.audience() == Audience.TEAM) {
            figures.put("meanPerCover", gate.release(MeanContribution.measure(withCovers(), gifts)));
        }
        figures.put("nextSessionsTotal", nextSessionsTotal());
        if (gate.audience() == Audience.TEAM) {
            figures.put("zeroShare", gate.release(ZeroShare.measure(gifts)));
        }
        figures.put("drift", drift(baseline));
        return figures;
    }

    private List<SessionTotal> withCovers() {
        return totals(unit.counted().stream()
                .filter(session -> session.facts().covers().isPresent())
                .toList());
    }

    private Figure nextSessionsTotal() {
        Measurement.Builder measurement =
                CoverageForecast.of(totals(ofTheKind(unit.counted()))).measure(CoverageForecast.SESSIONS_AHEAD);
        commonest.ifPresent(activity -> measurement.constant("activity", activity.code()));
        objection(gifts).ifPresent(reason -> measurement.secretFrom(Audience.PUBLIC, reason));
        if (!areOthersMany()) {
            measurement.secretFrom(Audience.PUBLIC, Reason.LINKED_TO_WITHHELD);
        }
        return gate.release(measurement.build());
    }

    /** Tells whether sessions of other kinds, which are the whole less those of this kind, are none or enough. */
    private boolean areOthersMany() {
        List<SessionTotal> others = totals(unit.counted().stream()
                .filter(session -> !session.facts().activity().equals(commonest))
                .toList());
        long covers = others.stream().mapToLong(SessionTotal::covers).sum();
        return others.isEmpty() || gate.isEnough(covers, others.size());
    }

    /** Returns why single gifts, where they are known, keep their sum from everybody. */
    static Optional<Reason> objection(List<Gift> gifts) {
        List<Amount> amounts = gifts.stream().map(Gift::amount).toList();
        return amounts.isEmpty() ? Optional.empty() : SingleAmounts.of(amounts).objectionToSum(Audience.PUBLIC);
    }

    private Figure drift(Optional<DateRange> baseline) {
        List<SessionBook> counted =
                ofTheKind(unit.past().stream().filter(SessionBook::isCounted).toList());
        List<SessionTotal> before = totals(counted.stream()
                .filter(session -> baseline.filter(
                                days -> days.contains(session.facts().date()))
                        .isPresent())
                .toList());
        List<SessionTotal> after = totals(ofTheKind(unit.counted()).stream()
                .filter(session -> baseline.filter(
                                days -> session.facts().date().isAfter(days.to()))
                        .isPresent())
                .toList());
        return Drift.figure(baseline, before, after, gate);
    }

    private List<SessionBook> ofTheKind(List<SessionBook> sessions) {
        return sessions.stream()
                .filter(session -> session.facts().activity().equals(commonest))
                .toList();
    }

    private static List<SessionTotal> totals(List<SessionBook> sessions) {
        return sessions.stream().map(SessionBook::total).toList();
    }
}
