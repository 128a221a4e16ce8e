package org.tablee.trust.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.tablee.trust.statistics.SeatingDomain.Evenings;
import org.tablee.trust.statistics.SeatingDomain.Seat;

/** The slow twin: lists every seating that exchanges parties of equal size within a session. */
final class SlowSeating {

    private SlowSeating() {}

    /** A pair of persons, the smaller number first. */
    record Pair(int one, int other) {}

    /** The mean of a statistic over all seatings of all sessions, each counted once. */
    static double mean(Evenings evenings, ToDoubleFunction<List<List<Seat>>> statistic) {
        List<List<List<Seat>>> choices =
                evenings.sessions().stream().map(SlowSeating::seatings).toList();
        double[] sumAndCount = new double[2];
        descend(choices, new ArrayList<>(), statistic, sumAndCount);
        return sumAndCount[0] / sumAndCount[1];
    }

    private static void descend(
            List<List<List<Seat>>> choices,
            List<List<Seat>> chosen,
            ToDoubleFunction<List<List<Seat>>> statistic,
            double[] sumAndCount) {
        if (chosen.size() == choices.size()) {
            sumAndCount[0] += statistic.applyAsDouble(chosen);
            sumAndCount[1]++;
            return;
        }
        for (List<Seat> seating : choices.get(chosen.size())) {
            chosen.add(seating);
            descend(choices, chosen, statistic, sumAndCount);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** All seatings of one session: parties of each size take the places of parties of that size. */
    static List<List<Seat>> seatings(List<Seat> session) {
        Map<Integer, List<List<Seat>>> bySize = new LinkedHashMap<>();
        for (List<Seat> block : blocks(session)) {
            bySize.computeIfAbsent(block.size(), size -> new ArrayList<>()).add(block);
        }
        List<List<Seat>> seatings = List.of(List.of());
        for (List<List<Seat>> blocks : bySize.values()) {
            List<List<Seat>> longer = new ArrayList<>();
            for (List<Seat> before : seatings) {
                for (List<List<Seat>> places : permutations(blocks)) {
                    longer.add(moved(before, blocks, places));
                }
            }
            seatings = longer;
        }
        return seatings;
    }

    private static List<Seat> moved(List<Seat> before, List<List<Seat>> blocks, List<List<Seat>> places) {
        List<Seat> after = new ArrayList<>(before);
        for (int b = 0; b < blocks.size(); b++) {
            int table = places.get(b).get(0).table();
            int label = after.size();
            blocks.get(b).forEach(seat -> after.add(new Seat(seat.person(), table, label)));
        }
        return after;
    }

    private static List<List<Seat>> blocks(List<Seat> session) {
        Map<String, List<Seat>> blocks = new LinkedHashMap<>();
        for (Seat seat : session) {
            String key = seat.party() == Seats.ALONE ? "alone " + blocks.size() : seat.party() + " at " + seat.table();
            blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(seat);
        }
        return new ArrayList<>(blocks.values());
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<T> others = new ArrayList<>(items);
            T first = others.remove(i);
            for (List<T> rest : permutations(others)) {
                List<T> one = new ArrayList<>(List.of(first));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    /** How often each pair of persons of different parties shares a table. */
    static Map<Pair, Integer> encounters(List<List<Seat>> seatings) {
        Map<Pair, Integer> together = new HashMap<>();
        for (List<Seat> session : seatings) {
            for (Pair pair : pairsAtTables(session)) {
                together.merge(pair, 1, Integer::sum);
            }
        }
        return together;
    }

    static List<Pair> pairsAtTables(List<Seat> session) {
        List<Pair> pairs = new ArrayList<>();
        for (Seat one : session) {
            for (Seat other : session) {
                boolean oneParty = one.party() != Seats.ALONE && one.party() == other.party();
                boolean known = one.person() != Seats.NOBODY && other.person() != Seats.NOBODY;
                if (known && one.person() < other.person() && one.table() == other.table() && !oneParty) {
                    pairs.add(new Pair(one.person(), other.person()));
                }
            }
        }
        return pairs;
    }

    static double repeats(List<List<Seat>> seatings) {
        return encounters(seatings).values().stream()
                .mapToDouble(c -> c * (c - 1.0))
                .sum();
    }

    static double repeats(List<List<Seat>> seatings, Pair pair) {
        int c = encounters(seatings).getOrDefault(pair, 0);
        return c * (c - 1.0);
    }

    /** For each session, the pairs that had shared a table on an earlier day, with or without a party. */
    static List<Set<Pair>> knownBefore(Evenings evenings, int[] day) {
        List<Set<Pair>> known = new ArrayList<>();
        for (int s = 0; s < day.length; s++) {
            Set<Pair> before = new HashSet<>();
            for (int earlier = 0; earlier < s; earlier++) {
                if (day[earlier] < day[s]) {
                    List<Seat> withoutParties = evenings.sessions().get(earlier).stream()
                            .map(seat -> new Seat(seat.person(), seat.table(), Seats.ALONE))
                            .toList();
                    before.addAll(pairsAtTables(withoutParties));
                }
            }
            known.add(before);
        }
        return known;
    }

    static double firstEncounters(List<List<Seat>> seatings, List<Set<Pair>> known, int first) {
        double count = 0;
        for (int s = first; s < seatings.size(); s++) {
            List<Pair> pairs = pairsAtTables(seatings.get(s));
            pairs.removeAll(known.get(s));
            count += pairs.size();
        }
        return count;
    }
}
