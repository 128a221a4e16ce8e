package org.tablee.trust.action;

import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.statistics.Gini;

/**
 * Whether the work is shared, or rests on a few shoulders.
 *
 * <pre>
 *   G = n/(n − 1) · Σ (2i − n − 1)·x₍ᵢ₎ / (n·Σ x)
 * </pre>
 *
 * <p>x are the role slots of each of the n people with 3 visits or more in the period, zeros included: 0 where all
 * held as many, 1 where one held all. Limits by the jackknife. Beside it, over everybody: the fewest people who hold
 * half of the slots, unless they are fewer than three, and the share of all slots that paid people held. It grows with
 * the length of the period, and is never compared over periods of different length.
 */
public final class SharingOfWork implements Indicator {

    private static final int FEWEST_SHOWN = 3;
    private static final Definition DEFINITION = Definition.builder()
            .id("action.sharing-of-work")
            .version(1)
            .addInputs(Input.PRESENCES, Input.ROLES)
            .counted(Counted.PEOPLE)
            .computableFrom(30)
            .okFrom(60)
            .addCautions("GROWS_WITH_THE_PERIOD")
            .build();

    /** Makes the indicator. */
    public SharingOfWork() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        int[] slots = evidence.slotsByPerson();
        int[] people = evidence.frequentPeople().toArray();
        int[] held = IntStream.of(people).map(person -> slots[person]).toArray();
        int[] holders = IntStream.of(people).filter(person -> slots[person] > 0).toArray();
        long all = IntStream.of(slots).sum();
        Gini gini = Gini.of(held);
        Measurement.Builder measurement = Estimators.of(
                        DEFINITION,
                        held.length,
                        () -> Estimators.bounded("GINI_JACKKNIFE", gini.corrected(), gini.limits(Estimators.LEVEL)))
                .enough(IntStream.of(held).sum(), Counted.EVENTS, 1, 1)
                .reveals(holders.length)
                .behind(evidence.named(people))
                .behind(evidence.named(holders))
                .teamOnly("uncorrected", gini.uncorrected())
                .teamOnly("roleSlots", all)
                .teamOnly("staffShare", staffShare(evidence, all));
        int busFactor = holdersOfHalf(slots, all);
        return busFactor < FEWEST_SHOWN ? measurement : measurement.teamOnly("busFactor", busFactor);
    }

    private static int holdersOfHalf(int[] slots, long all) {
        int[] ascending = IntStream.of(slots).sorted().toArray();
        long held = 0;
        int holders = 0;
        while (2 * held < all) {
            holders++;
            held += ascending[ascending.length - holders];
        }
        return holders;
    }

    private static double staffShare(Evidence evidence, long byConvives) {
        long byStaff = evidence.staffSlots();
        return (double) byStaff / Math.max(1, byStaff + byConvives);
    }
}
