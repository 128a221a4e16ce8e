package org.tablee.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How many cells are hidden beside those that must be: what the README reports, counted again. */
class CellSuppressionCostTest {

    private static final long SMALLEST = 11;
    private static final int TABLES = 500;

    /** What was counted over tables of one size. */
    private static final class Cost {

        private final String size;
        private int tables;
        private int best;
        private int search;
        private final int[] quick = new int[4];

        Cost(String size) {
            this.size = size;
        }

        void add(int optimum, int found, int quickly) {
            tables++;
            best += optimum;
            search += found - optimum;
            quick[Math.min(quickly - optimum, quick.length - 1)]++;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %d | %d | %d | %d | %d |",
                    size,
                    tables,
                    (double) best / tables,
                    search,
                    quick[0],
                    quick[1],
                    quick[2],
                    quick[3]);
        }
    }

    @Test
    void isAsTheReadmeSays() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme)
                .contains(cost(2, 2).toString())
                .contains(cost(3, 3).toString())
                .contains(cost(3, 4).toString())
                .contains(cost(4, 4).toString());
    }

    private static Cost cost(int height, int width) {
        Random random = new Random(1);
        Cost cost = new Cost(height + " × " + width);
        while (cost.tables < TABLES) {
            long[][] counts = random(height, width, random);
            CellGraph graph = Tables.graph(counts);
            BitSet primary = Tables.small(counts, SMALLEST);
            CellSuppression suppression =
                    new CellSuppression(graph, primary, new BitSet(), Tables.holdingSomebody(counts), SMALLEST);
            Optional<BitSet> found = suppression.hidden();
            if (!primary.isEmpty() && found.isPresent()) {
                int must = primary.cardinality();
                cost.add(
                        fewest(graph, primary, Tables.holdingSomebody(counts)),
                        found.get().cardinality() - must,
                        suppression.quick().orElseThrow().cardinality() - must);
            }
        }
        return cost;
    }

    /** One count in four is small, one in ten is nobody. */
    private static long[][] random(int height, int width, Random random) {
        long[][] counts = new long[height][width];
        for (long[] row : counts) {
            for (int column = 0; column < width; column++) {
                int die = random.nextInt(20);
                row[column] = die < 2 ? 0 : die < 7 ? 1 + random.nextInt(10) : 11 + random.nextInt(50);
            }
        }
        return counts;
    }

    /** Tries every set of further cells, the smallest first, and returns how many cells the first safe one has. */
    private static int fewest(CellGraph graph, BitSet primary, BitSet candidates) {
        List<Integer> further =
                candidates.stream().filter(cell -> !primary.get(cell)).boxed().toList();
        return LongStream.range(0, 1L << further.size())
                .boxed()
                .sorted(Comparator.comparingInt(Long::bitCount))
                .filter(bits -> {
                    BitSet hidden = (BitSet) primary.clone();
                    BitSet.valueOf(new long[] {bits}).stream().map(further::get).forEach(hidden::set);
                    return Tables.isSafe(graph, primary, hidden, SMALLEST);
                })
                .findFirst()
                .map(Long::bitCount)
                .orElseThrow();
    }
}
