package org.tablee.examples.canteen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;

/** Notes who brought whom along, and what convives started. */
final class Diary {

    private static final List<String> KINDS =
            List.of("sortie", "repas à thème", "atelier pain", "jardin partagé", "soirée jeux", "troc de vêtements");

    private final Dice dice;
    private final List<Invitation> invitations = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();

    Diary(Dice dice) {
        this.dice = dice;
    }

    List<Invitation> invitations() {
        return invitations;
    }

    List<Initiative> initiatives() {
        return initiatives;
    }

    /** Notes what happened around a meal. */
    void note(Evening evening) {
        List<Neighbour> regulars =
                evening.neighbours().stream().filter(one -> !one.isNew()).toList();
        evening.neighbours().stream()
                .filter(one -> one.isNew() && dice.chance(0.4))
                .forEach(newcomer -> invited(newcomer, regulars, date(evening)));
        if (dice.chance(0.3)) {
            started(regulars, date(evening));
        }
    }

    private void invited(Neighbour newcomer, List<Neighbour> regulars, LocalDate date) {
        Neighbour inviter = dice.weighted(regulars, Neighbour::appetite);
        invitations.add(Invitation.builder()
                .date(date.minusDays(dice.between(0, 6)))
                .inviter(inviter.id())
                .invitee(newcomer.id())
                .build());
    }

    private void started(List<Neighbour> regulars, LocalDate date) {
        List<ConviveId> initiators =
                dice.draw(regulars, dice.oneOf(1, 1, 2, 3), one -> one.helpfulness() * one.helpfulness()).stream()
                        .map(Neighbour::id)
                        .toList();
        initiatives.add(Initiative.builder()
                .id(InitiativeId.of("i%02d".formatted(initiatives.size() + 1)))
                .date(date)
                .addAllInitiators(initiators)
                .kind(KINDS.get(dice.between(0, KINDS.size() - 1)))
                .build());
    }

    private static LocalDate date(Evening evening) {
        return evening.occasion().start().toLocalDate();
    }
}
