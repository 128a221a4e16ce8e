package org.tablee.pricing.outlook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.money.Amount;

/**
 * What one session brought for how many covers.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class SessionTotal {

    private final SessionId session;
    private final Amount received;
    private final int covers;

    private SessionTotal(SessionId session, Amount received, int covers) {
        this.session = session;
        this.received = received;
        this.covers = covers;
    }

    /**
     * Returns the total of a session.
     *
     * @param session the session
     * @param received what it received, negative when more was given back than given
     * @param covers its covers, 0 or more
     * @return the total
     * @throws IllegalArgumentException if the covers are negative
     */
    public static SessionTotal of(SessionId session, Amount received, int covers) {
        if (covers < 0) {
            throw new IllegalArgumentException("Covers are 0 or more, but were: " + covers);
        }
        return new SessionTotal(session, received, covers);
    }

    /**
     * Returns the session.
     *
     * @return the session
     */
    public SessionId session() {
        return session;
    }

    /**
     * Returns what it received.
     *
     * @return the amount
     */
    public Amount received() {
        return received;
    }

    /**
     * Returns its covers.
     *
     * @return a count of 0 or more
     */
    public int covers() {
        return covers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionTotal total
                && session.equals(total.session)
                && received.equals(total.received)
                && covers == total.covers;
    }

    @Override
    public int hashCode() {
        return Objects.hash(session, received, covers);
    }

    @Override
    public String toString() {
        return session + ": " + received + " for " + covers + " covers";
    }
}
