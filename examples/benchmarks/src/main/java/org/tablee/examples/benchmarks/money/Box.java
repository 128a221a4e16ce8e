package org.tablee.examples.benchmarks.money;

import java.util.List;
import java.util.stream.LongStream;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Amounts as one library holds them.
 *
 * @param peer the library
 * @param amounts the amounts
 * @param <M> its amounts
 */
record Box<M extends Comparable<? super M>>(Peer<M> peer, List<M> amounts) {

    static <M extends Comparable<? super M>> Box<M> of(Peer<M> peer, long[] cents) {
        return new Box<>(peer, LongStream.of(cents).mapToObj(peer::ofCents).toList());
    }

    long sum() {
        return peer.cents(peer.sum(amounts));
    }

    void allocate(long[][] weights, Blackhole hole) {
        for (int i = 0; i < amounts.size(); i++) {
            hole.consume(peer.allocate(amounts.get(i), weights[i % weights.length]));
        }
    }

    /** Returns the shares of all amounts in cents, one after the other. */
    long[] allocated(long[][] weights) {
        return LongStream.range(0, amounts.size())
                .mapToInt(Math::toIntExact)
                .boxed()
                .flatMap(i -> peer.allocate(amounts.get(i), weights[i % weights.length]).stream())
                .mapToLong(peer::cents)
                .toArray();
    }
}
