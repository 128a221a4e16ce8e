package org.tablee.trust.action;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Window;

/**
 * Whether tasks change hands.
 *
 * <pre>
 *   x / n     n = role slots of the period, the first weeks of wash-out left out
 *             x = those whose holder had not held that role on an earlier date
 * </pre>
 *
 * <p>Bootstrap by person.
 */
public final class Rotation implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("action.rotation")
            .version(1)
            .addInputs(Input.PRESENCES, Input.ROLES)
            .window(Window.WASHED_PERIOD)
            .counted(Counted.EVENTS)
            .computableFrom(20)
            .okFrom(60)
            .build();

    /** Makes the indicator. */
    public Rotation() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        EncounterIndex index = evidence.index();
        Map<Long, Integer> firstDay = new HashMap<>();
        int[] slots = new int[index.people()];
        int[] newHolders = new int[index.people()];
        IntStream.range(0, index.slots())
                .filter(slot -> index.slotPerson(slot) != EncounterIndex.NOBODY)
                .forEach(slot -> {
                    int person = index.slotPerson(slot);
                    int day = evidence.sessions().day(index.slotSession(slot));
                    long holding = (long) person << Integer.SIZE | index.slotRole(slot);
                    boolean isNew = firstDay.computeIfAbsent(holding, unseen -> day) == day;
                    if (day >= evidence.timeline().washedFrom()) {
                        slots[person]++;
                        newHolders[person] += isNew ? 1 : 0;
                    }
                });
        int[] holders = IntStream.range(0, slots.length)
                .filter(person -> slots[person] > 0)
                .toArray();
        int[] above = pick(newHolders, holders);
        int[] below = pick(slots, holders);
        return Estimators.of(
                        DEFINITION,
                        IntStream.of(below).sum(),
                        () -> Estimators.ratio(DEFINITION, evidence, above, below, 1))
                .people(holders.length)
                .reveals(IntStream.of(above).sum())
                .reveals(IntStream.of(below).sum() - IntStream.of(above).sum())
                .behind(evidence.named(holders))
                .count("newHolders", IntStream.of(above).sum());
    }

    private static int[] pick(int[] values, int[] people) {
        return IntStream.of(people).map(person -> values[person]).toArray();
    }
}
