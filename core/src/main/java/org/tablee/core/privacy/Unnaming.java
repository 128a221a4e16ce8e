package org.tablee.core.privacy;

import java.util.Optional;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Presence;
import org.tablee.core.session.Roster;

/**
 * Forgetting whom a pseudonym stood for: every count and every sum stays equal.
 *
 * <p>What remains is pseudonymous: the visits of one person still hang together, and somebody who knows enough of
 * them may recognise the person. Who wants no trace at all is {@linkplain Erasure#dissolve dissolved}. Instances
 * are immutable and may be shared between threads.
 */
public final class Unnaming extends Erasure {

    private final ConviveId stranger;

    Unnaming(ConviveId convive, ConviveId stranger) {
        super(convive);
        this.stranger = stranger;
    }

    @Override
    Optional<ConviveId> successor() {
        return Optional.of(stranger);
    }

    @Override
    Presence in(Presence presence) {
        return presence.withConvive(stranger);
    }

    /**
     * Forgets who the convive was in a logbook.
     *
     * @param logbook the logbook
     * @return the logbook in which a stranger did what the convive had done
     * @throws IllegalStateException if the logbook knows the new pseudonym already, which chance alone does not do
     */
    public Logbook in(Logbook logbook) {
        if (!PersonExport.of(stranger, logbook).holdsNothing()) {
            throw new IllegalStateException("The new pseudonym is taken: " + stranger);
        }
        return replacedIn(logbook);
    }

    /**
     * Forgets who the convive was on a roster.
     *
     * @param roster the roster
     * @return the roster on which a stranger stands in the convive's place
     */
    public Roster in(Roster roster) {
        return roster.withPeople(id -> replaced(id).orElseThrow());
    }
}
