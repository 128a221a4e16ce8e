package org.tablee.trust;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;

/**
 * What a logbook of several places tells of one of them.
 *
 * <p>Initiatives and invitations name people and no place. An initiative is taken as the place's own where one of its
 * initiators is on a presence list there; an invitation where the invitee is, or is on no list at all and the inviter
 * is on one there.
 */
final class OnePlace {

    private final Set<ConviveId> here;
    private final Set<ConviveId> anywhere;

    private OnePlace(List<Gathering> gatherings, List<Gathering> all) {
        this.here = named(gatherings);
        this.anywhere = named(all);
    }

    private static Set<ConviveId> named(Collection<Gathering> gatherings) {
        return gatherings.stream()
                .flatMap(gathering -> gathering.presences().stream())
                .flatMap(presence -> presence.convive().stream())
                .collect(Collectors.toSet());
    }

    /** Returns the part of a logbook that is about a place. */
    static Logbook of(Logbook logbook, PlaceId place) {
        List<Gathering> gatherings = logbook.gatherings().stream()
                .filter(gathering -> gathering.place().equals(Optional.of(place)))
                .toList();
        OnePlace one = new OnePlace(gatherings, logbook.gatherings());
        return logbook.withGatherings(gatherings)
                .withInitiatives(logbook.initiatives()
                        .map(list -> list.stream().filter(one::isStartedHere).toList()))
                .withInvitations(logbook.invitations()
                        .map(list -> list.stream().filter(one::isForHere).toList()));
    }

    private boolean isStartedHere(Initiative initiative) {
        return initiative.initiators().stream().anyMatch(here::contains);
    }

    private boolean isForHere(Invitation invitation) {
        boolean unseen = !anywhere.contains(invitation.invitee());
        return here.contains(invitation.invitee())
                || unseen && invitation.inviter().filter(here::contains).isPresent();
    }
}
