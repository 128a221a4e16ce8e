package org.tablee.core.privacy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Presence;

/**
 * Forgetting that it was one person: heads and money stay equal, and figures that follow people may move.
 *
 * <p>A roster is not dissolved: it is closed, and its gathering is. Instances are immutable and may be shared
 * between threads.
 */
public final class Dissolution extends Erasure {

    Dissolution(ConviveId convive) {
        super(convive);
    }

    @Override
    Optional<ConviveId> successor() {
        return Optional.empty();
    }

    /** Keeps the head and its seat; what it did and with whom it came could tell who it was. */
    @Override
    Presence in(Presence presence) {
        return Presence.builder()
                .status(presence.status())
                .table(presence.table())
                .build();
    }

    /**
     * Turns the convive's lines in a logbook into heads without a name.
     *
     * @param logbook the logbook
     * @return the logbook without the convive: sessions have as many heads, initiatives are as many, and somebody
     *     who was brought along by the convive was brought along by nobody
     */
    public Logbook in(Logbook logbook) {
        return replacedIn(logbook);
    }

    /**
     * Tells what may change in the figures of a logbook when the convive is dissolved in it.
     *
     * @param logbook the logbook as it is now
     * @return an unmodifiable set, empty when the logbook does not know the convive
     */
    public Set<Trace> mayMove(Logbook logbook) {
        PersonExport held = PersonExport.of(convive(), logbook);
        List<Presence> lines =
                held.presences().stream().map(HeldPresence::presence).toList();
        Set<Trace> traces = EnumSet.noneOf(Trace.class);
        if (lines.stream().anyMatch(Presence::isPresent)) {
            traces.addAll(Set.of(Trace.VISITS, Trace.DIFFERENT_PEOPLE, Trace.NEWCOMERS));
        }
        add(traces, Trace.ROLES, lines.stream().anyMatch(line -> !line.roles().isEmpty()));
        add(traces, Trace.PARTIES, lines.stream().anyMatch(line -> line.party().isPresent()));
        add(
                traces,
                Trace.ATTRIBUTES,
                held.convive()
                        .filter(convive ->
                                convive.staff() || !convive.attributes().isEmpty())
                        .isPresent());
        add(traces, Trace.INITIATORS, !held.initiatives().isEmpty());
        add(
                traces,
                Trace.INVITATIONS,
                !held.invited().isEmpty() || !held.invitedBy().isEmpty());
        return Set.copyOf(traces);
    }

    private static void add(Set<Trace> traces, Trace trace, boolean found) {
        if (found) {
            traces.add(trace);
        }
    }
}
