package org.tablee.examples.canteen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tablee.core.convive.Convive;

/** Seats parties at tables of six: mostly by chance, a little by age and by habit. */
final class Seating {

    private static final int SEATS_AT_A_TABLE = 6;

    private final Dice dice;
    private final Map<Set<Neighbour>, Integer> tablesShared = new HashMap<>();

    Seating(Dice dice) {
        this.dice = dice;
    }

    /** Gives everybody a table; a party that fits at none is split. */
    void seat(List<Party> parties) {
        int people = parties.stream().mapToInt(Party::size).sum();
        List<List<Guest>> tables = new ArrayList<>();
        for (int seats = 0; seats < people; seats += SEATS_AT_A_TABLE) {
            tables.add(new ArrayList<>());
        }
        List<Party> largestFirst = new ArrayList<>(dice.draw(parties, parties.size(), party -> 1));
        largestFirst.sort(Comparator.comparing(Party::size).reversed());
        largestFirst.forEach(party -> seat(party, tables));
        for (int i = 0; i < tables.size(); i++) {
            String label = String.valueOf(i + 1);
            tables.get(i).forEach(guest -> guest.sitsAt(label));
            remember(tables.get(i));
        }
    }

    private void seat(Party party, List<List<Guest>> tables) {
        List<List<Guest>> free = tables.stream()
                .filter(table -> table.size() + party.size() <= SEATS_AT_A_TABLE)
                .toList();
        if (free.isEmpty()) {
            party.guests().forEach(guest -> seat(new Party(List.of(guest)), tables));
        } else {
            dice.weighted(free, table -> 1 + attraction(party, table)).addAll(party.guests());
        }
    }

    private double attraction(Party party, List<Guest> table) {
        double attraction = 0;
        for (Guest guest : party.guests()) {
            for (Guest other : table) {
                attraction += attraction(guest, other);
            }
        }
        return attraction;
    }

    private double attraction(Guest guest, Guest other) {
        return guest.neighbour()
                .flatMap(one -> other.neighbour().map(two -> attraction(one, two)))
                .orElse(0.0);
    }

    private double attraction(Neighbour one, Neighbour two) {
        boolean sameAge = age(one.convive()).equals(age(two.convive()));
        return 0.1 * tablesShared.getOrDefault(Set.of(one, two), 0) + (sameAge ? 0.2 : 0);
    }

    private static String age(Convive convive) {
        return convive.attributes().getOrDefault(Neighbourhood.AGE_BAND, "");
    }

    private void remember(List<Guest> table) {
        List<Neighbour> named =
                table.stream().flatMap(guest -> guest.neighbour().stream()).toList();
        for (Neighbour one : named) {
            for (Neighbour two : named) {
                if (one.id().compareTo(two.id()) < 0) {
                    tablesShared.merge(Set.of(one, two), 1, Integer::sum);
                }
            }
        }
    }
}
