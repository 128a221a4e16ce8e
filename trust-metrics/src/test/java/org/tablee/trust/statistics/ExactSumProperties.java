package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ExactSumProperties {

    @Provide
    Arbitrary<List<Double>> terms() {
        Arbitrary<Double> anyBits =
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.longs().map(bits -> bits * 0x1p-63)),
                        Tuple.of(2, anyBits),
                        Tuple.of(
                                1,
                                Arbitraries.longs()
                                        .greaterOrEqual(0)
                                        .map(bits -> Double.longBitsToDouble(bits >>> 12))),
                        Tuple.of(1, Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, -Double.MIN_NORMAL, 1e100, -1e100)))
                .list()
                .ofMaxSize(40);
    }

    /** The twin adds in BigDecimal, where every double is exact. */
    @Property
    void isTheExactSumRoundedOnce(@ForAll("terms") List<Double> terms) {
        BigDecimal exact = terms.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(ExactSum.of(array(terms)) + 0.0).isEqualTo(exact.doubleValue());
    }

    @Property
    void orderAndPartsChangeNoBit(@ForAll("terms") List<Double> terms, @ForAll Random random) {
        double[] inOrder = array(terms);
        Collections.shuffle(terms, random);
        ExactSum first = new ExactSum();
        ExactSum second = new ExactSum();
        for (double term : terms) {
            (random.nextBoolean() ? first : second).add(term);
        }
        first.add(second);

        assertThat(first.value()).isEqualTo(ExactSum.of(inOrder));
    }

    @Example
    void smallTermsSurviveLargeOnes() {
        assertThat(ExactSum.of(1e100, 1, -1e100)).isEqualTo(1);
        assertThat(ExactSum.of()).isZero();
        assertThat(ExactSum.of(Double.MAX_VALUE, Double.MAX_VALUE)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(ExactSum.of(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE))
                .isEqualTo(Double.MAX_VALUE);
    }

    @Example
    void meanOfNothingIsUndefined() {
        assertThat(ExactSum.meanOf()).isNaN();
        assertThat(ExactSum.meanOf(1, 2, 6)).isEqualTo(3);
    }

    @Example
    void refusesWhatIsNotFinite() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExactSum.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> ExactSum.of(Double.NEGATIVE_INFINITY));
    }

    private static double[] array(List<Double> terms) {
        return terms.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Java's own text of the shared largest value guards the test against a twin that overflows. */
    @Example
    void twinSeesOverflowAsInfinity() {
        BigDecimal twice = Arrays.stream(new double[] {Double.MAX_VALUE, Double.MAX_VALUE})
                .mapToObj(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(twice.doubleValue()).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
