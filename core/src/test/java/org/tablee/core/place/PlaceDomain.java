package org.tablee.core.place;

import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.CoreDomain;
import org.tablee.core.identity.NetworkId;
import org.tablee.core.identity.OrganisationId;

/** Organisations, networks, and who is hosted by and affiliated to whom; said by one side, by the other or by both. */
final class PlaceDomain extends DomainContextBase {

    private final CoreDomain core = new CoreDomain();

    private static Arbitrary<OrganisationId> organisationIds() {
        return Arbitraries.of("bar", "atelier", "asso").map(OrganisationId::of);
    }

    private static Arbitrary<NetworkId> networkIds() {
        return Arbitraries.of("cantines", "cafés").map(NetworkId::of);
    }

    @Provide
    Arbitrary<Organisation> organisations() {
        return Combinators.combine(
                        organisationIds(),
                        CoreDomain.lines(200),
                        Arbitraries.of(LegalForm.class).optional())
                .as((id, name, form) ->
                        Organisation.builder().id(id).name(name).form(form).build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Network> networks() {
        return Combinators.combine(networkIds(), CoreDomain.lines(200))
                .as(Network::of)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Venue> venues() {
        return Combinators.combine(
                        CoreDomain.lines(200),
                        Arbitraries.of("Europe/Brussels", "Indian/Reunion", "-03:00")
                                .map(ZoneId::of)
                                .optional(),
                        Arbitraries.of("BE", "RE", "CH").optional())
                .as((name, zone, country) ->
                        Venue.builder().name(name).zone(zone).country(country).build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Hosting> hostings() {
        return Combinators.combine(core.placeIds(), organisationIds(), core.dateRanges(), sides())
                .as((place, organisation, days, sides) -> Hosting.builder()
                        .place(place)
                        .organisation(organisation)
                        .since(Optional.of(days.from()).filter(day -> sides != Sides.SECOND))
                        .until(Optional.of(days.to()).filter(day -> sides != Sides.FIRST))
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Affiliation> affiliations() {
        return Combinators.combine(
                        networkIds(),
                        organisationIds(),
                        core.dateRanges(),
                        sides(),
                        Arbitraries.integers().between(0, 400).optional())
                .as((network, organisation, said, sides, lasts) -> Affiliation.builder()
                        .network(network)
                        .organisation(organisation)
                        .saidByNetwork(Optional.of(said.from()).filter(day -> sides != Sides.SECOND))
                        .saidByOrganisation(Optional.of(said.to()).filter(day -> sides != Sides.FIRST))
                        .ended(lasts.map(said.to()::plusDays))
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Sides> sides() {
        return Arbitraries.of(Sides.class);
    }

    /** Which of two days is noted. */
    private enum Sides {
        FIRST,
        SECOND,
        BOTH
    }
}
