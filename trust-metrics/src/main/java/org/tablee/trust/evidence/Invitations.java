package org.tablee.trust.evidence;

import java.util.List;
import java.util.stream.IntStream;
import org.tablee.core.initiative.Invitation;
import org.tablee.trust.encounter.EncounterIndex;

/** Who brought whom along, by number. */
public final class Invitations {

    private final int[] day;
    private final int[] inviter;
    private final int[] invitee;

    private Invitations(List<Invitation> invitations, Register register) {
        day = invitations.stream()
                .mapToInt(invitation -> Math.toIntExact(invitation.date().toEpochDay()))
                .toArray();
        inviter = invitations.stream()
                .mapToInt(
                        invitation -> invitation.inviter().map(register::number).orElse(EncounterIndex.NOBODY))
                .toArray();
        invitee = invitations.stream()
                .mapToInt(invitation -> register.number(invitation.invitee()))
                .toArray();
    }

    static Invitations of(List<Invitation> invitations, Register register, int closing) {
        return new Invitations(
                invitations.stream()
                        .filter(invitation -> invitation.date().toEpochDay() <= closing)
                        .toList(),
                register);
    }

    /**
     * Tells whether an invitation of somebody was recorded on or before a day.
     *
     * @param person the number of the person
     * @param latest the day
     * @return true if there is at least one
     */
    public boolean isInvited(int person, int latest) {
        return before(person, latest).findAny().isPresent();
    }

    /**
     * Returns who invited somebody on or before a day.
     *
     * @param person the number of the person
     * @param latest the day
     * @return the numbers of the inviters who are known and not paid
     */
    public IntStream inviters(int person, int latest) {
        return before(person, latest).map(i -> inviter[i]).filter(number -> number != EncounterIndex.NOBODY);
    }

    private IntStream before(int person, int latest) {
        return IntStream.range(0, day.length).filter(i -> invitee[i] == person && day[i] <= latest);
    }

    /**
     * Tells whether somebody invited.
     *
     * @param person the number of the person
     * @return true if the person is the inviter of at least one invitation
     */
    public boolean hasInvited(int person) {
        return IntStream.of(inviter).anyMatch(number -> number == person);
    }
}
