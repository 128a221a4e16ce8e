package org.tablee.core.privacy;

import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.CoreDomain;

/** What is kept of people, and for how long; of people who are known, and of some who are not. */
final class PrivacyDomain extends DomainContextBase {

    private final CoreDomain core = new CoreDomain();

    @Provide
    Arbitrary<RetentionPolicy> policies() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.integers().between(0, 60))
                .as(Period::of);
        return Arbitraries.maps(Arbitraries.of(RecordKind.class), periods)
                .map(RetentionPolicy::of)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<HeldPresence> heldPresences() {
        return Combinators.combine(core.gatherings(), core.presences())
                .as(HeldPresence::of)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<PersonExport> exports() {
        return Combinators.combine(core.conviveIds(), core.logbooks())
                .as(PersonExport::of)
                .withoutEdgeCases();
    }
}
