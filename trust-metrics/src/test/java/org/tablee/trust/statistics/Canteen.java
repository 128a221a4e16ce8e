package org.tablee.trust.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The made-up year of a canteen: 144 meals, 220 people who all came alone, 1797 visits. */
record Canteen(Seats seats, int[] day, List<String> people, Map<String, Integer> ageBand) {

    private static final String CASE = "31-synthetic-canteen";

    static Canteen read() {
        List<String[]> rows = Oracle.rows(CASE, "attendance.csv");
        List<String> people =
                rows.stream().map(row -> row[3]).distinct().sorted().toList();
        Map<String, List<String[]>> meals = new TreeMap<>();
        rows.forEach(
                row -> meals.computeIfAbsent(row[0], meal -> new ArrayList<>()).add(row));
        int[] start = new int[meals.size() + 1];
        int s = 0;
        for (List<String[]> seated : meals.values()) {
            start[s + 1] = start[s] + seated.size();
            s++;
        }
        List<String[]> inOrder = meals.values().stream().flatMap(List::stream).toList();
        int[] alone = new int[inOrder.size()];
        Arrays.fill(alone, Seats.ALONE);
        Seats seats = Seats.of(
                people.size(),
                start,
                inOrder.stream().mapToInt(row -> people.indexOf(row[3])).toArray(),
                inOrder.stream()
                        .mapToInt(row -> Integer.parseInt(row[2].substring(1)))
                        .toArray(),
                alone);
        int[] day = meals.values().stream()
                .mapToInt(seated -> (int) LocalDate.parse(seated.get(0)[1]).toEpochDay())
                .toArray();
        return new Canteen(seats, day, people, ageBands());
    }

    private static Map<String, Integer> ageBands() {
        List<String[]> rows = Oracle.rows(CASE, "persons.csv");
        List<String> bands =
                rows.stream().map(row -> row[1]).distinct().sorted().toList();
        Map<String, Integer> bandOf = new LinkedHashMap<>();
        rows.forEach(row -> bandOf.put(row[0], bands.indexOf(row[1])));
        return bandOf;
    }

    int[] group() {
        return people.stream().mapToInt(ageBand::get).toArray();
    }
}
