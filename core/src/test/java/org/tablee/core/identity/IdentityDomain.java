package org.tablee.core.identity;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.CoreDomain;

/** Identifiers of what does not stand in a logbook: any line of up to a hundred characters. */
final class IdentityDomain extends DomainContextBase {

    private static Arbitrary<String> texts() {
        return CoreDomain.lines(Identifier.MAX_LENGTH);
    }

    @Provide
    Arbitrary<InstrumentId> instruments() {
        return texts().map(InstrumentId::of);
    }

    @Provide
    Arbitrary<ItemId> items() {
        return texts().map(ItemId::of);
    }

    @Provide
    Arbitrary<NetworkId> networks() {
        return texts().map(NetworkId::of);
    }

    @Provide
    Arbitrary<OrganisationId> organisations() {
        return texts().map(OrganisationId::of);
    }

    @Provide
    Arbitrary<RepairId> repairs() {
        return texts().map(RepairId::of);
    }

    @Provide
    Arbitrary<RespondentToken> respondents() {
        return texts().map(RespondentToken::of);
    }

    @Provide
    Arbitrary<WaveId> waves() {
        return texts().map(WaveId::of);
    }
}
