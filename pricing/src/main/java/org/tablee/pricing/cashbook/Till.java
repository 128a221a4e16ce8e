package org.tablee.pricing.cashbook;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;

/**
 * One purpose and one means of one session: what is counted in one total, or noted one by one, and never both.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Till {

    private final SessionId session;
    private final Purpose purpose;
    private final @Nullable Means means;

    private Till(SessionId session, Purpose purpose, @Nullable Means means) {
        this.session = session;
        this.purpose = purpose;
        this.means = means;
    }

    /**
     * Returns the till of a box total.
     *
     * @param takings the box total
     * @return the till, or empty when it is of a period
     */
    public static Optional<Till> of(Takings takings) {
        return takings.session()
                .map(session ->
                        new Till(session, takings.purpose(), takings.means().orElse(null)));
    }

    /**
     * Returns the till through which part of a contribution went.
     *
     * @param contribution the contribution
     * @param tender one of its tenders
     * @return the till, or empty when it belongs to no session, or was paid by the pool of suspended meals
     */
    public static Optional<Till> of(Contribution contribution, Tender tender) {
        return contribution
                .session()
                .filter(session -> contribution.outcome().kind() != Outcome.Kind.REDEEMED)
                .map(session ->
                        new Till(session, contribution.purpose(), tender.means().orElse(null)));
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
     * Returns the purpose.
     *
     * @return the purpose
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * Returns the means.
     *
     * @return the means, or empty when nobody noted it
     */
    public Optional<Means> means() {
        return Optional.ofNullable(means);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Till till
                && session.equals(till.session)
                && purpose == till.purpose
                && means == till.means;
    }

    @Override
    public int hashCode() {
        return Objects.hash(session, purpose, means);
    }

    @Override
    public String toString() {
        return session + ", " + purpose.code() + (means == null ? "" : ", " + means.code());
    }
}
