package org.tablee.pricing.cashbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;

/** The sessions that a cash book may speak of. */
final class Sessions {

    /** The sessions of a logbook in which they could not be read: nobody can say that one is not there. */
    static final Sessions UNREADABLE = new Sessions();

    private final Map<SessionId, Optional<SessionStatus>> statuses = new HashMap<>();
    private final boolean readable;

    private Sessions() {
        this.readable = false;
    }

    Sessions(Logbook logbook) {
        this.readable = true;
        for (Gathering gathering : logbook.gatherings()) {
            statuses.put(gathering.id(), gathering.status());
        }
    }

    boolean has(SessionId session) {
        return !readable || statuses.containsKey(session);
    }

    /** Tells whether there is none at all, so that every one that is spoken of is missing. */
    boolean isEmpty() {
        return readable && statuses.isEmpty();
    }

    Optional<SessionStatus> status(SessionId session) {
        return statuses.getOrDefault(session, Optional.empty());
    }
}
