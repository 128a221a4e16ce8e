package org.tablee.trust.appartenance;

import java.util.List;
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
 * Whether visits are spread over many people, or made mostly by a faithful few.
 *
 * <pre>
 *   G = n/(n − 1) · Σ (2i − n − 1)·x₍ᵢ₎ / (n·Σ x)
 * </pre>
 *
 * <p>x are the visits of each of the n people of the period, in ascending order: 0 where all came equally often, 1
 * where one made all the visits. Limits by the jackknife. It grows with the length of the period, and is never
 * compared over periods of different length.
 */
public final class ConcentrationOfPresence implements Indicator {

    private static final int TENTHS = 10;
    private static final Definition DEFINITION = Definition.builder()
            .id("appartenance.concentration-of-presence")
            .version(1)
            .addInputs(Input.PRESENCES)
            .counted(Counted.PEOPLE)
            .computableFrom(30)
            .okFrom(60)
            .addCautions("GROWS_WITH_THE_PERIOD")
            .build();

    /** Makes the indicator. */
    public ConcentrationOfPresence() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        int[] people = evidence.people().toArray();
        int[] visits = IntStream.of(people).map(evidence::visits).toArray();
        Gini gini = Gini.of(visits);
        return Estimators.of(
                        DEFINITION,
                        visits.length,
                        () -> Estimators.bounded("GINI_JACKKNIFE", gini.corrected(), gini.limits(Estimators.LEVEL)))
                .behind(evidence.named(people))
                .teamOnly("uncorrected", gini.uncorrected())
                .teamOnly("lorenz", lorenz(visits));
    }

    /** Returns which share of the visits the people of each tenth make, added up from those who come least. */
    private static List<Double> lorenz(int[] visits) {
        int[] ascending = IntStream.of(visits).sorted().toArray();
        long all = IntStream.of(visits).asLongStream().sum();
        return IntStream.rangeClosed(0, TENTHS)
                .mapToObj(tenth -> visitsOfLeast(ascending, (double) tenth / TENTHS) / Math.max(1, all))
                .toList();
    }

    private static double visitsOfLeast(int[] ascending, double share) {
        double people = share * ascending.length;
        int whole = (int) people;
        double part = whole < ascending.length ? (people - whole) * ascending[whole] : 0;
        return IntStream.of(ascending).limit(whole).asLongStream().sum() + part;
    }
}
