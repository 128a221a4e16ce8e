/** Sums and splits of ten million amounts: ours, Joda-Money, JSR 354, {@code BigDecimal} and a bare array. */
@NullMarked
package org.tablee.examples.benchmarks.money;

import org.jspecify.annotations.NullMarked;
