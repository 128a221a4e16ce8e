package org.tablee.examples.canteen;

import java.util.List;
import org.tablee.core.session.Role;
import org.tablee.core.session.RoleKind;

/** Shares out what there is to do; nobody has to. */
final class Kitchen {

    static final int PLACES = 10;

    private final Dice dice;

    Kitchen(Dice dice) {
        this.dice = dice;
    }

    /** Shares out the tasks of a meal. */
    void shareOut(List<Guest> guests) {
        take(guests, dice.between(4, PLACES), RoleKind.COOK);
        take(guests, dice.between(1, 2), RoleKind.SERVE);
        take(guests, dice.between(1, 3), RoleKind.CLEAN);
        take(guests, dice.between(0, 1), RoleKind.WELCOME);
        take(guests, dice.chance(0.3) ? 1 : 0, RoleKind.SHOP);
    }

    /** Gives everybody at a meeting a say, and one of them the floor. */
    void decide(List<Guest> guests) {
        guests.forEach(guest -> guest.takes(Role.of(RoleKind.DECIDE)));
        take(guests, 1, RoleKind.LEAD);
    }

    /** Lets one show and the others learn. */
    void teach(List<Guest> guests) {
        guests.subList(0, 1).forEach(guest -> guest.takes(Role.of(RoleKind.TEACH)));
        guests.subList(1, guests.size()).forEach(guest -> guest.takes(Role.of(RoleKind.LEARN)));
    }

    private void take(List<Guest> guests, int count, RoleKind kind) {
        List<Guest> convives =
                guests.stream().filter(guest -> guest.neighbour().isPresent()).toList();
        dice.draw(convives, count, Kitchen::helpfulness).forEach(guest -> guest.takes(Role.of(kind)));
    }

    private static double helpfulness(Guest guest) {
        return guest.neighbour().map(Neighbour::helpfulness).orElse(0.0);
    }
}
