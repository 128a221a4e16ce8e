package org.tablee.trust.accueil;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Window;
import org.tablee.trust.statistics.ExactSum;
import org.tablee.trust.statistics.FirstTable;

/**
 * The share of newcomers who had a regular at their first table.
 *
 * <pre>
 *   x / n                                    n = newcomers whose first table is known
 *                                            x = those with a regular at it
 *
 *   1 − C(N − 1 − r, m − 1) / C(N − 1, m − 1)   by chance, averaged over them
 * </pre>
 *
 * <p>N people were seated at that session, r of them regulars other than oneself, m at one's own table. Wilson
 * interval. A small room gives nearly everybody a regular: caution {@code SATURATED} where chance alone gives more
 * than 0.9.
 */
public final class AccompaniedFirstVisit implements Indicator {

    private static final double SATURATION = 0.9;
    private static final Definition DEFINITION = Definition.builder()
            .id("accueil.accompanied-first-visit")
            .version(1)
            .addInputs(Input.PRESENCES, Input.TABLES)
            .window(Window.NEWCOMERS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(20)
            .build();

    /** Makes the indicator. */
    public AccompaniedFirstVisit() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        int[] firstSeats = evidence.cohort()
                .people()
                .map(evidence.cohort()::firstSeat)
                .filter(seat -> evidence.index().table(seat) != EncounterIndex.UNKNOWN)
                .toArray();
        Room[] rooms = Arrays.stream(firstSeats)
                .mapToObj(seat -> Room.around(evidence, seat))
                .toArray(Room[]::new);
        int[] accompanied = IntStream.range(0, rooms.length)
                .filter(i -> rooms[i].isAccompanied())
                .map(i -> evidence.index().person(firstSeats[i]))
                .toArray();
        double byChance =
                ExactSum.meanOf(Arrays.stream(rooms).mapToDouble(Room::chance).toArray());
        Measurement.Builder measurement = Estimators.shareOfPeople(
                        DEFINITION,
                        evidence,
                        accompanied,
                        "newcomers at a known table",
                        IntStream.of(firstSeats).map(evidence.index()::person).toArray())
                .count("accompanied", accompanied.length)
                .teamOnly("expectedBySeating", byChance);
        evidence.tables().describe(measurement);
        return byChance > SATURATION ? measurement.caution("SATURATED") : measurement;
    }

    /** Who sat around somebody, and at whose table. */
    private record Room(int people, int regulars, int atTable, int regularsAtTable) {

        static Room around(Evidence evidence, int seat) {
            EncounterIndex index = evidence.index();
            int session = index.session(seat);
            int[] others = IntStream.range(index.firstSeat(session), index.firstSeat(session + 1))
                    .filter(other -> other != seat && index.table(other) != EncounterIndex.UNKNOWN)
                    .toArray();
            int[] regulars = IntStream.of(others).filter(evidence::isRegular).toArray();
            return new Room(
                    others.length + 1,
                    regulars.length,
                    atTable(index, seat, others) + 1,
                    atTable(index, seat, regulars));
        }

        private static int atTable(EncounterIndex index, int seat, int[] others) {
            return (int) IntStream.of(others)
                    .filter(other -> index.table(other) == index.table(seat))
                    .count();
        }

        boolean isAccompanied() {
            return regularsAtTable > 0;
        }

        double chance() {
            return FirstTable.chanceOfRegular(people, regulars, atTable);
        }
    }
}
