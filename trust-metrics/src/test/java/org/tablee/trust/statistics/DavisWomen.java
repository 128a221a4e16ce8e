package org.tablee.trust.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The eighteen women of Davis, Gardner and Gardner (1941) and the events they attended together: a tie for each
 * pair with a shared event, its weight the number of them; group 0 the first nine women, 1 the last nine.
 */
record DavisWomen(int[] group, int[] from, int[] to, int[] weight) {

    static DavisWomen read() {
        List<String[]> women = Oracle.rows("04-davis-coattendance", "davis.csv");
        int n = women.size();
        int[] pairs = IntStream.range(0, n * n)
                .filter(pair -> pair / n < pair % n && shared(women.get(pair / n), women.get(pair % n)) > 0)
                .toArray();
        return new DavisWomen(
                IntStream.range(0, n).map(woman -> woman < 9 ? 0 : 1).toArray(),
                Arrays.stream(pairs).map(pair -> pair / n).toArray(),
                Arrays.stream(pairs).map(pair -> pair % n).toArray(),
                Arrays.stream(pairs)
                        .map(pair -> shared(women.get(pair / n), women.get(pair % n)))
                        .toArray());
    }

    private static int shared(String[] one, String[] other) {
        return (int) IntStream.range(1, one.length)
                .filter(event -> "1".equals(one[event]) && "1".equals(other[event]))
                .count();
    }
}
