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

    private final Map<SessionId, Optional<SessionStatus>> statuses = new HashMap<>();

    Sessions(Logbook logbook) {
        for (Gathering gathering : logbook.gatherings()) {
            statuses.put(gathering.id(), gathering.status());
        }
    }

    boolean has(SessionId session) {
        return statuses.containsKey(session);
    }

    Optional<SessionStatus> status(SessionId session) {
        return statuses.getOrDefault(session, Optional.empty());
    }
}
