package org.tablee.examples.benchmarks.encounters;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * How long some work took.
 *
 * @param seconds by the clock
 * @param processor seconds of processor time, of all threads
 */
record Took(double seconds, double processor) {

    static final Took NOTHING = new Took(0, 0);

    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Took by(Callable<?> work) throws Exception {
        long clock = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        work.call();
        return new Took((System.nanoTime() - clock) / NANOS, (SYSTEM.getProcessCpuTime() - processor) / NANOS);
    }

    /** Returns the one in the middle, of an odd number, by the clock. */
    static Took median(List<Took> times) {
        return times.stream()
                .sorted(Comparator.comparingDouble(Took::seconds))
                .toList()
                .get(times.size() / 2);
    }

    Took plus(Took other) {
        return new Took(seconds + other.seconds, processor + other.processor);
    }
}
