package org.tablee.examples.canteen;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Role;

/** Somebody in the room: a convive, a person who is paid to be there, or a head without a name. */
final class Guest {

    private final @Nullable ConviveId id;
    private final @Nullable Neighbour neighbour;
    private final boolean child;
    private final Set<Role> roles = new LinkedHashSet<>();
    private @Nullable String table;

    private Guest(@Nullable ConviveId id, @Nullable Neighbour neighbour, boolean child) {
        this.id = id;
        this.neighbour = neighbour;
        this.child = child;
    }

    static Guest of(Neighbour neighbour) {
        return new Guest(neighbour.id(), neighbour, false);
    }

    static Guest staff(ConviveId id) {
        return new Guest(id, null, false);
    }

    static Guest withoutName() {
        return new Guest(null, null, false);
    }

    static Guest child() {
        return new Guest(null, null, true);
    }

    Optional<Neighbour> neighbour() {
        return Optional.ofNullable(neighbour);
    }

    boolean isNew() {
        return neighbour != null && neighbour.isNew();
    }

    boolean isChild() {
        return child;
    }

    boolean isStaff() {
        return id != null && neighbour == null;
    }

    boolean lendsAHand() {
        return !roles.isEmpty();
    }

    void takes(Role role) {
        roles.add(role);
    }

    void sitsAt(String label) {
        table = label;
    }

    boolean isSeated() {
        return table != null;
    }

    /** Returns the line of the presence sheet. */
    Presence line(Optional<String> party) {
        return Presence.builder()
                .convive(Optional.ofNullable(id))
                .status(PresenceStatus.PRESENT)
                .table(Optional.ofNullable(table))
                .party(party)
                .addAllRoles(roles)
                .build();
    }
}
