package org.tablee.trust.evidence;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.trust.encounter.EncounterIndex;

/**
 * What stands beside the sessions: groups, invitations, initiatives and answers, up to the closing date.
 *
 * @param grouping the group of each person, or empty when no attribute was named
 * @param invitations who brought whom along, or empty when the place does not note it
 * @param initiatives what was started, or empty when the place does not note it
 * @param asked the latest round of asking, or empty when nobody was asked in the period
 */
public record Facts(
        Optional<Grouping> grouping,
        Optional<Invitations> invitations,
        Optional<Initiatives> initiatives,
        Optional<Asked> asked) {

    /**
     * Reads the facts of a logbook.
     *
     * @param logbook the logbook
     * @param attribute the attribute to group by, if any
     * @param index the index of the place
     * @param timeline the dates of the report
     * @return the facts
     */
    public static Facts of(Logbook logbook, Optional<String> attribute, EncounterIndex index, Timeline timeline) {
        int closing = timeline.closing();
        Register register = new Register(index, staff(logbook));
        return new Facts(
                attribute.map(name -> Grouping.of(name, logbook.convives(), index)),
                logbook.invitations().map(list -> Invitations.of(list, register, closing)),
                logbook.initiatives().map(list -> Initiatives.of(list, register, closing)),
                Asked.latest(logbook, timeline));
    }

    /**
     * Returns who is paid to be there.
     *
     * @param logbook the logbook
     * @return the convives marked as staff
     */
    public static Set<ConviveId> staff(Logbook logbook) {
        return logbook.convives().stream()
                .filter(Convive::staff)
                .map(Convive::id)
                .collect(Collectors.toSet());
    }
}
