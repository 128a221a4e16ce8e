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

    static final Sessions NONE = new Sessions(Logbook.builder().build());

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

    Optional<SessionStatus> status(SessionId session) {
        return statuses.getOrDefault(session, Optional.empty());
    }
}
