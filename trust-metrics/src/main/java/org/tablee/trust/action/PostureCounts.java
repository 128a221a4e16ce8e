package org.tablee.trust.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tablee.core.figure.CountTable;
import org.tablee.trust.evidence.Evidence;

/** How many people had each posture in each quarter: counts of the place, never of a person. */
public final class PostureCounts {

    private static final List<String> POSTURES = List.of("absent", "convive", "citizen");

    private PostureCounts() {}

    /**
     * Returns the people of each cell of the table.
     *
     * @param evidence what the report reads
     * @return their numbers, row by row
     */
    public static List<List<int[]>> people(Evidence evidence) {
        Postures postures = Postures.of(evidence);
        return IntStream.of(postures.quarters())
                .mapToObj(quarter -> IntStream.range(0, Postures.STATES)
                        .mapToObj(posture -> postures.with(posture, quarter))
                        .toList())
                .toList();
    }

    /**
     * Counts the people known so far by quarter and posture.
     *
     * @param evidence what the report reads
     * @return one row a quarter that counts, named by its first month, with the columns "absent", "convive" and
     *     "citizen"; or empty where roles are not noted, or no quarter counts
     */
    public static Optional<CountTable> of(Evidence evidence) {
        Postures postures = Postures.of(evidence);
        int[] quarters = postures.quarters();
        if (evidence.index().slots() == 0 || quarters.length == 0) {
            return Optional.empty();
        }
        return Optional.of(CountTable.of(
                IntStream.of(quarters).mapToObj(postures::name).toList(),
                POSTURES,
                people(evidence).stream()
                        .map(row -> row.stream().mapToLong(cell -> cell.length).toArray())
                        .toArray(long[][]::new)));
    }
}
