package org.tablee.core.privacy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.tablee.core.convive.Convive;
import org.tablee.core.convive.Household;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.membership.Membership;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.ReleaseLedger;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.volunteering.VolunteerTime;

/**
 * Forgetting one convive, in one of two honest forms.
 *
 * <p>To {@linkplain #unname unname} somebody is to give them a pseudonym that nobody can trace: every count and
 * every sum stays equal, and the trace of their visits remains, which is pseudonymous and not anonymous. To
 * {@linkplain #dissolve dissolve} somebody is to turn their lines into heads without a name: heads and money stay
 * equal, there is no trace any more, and figures that follow people may move.
 *
 * <p>A logbook, its ledger of releases, a roster, a membership and the rest are erased each for itself; a host erases
 * its own table, and every copy. Instances are immutable and may be shared between threads.
 */
public abstract sealed class Erasure permits Unnaming, Dissolution {

    private static final int PSEUDONYM_BYTES = 16;

    private final ConviveId convive;

    Erasure(ConviveId convive) {
        this.convive = convive;
    }

    /**
     * Returns the erasure that destroys the link between a convive and the pseudonym.
     *
     * @param convive the convive to forget
     * @param random makes the new pseudonym, for example a {@code SecureRandom}; whoever could repeat it could
     *     repeat the link
     * @return the erasure
     */
    public static Unnaming unname(ConviveId convive, RandomGenerator random) {
        byte[] bytes = new byte[PSEUDONYM_BYTES];
        random.nextBytes(bytes);
        return new Unnaming(convive, ConviveId.of("x-" + HexFormat.of().formatHex(bytes)));
    }

    /**
     * Returns the erasure that leaves heads without a name.
     *
     * @param convive the convive to forget
     * @return the erasure
     */
    public static Dissolution dissolve(ConviveId convive) {
        return new Dissolution(convive);
    }

    /**
     * Returns who is forgotten.
     *
     * @return the pseudonym that will not be found any more
     */
    public final ConviveId convive() {
        return convive;
    }

    /** Returns who takes the place of the convive, if anybody. */
    abstract Optional<ConviveId> successor();

    /** Returns the line of a presence sheet without the convive. */
    abstract Presence in(Presence presence);

    /**
     * Forgets the convive in a household.
     *
     * @param household the household
     * @return the household of as many people
     */
    public final Household in(Household household) {
        return household.withConvives(replaced(household.convives()));
    }

    /**
     * Forgets the convive in volunteer time.
     *
     * @param time the time
     * @return the same time
     */
    public final VolunteerTime in(VolunteerTime time) {
        return time.withConvive(time.convive().flatMap(this::replaced));
    }

    /**
     * Forgets the convive in a membership.
     *
     * @param membership the membership
     * @return the membership; empty when no member is left
     */
    public final Optional<Membership> in(Membership membership) {
        Set<ConviveId> members = replaced(membership.members());
        return members.isEmpty() ? Optional.empty() : Optional.of(membership.withMembers(members));
    }

    /**
     * Forgets the convive in the ledger of releases.
     *
     * <p>Who is unnamed goes on under the mark of the new pseudonym, so that the same report may be made again. Who
     * is dissolved is replaced by a mark made by chance, one in all releases: that somebody was in these groups stays
     * known and counts as one person, and no key tells any more who. A later report without the person is therefore
     * compared with one more, and refused where that is all the difference; and somebody who comes back under the
     * same identifier counts as somebody else.
     *
     * @param ledger the ledger
     * @param key its key
     * @param places the places of the logbook, in each of which an identifier has a mark of its own; empty where it
     *     names none
     * @param random makes the mark of somebody who leaves no trace, for example a {@code SecureRandom}
     * @return the ledger, which told of as many people
     */
    public final ReleaseLedger in(
            ReleaseLedger ledger, ReleaseKey key, Collection<PlaceId> places, RandomGenerator random) {
        return replaced(ledger, replacements(key, places, random));
    }

    static ReleaseLedger replaced(ReleaseLedger ledger, Map<PeopleMark, PeopleMark> replacements) {
        return ledger.withMarks(mark -> replacements.getOrDefault(mark, mark));
    }

    /** Returns what takes the place of each mark of the convive. */
    final Map<PeopleMark, PeopleMark> replacements(ReleaseKey key, Collection<PlaceId> places, RandomGenerator random) {
        Map<PeopleMark, PeopleMark> replacements = new HashMap<>();
        Stream.concat(Stream.of(Optional.<PlaceId>empty()), places.stream().map(Optional::of))
                .forEach(place -> replacements.put(key.mark(place, convive), heir(key, place, random)));
        return replacements;
    }

    private PeopleMark heir(ReleaseKey key, Optional<PlaceId> place, RandomGenerator random) {
        return successor()
                .map(id -> key.mark(place, id))
                .orElseGet(() -> PeopleMark.of(HexFormat.of().toHexDigits(random.nextLong())));
    }

    final Logbook replacedIn(Logbook logbook) {
        return logbook.withConvives(logbook.convives().stream()
                        .flatMap(convive -> in(convive).stream())
                        .toList())
                .withGatherings(logbook.gatherings().stream().map(this::in).toList())
                .withInitiatives(logbook.initiatives()
                        .map(list -> list.stream().map(this::in).toList()))
                .withInvitations(logbook.invitations()
                        .map(list -> list.stream()
                                .flatMap(invitation -> in(invitation).stream())
                                .toList()));
    }

    private Optional<Convive> in(Convive noted) {
        return replaced(noted.id()).map(noted::withId);
    }

    private Gathering in(Gathering gathering) {
        return gathering.withPresences(gathering.presences().stream()
                .map(presence -> presence.convive().equals(Optional.of(convive)) ? in(presence) : presence)
                .toList());
    }

    private Initiative in(Initiative initiative) {
        return initiative.withInitiators(replaced(initiative.initiators()));
    }

    /** Returns the invitation, or nothing when nobody is left who was invited. */
    private Optional<Invitation> in(Invitation invitation) {
        Optional<ConviveId> inviter = invitation.inviter().flatMap(this::replaced);
        return replaced(invitation.invitee())
                .map(invitee -> invitation.withInviter(inviter).withInvitee(invitee));
    }

    final Optional<ConviveId> replaced(ConviveId id) {
        return id.equals(convive) ? successor() : Optional.of(id);
    }

    final Set<ConviveId> replaced(Set<ConviveId> ids) {
        Set<ConviveId> replaced = new LinkedHashSet<>();
        ids.forEach(id -> replaced(id).ifPresent(replaced::add));
        return replaced;
    }
}
