package org.tablee.trust.evidence;

import java.util.List;
import java.util.stream.IntStream;
import org.tablee.core.initiative.Initiative;
import org.tablee.trust.encounter.EncounterIndex;

/** What convives started, by number and day; not what paid people started alone. */
public final class Initiatives {

    private final int[] day;
    private final int[][] initiators;

    private Initiatives(List<Initiative> initiatives, Register register) {
        day = initiatives.stream()
                .mapToInt(initiative -> Math.toIntExact(initiative.date().toEpochDay()))
                .toArray();
        initiators = initiatives.stream()
                .map(initiative -> initiative.initiators().stream()
                        .mapToInt(register::number)
                        .filter(person -> person != EncounterIndex.NOBODY)
                        .toArray())
                .toArray(int[][]::new);
    }

    static Initiatives of(List<Initiative> initiatives, Register register, int closing) {
        return new Initiatives(
                initiatives.stream()
                        .filter(initiative -> initiative.date().toEpochDay() <= closing)
                        .filter(initiative -> !isOfStaffAlone(initiative, register))
                        .toList(),
                register);
    }

    private static boolean isOfStaffAlone(Initiative initiative, Register register) {
        return !initiative.initiators().isEmpty()
                && initiative.initiators().stream()
                        .allMatch(convive -> register.number(convive) == EncounterIndex.NOBODY);
    }

    /**
     * Returns the initiatives.
     *
     * @return their numbers
     */
    public IntStream all() {
        return IntStream.range(0, day.length);
    }

    /**
     * Returns the day on which an initiative was started.
     *
     * @param initiative its number
     * @return the day
     */
    public int day(int initiative) {
        return day[initiative];
    }

    /**
     * Returns who started an initiative.
     *
     * @param initiative its number
     * @return the persons
     */
    public IntStream initiators(int initiative) {
        return IntStream.of(initiators[initiative]);
    }
}
