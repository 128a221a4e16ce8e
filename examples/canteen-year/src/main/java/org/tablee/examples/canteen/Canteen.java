package org.tablee.examples.canteen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;

/** Opens the door on every occasion of the year and watches what happens. */
final class Canteen {

    private final Dice dice;
    private final Neighbourhood neighbourhood;
    private final Door door;
    private final Kitchen kitchen;
    private final Seating seating;
    private int meals;

    Canteen(Dice dice) {
        this.dice = dice;
        neighbourhood = new Neighbourhood(dice);
        door = new Door(dice);
        kitchen = new Kitchen(dice);
        seating = new Seating(dice);
    }

    Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    /** Returns who came and what they did. */
    Evening open(Occasion occasion) {
        return switch (occasion.activity()) {
            case SHARED_MEAL -> meal(occasion);
            case MEETING -> meeting(occasion);
            case COOKING_WORKSHOP -> workshop(occasion);
            default -> concert(occasion);
        };
    }

    private Evening meal(Occasion occasion) {
        List<Neighbour> comers = Stream.concat(neighbourhood.comers().stream(), neighbourhood.newcomers().stream())
                .toList();
        Evening evening = new Evening(occasion, door.letIn(comers), missed(comers));
        kitchen.shareOut(evening.guests());
        if (++meals % 4 == 0) {
            seating.seat(evening.parties());
        }
        return evening;
    }

    private List<Presence> missed(List<Neighbour> comers) {
        List<Neighbour> elsewhere = neighbourhood.known().stream()
                .filter(neighbour -> !comers.contains(neighbour))
                .toList();
        return dice.draw(elsewhere, dice.oneOf(0, 0, 1, 1, 2), Neighbour::appetite).stream()
                .map(neighbour -> Presence.builder()
                        .convive(neighbour.id())
                        .status(dice.chance(0.5) ? PresenceStatus.EXCUSED : PresenceStatus.ABSENT)
                        .build())
                .toList();
    }

    private Evening meeting(Occasion occasion) {
        Evening evening = new Evening(occasion, alone(dice.between(7, 12)), List.of());
        kitchen.decide(evening.guests());
        return evening;
    }

    private Evening workshop(Occasion occasion) {
        Evening evening = new Evening(occasion, alone(dice.between(6, 10)), List.of());
        kitchen.teach(evening.guests());
        return evening;
    }

    private Evening concert(Occasion occasion) {
        List<Party> heads = new ArrayList<>();
        for (int i = dice.between(45, 60); i > 0; i--) {
            heads.add(new Party(List.of(Guest.withoutName())));
        }
        return new Evening(occasion, heads, List.of());
    }

    private List<Party> alone(int count) {
        return dice.draw(neighbourhood.known(), count, one -> one.appetite() * one.helpfulness()).stream()
                .map(neighbour -> new Party(List.of(Guest.of(neighbour))))
                .toList();
    }
}
