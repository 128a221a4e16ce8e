package org.tablee.trust.questionnaire;

import java.util.Optional;
import java.util.function.Supplier;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.statistics.CronbachAlpha;
import org.tablee.trust.statistics.Interval;
import org.tablee.trust.statistics.McDonaldOmega;
import org.tablee.trust.statistics.RandomStreams;
import org.tablee.trust.statistics.SpearmanBrown;

/**
 * How far the questions of one scale agree in one wave.
 *
 * <p>Three questions or more are judged by alpha, with omega beside it; two by the formula of Spearman and Brown.
 * Fewer than 30 forms that answer all of them tell nothing, fewer than 100 establish nothing, and below 0.6 the
 * questions are read one by one.
 */
final class ScaleReliability {

    private static final int COMPUTABLE_FROM = 30;
    private static final int ESTABLISHED_FROM = 100;
    private static final double RELIABLE_FROM = 0.6;

    private final double[][] complete;
    private final boolean pair;

    /**
     * Prepares to judge a scale.
     *
     * @param scale the scale
     * @param complete the scored answers of the forms that answer every question of it, one row a form
     */
    ScaleReliability(Scale scale, double[][] complete) {
        this.complete = complete;
        this.pair = scale.items().size() == 2;
    }

    /** Tells whether too few people answered everything, or all alike, so that nothing is known. */
    boolean isUnknown() {
        return complete.length < COMPUTABLE_FROM || Double.isNaN(value());
    }

    /** Tells whether the questions may be read together, as far as is known. */
    boolean isEnough() {
        return isUnknown() || value() >= RELIABLE_FROM;
    }

    private double value() {
        return pair
                ? SpearmanBrown.of(complete).value()
                : CronbachAlpha.of(complete).value();
    }

    Optional<Measurement> alpha() {
        return unless(pair, () -> {
            CronbachAlpha alpha = CronbachAlpha.of(complete);
            return measured(
                    "CRONBACH_ALPHA_FELDT", Reason.UNIFORM_GROUP, alpha.value(), () -> alpha.limits(Estimators.LEVEL));
        });
    }

    Optional<Measurement> omega(RandomStreams streams, int replicates) {
        return unless(pair, () -> {
            McDonaldOmega omega = McDonaldOmega.of(complete);
            return measured(
                    "MCDONALD_OMEGA_ONE_FACTOR_ML",
                    Reason.UNRELIABLE,
                    omega.value(),
                    () -> omega.limits(streams, replicates, Estimators.LEVEL));
        });
    }

    Optional<Measurement> spearmanBrown() {
        return unless(!pair, () -> {
            SpearmanBrown agreement = SpearmanBrown.of(complete);
            return measured(
                    "SPEARMAN_BROWN",
                    Reason.UNIFORM_GROUP,
                    agreement.value(),
                    () -> agreement.limits(Estimators.LEVEL));
        });
    }

    private static Optional<Measurement> unless(boolean absent, Supplier<Measurement> measurement) {
        return absent ? Optional.empty() : Optional.of(measurement.get());
    }

    private Measurement measured(String method, Reason undefined, double value, Supplier<Interval> limits) {
        Measurement.Builder measurement = Measurement.of(
                        complete.length, Counted.PEOPLE, () -> Estimators.bounded(method, value, limits.get()))
                .anonymous();
        // Too few forms are the reason before anything that they fail to show.
        if (Double.isNaN(value) && complete.length >= COMPUTABLE_FROM) {
            measurement.notComputable(undefined);
        }
        return measurement
                .enough(complete.length, Counted.PEOPLE, COMPUTABLE_FROM, ESTABLISHED_FROM)
                .build();
    }
}
