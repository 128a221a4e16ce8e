package org.tablee.trust.statistics;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Long work in small portions, which the threads of the common pool take one by one, so that all of them are busy to
 * the end.
 *
 * <p>Which thread takes which portion is left to the day: what is gathered must not depend on it.
 */
public final class Portions {

    private static final int PER_THREAD = 32;

    private Portions() {}

    /**
     * Takes a portion of the work.
     *
     * @param <A> what is gathered
     */
    @FunctionalInterface
    public interface Taker<A> {

        /**
         * Takes some items.
         *
         * @param gathered what this thread gathers
         * @param from the first item
         * @param to the item after the last
         */
        void take(A gathered, int from, int to);
    }

    /**
     * Shares work out.
     *
     * @param <A> what is gathered
     * @param items how many items there are
     * @param gatherings makes what one thread gathers, which no other touches
     * @param taker takes a portion, its items in their order
     * @return what each thread gathered, once it is asked for
     */
    public static <A> Stream<A> of(int items, Supplier<A> gatherings, Taker<A> taker) {
        int threads = Runtime.getRuntime().availableProcessors();
        int portions = PER_THREAD * threads;
        AtomicInteger next = new AtomicInteger();
        return IntStream.range(0, threads).parallel().mapToObj(thread -> {
            A gathered = gatherings.get();
            for (int p = next.getAndIncrement(); p < portions; p = next.getAndIncrement()) {
                taker.take(gathered, start(p, items, portions), start(p + 1, items, portions));
            }
            return gathered;
        });
    }

    private static int start(int portion, int items, int portions) {
        return (int) ((long) portion * items / portions);
    }
}
