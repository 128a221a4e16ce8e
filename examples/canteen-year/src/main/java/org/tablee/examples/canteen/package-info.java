/**
 * A made-up year of a made-up neighbourhood canteen, for trying the tools on.
 *
 * <p>Nobody in it exists. A small generator with a fixed seed writes the same logbook every time. Its sizes
 * follow what neighbourhood canteens publish about themselves: some 30 seats and 10 places in the kitchen, an
 * equilibrium price of 12.50 € (3.50 for the food and 9.00 for the house), and contributions of which a third
 * each are 1 to 7 €, 13 €, and more.
 */
@NullMarked
package org.tablee.examples.canteen;

import org.jspecify.annotations.NullMarked;
