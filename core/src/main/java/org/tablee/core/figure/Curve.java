package org.tablee.core.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps of a curve of survival, and which of them an audience may see. */
final class Curve {

    private static final Set<Integer> PUBLIC_DAYS = Set.of(30, 90, 180);

    private final List<Step> steps = new ArrayList<>();

    /** What one step says, and how many events lie behind it since the start. */
    private record Step(int day, long eventsSoFar, Statistic survival, long atRisk) {

        /** Tells whether at least k people are followed to the day, and at least k of all n still wait after it. */
        boolean isOn(int k, long n) {
            return atRisk >= k && survival.value().orElse(0) * n >= k;
        }
    }

    void add(int day, long eventsSoFar, Statistic survival, long atRisk) {
        if (!steps.isEmpty() && steps.get(steps.size() - 1).day() >= day) {
            throw new IllegalArgumentException("The steps of a curve go forward, but after day "
                    + steps.get(steps.size() - 1).day() + " came day " + day);
        }
        steps.add(new Step(day, eventsSoFar, survival, atRisk));
    }

    /** Returns every step, by day. */
    Map<String, Object> whole() {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (Step step : steps) {
            Map<String, Object> parts = parts(step.survival());
            parts.put("atRisk", step.atRisk());
            shown.put(String.valueOf(step.day()), parts);
        }
        return shown;
    }

    /**
     * Returns the steps of a few days, joined until at least k events lie between one and the next, as far as k
     * people are followed and as many of all n are still waiting.
     */
    Map<String, Object> merged(int k, long n) {
        Map<String, Object> shown = new LinkedHashMap<>();
        long before = 0;
        for (Step step : steps) {
            boolean large = step.eventsSoFar() - before >= k && step.isOn(k, n);
            if (PUBLIC_DAYS.contains(step.day()) && large) {
                shown.put(String.valueOf(step.day()), parts(step.survival().rounded()));
                before = step.eventsSoFar();
            }
        }
        return shown;
    }

    private static Map<String, Object> parts(Statistic survival) {
        Map<String, Object> parts = new LinkedHashMap<>();
        survival.value().ifPresent(value -> parts.put("survival", value));
        survival.interval().ifPresent(limits -> {
            parts.put("lower", limits.lower());
            parts.put("upper", limits.upper());
        });
        return parts;
    }
}
