package org.tablee.core.volunteering;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.CoreDomain;
import org.tablee.core.identity.OrganisationId;

/** Time that was measured, declared or only assumed, of few people, so that they come again. */
public final class VolunteeringDomain extends DomainContextBase {

    /** Creates the domain. */
    public VolunteeringDomain() {}

    private final CoreDomain core = new CoreDomain();

    /** Time given on one day. */
    @Provide
    public Arbitrary<VolunteerTime> times() {
        return Combinators.combine(
                        core.dates(),
                        Arbitraries.integers().between(1, 24 * 60),
                        Arbitraries.of(VolunteerKind.class),
                        Arbitraries.of(TimeBasis.class),
                        core.conviveIds().optional(),
                        Arbitraries.of("asso", "atelier")
                                .map(OrganisationId::of)
                                .optional(),
                        core.sessionIds().optional())
                .as((date, minutes, kind, basis, convive, organisation, session) -> VolunteerTime.builder()
                        .date(date)
                        .minutes(minutes)
                        .kind(kind)
                        .basis(basis)
                        .convive(convive)
                        .organisation(organisation)
                        .session(session)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<VolunteerTotals> totals() {
        return times().list().ofMaxSize(8).map(VolunteerTotals::of).withoutEdgeCases();
    }
}
