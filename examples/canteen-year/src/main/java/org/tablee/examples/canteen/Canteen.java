package org.tablee.examples.canteen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        List<Neighbour> comers = Stream.concat(
                        neighbourhood.comers().stream(), neighbourhood.newcomers().stream())
                .toList();
        Evening evening = new Evening(occasion, door.letIn(comers));
        kitchen.shareOut(evening.guests());
        if (++meals % 4 == 0) {
            seating.seat(evening.parties());
        }
        return evening;
    }

    private Evening meeting(Occasion occasion) {
        Evening evening = new Evening(occasion, alone(dice.between(7, 12)));
        kitchen.decide(evening.guests());
        return evening;
    }

    private Evening workshop(Occasion occasion) {
        Evening evening = new Evening(occasion, alone(dice.between(6, 10)));
        kitchen.teach(evening.guests());
        return evening;
    }

    private Evening concert(Occasion occasion) {
        List<Party> heads = new ArrayList<>();
        for (int i = dice.between(45, 60); i > 0; i--) {
            heads.add(new Party(List.of(Guest.withoutName())));
        }
        return new Evening(occasion, heads);
    }

    private List<Party> alone(int count) {
        return dice.draw(neighbourhood.known(), count, one -> one.appetite() * one.helpfulness()).stream()
                .map(neighbour -> new Party(List.of(Guest.of(neighbour))))
                .toList();
    }
}
