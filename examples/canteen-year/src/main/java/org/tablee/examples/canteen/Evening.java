package org.tablee.examples.canteen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tablee.core.session.Presence;

/** Who was in the room, in parties, and who had said they would come and did not. */
record Evening(Occasion occasion, List<Party> parties, List<Presence> missed) {

    List<Guest> guests() {
        return parties.stream().flatMap(party -> party.guests().stream()).toList();
    }

    List<Neighbour> neighbours() {
        return guests().stream().flatMap(guest -> guest.neighbour().stream()).toList();
    }

    int people() {
        return guests().size();
    }

    boolean isSeated() {
        return guests().stream().anyMatch(Guest::isSeated);
    }

    int newcomers() {
        return (int) guests().stream().filter(Guest::isNew).count();
    }

    int children() {
        return (int) guests().stream().filter(Guest::isChild).count();
    }

    int helpers() {
        return (int) guests().stream().filter(Guest::lendsAHand).count();
    }

    /** Returns how many people the box is passed to: neither children nor staff. */
    int contributors() {
        return (int) guests().stream()
                .filter(guest -> !guest.isChild() && !guest.isStaff())
                .count();
    }

    /** Returns the presence sheet: only parties of two and more are labelled, those who missed it come last. */
    List<Presence> sheet() {
        List<Presence> lines = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            Optional<String> label = party.size() > 1 ? Optional.of("p" + (i + 1)) : Optional.empty();
            party.guests().forEach(guest -> lines.add(guest.line(label)));
        }
        lines.addAll(missed);
        return lines;
    }
}
