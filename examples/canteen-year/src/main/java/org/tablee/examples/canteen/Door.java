package org.tablee.examples.canteen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tablee.core.identity.ConviveId;

/** Lets parties in until the room is full. */
final class Door {

    static final int SEATS = 30;
    static final ConviveId HOST = ConviveId.of("s1");
    static final ConviveId HELPER = ConviveId.of("s2");

    private final Dice dice;

    Door(Dice dice) {
        this.dice = dice;
    }

    /** Returns the parties of a meal: staff and newcomers first, the others while there are seats. */
    List<Party> letIn(List<Neighbour> comers) {
        List<Party> queue = new ArrayList<>(parties(comers));
        queue.addAll(staff());
        for (int i = dice.oneOf(0, 0, 1, 1, 2, 3); i > 0; i--) {
            queue.add(new Party(List.of(Guest.withoutName())));
        }
        queue = dice.draw(queue, queue.size(), party -> party.goesFirst() ? 1_000_000 : 1);
        List<Party> inside = new ArrayList<>();
        int taken = 0;
        for (Party party : queue) {
            if (taken + party.size() <= SEATS) {
                inside.add(party);
                taken += party.size();
            }
        }
        return inside;
    }

    private List<Party> staff() {
        Stream<ConviveId> present = dice.chance(0.7) ? Stream.of(HOST, HELPER) : Stream.of(HOST);
        return present.map(id -> new Party(List.of(Guest.staff(id)))).toList();
    }

    private static List<Party> parties(List<Neighbour> people) {
        Set<Neighbour> waiting = new LinkedHashSet<>(people);
        List<Party> parties = new ArrayList<>();
        for (Neighbour person : people) {
            if (waiting.remove(person)) {
                List<Guest> guests = household(person);
                person.companion().filter(waiting::remove).ifPresent(other -> guests.addAll(household(other)));
                parties.add(new Party(guests));
            }
        }
        return parties;
    }

    private static List<Guest> household(Neighbour person) {
        List<Guest> guests = new ArrayList<>(List.of(Guest.of(person)));
        for (int i = 0; i < person.children(); i++) {
            guests.add(Guest.child());
        }
        return guests;
    }
}
