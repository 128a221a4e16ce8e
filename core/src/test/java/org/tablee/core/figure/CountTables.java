package org.tablee.core.figure;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Tables of people by one or two attributes, up to 6 x 6, with many small and empty cells. */
final class CountTables extends DomainContextBase {

    private static final int LARGEST = 6;

    @Provide
    Arbitrary<CountTable> tables() {
        return Arbitraries.frequencyOf(Tuple.of(1, oneWay()), Tuple.of(5, twoWay()));
    }

    private static Arbitrary<CountTable> oneWay() {
        return count().array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(LARGEST)
                .map(counts -> CountTable.of(names("r", counts.length), counts));
    }

    private static Arbitrary<CountTable> twoWay() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, LARGEST);
        return size.flatMap(width -> size.flatMap(height -> count().array(long[].class)
                .ofSize(width)
                .array(long[][].class)
                .ofSize(height)
                .map(counts -> CountTable.of(names("r", height), names("c", width), counts))));
    }

    private static Arbitrary<Long> count() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(1, 10)),
                Tuple.of(4, Arbitraries.longs().between(5, 60)));
    }

    static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }
}
