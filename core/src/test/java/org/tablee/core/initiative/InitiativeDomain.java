package org.tablee.core.initiative;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.CoreDomain;

/** Asks for help, answered or not; initiatives and invitations stand in {@link CoreDomain}. */
final class InitiativeDomain extends DomainContextBase {

    private final CoreDomain core = new CoreDomain();

    @Provide
    Arbitrary<Ask> asks() {
        return Combinators.combine(
                        core.dateRanges(),
                        Arbitraries.of(true, false),
                        core.sessionIds().optional())
                .as((days, answered, session) -> Ask.builder()
                        .asked(days.from())
                        .answered(Optional.of(days.to()).filter(day -> answered))
                        .session(session)
                        .build())
                .withoutEdgeCases();
    }
}
