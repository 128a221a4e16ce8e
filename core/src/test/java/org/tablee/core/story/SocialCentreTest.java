package org.tablee.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.convive.Household;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.membership.Membership;
import org.tablee.core.membership.MembershipTerm;

/** A centre social: families who join together. */
class SocialCentreTest {

    /** S17: two adults and three children, twelve months from date to date, from 29 February. */
    @Test
    void aFamilyBelongsTwelveMonthsFromDateToDate() {
        Household family = Household.builder()
                .addConvives(ConviveId.of("c-7"), ConviveId.of("c-8"))
                .party(Party.of(2, 3))
                .build();
        Membership first = Membership.join(
                OrganisationId.of("csarnayleduc"), family, MembershipTerm.rolling(12), LocalDate.of(2024, 2, 29));
        assertThat(first.covers().people()).isEqualTo(5);
        assertThat(first.lastDay()).contains(LocalDate.of(2025, 2, 28));

        Membership early = first.renew(LocalDate.of(2025, 2, 10));
        assertThat(early.lastDay()).as("goes on from the old end").contains(LocalDate.of(2026, 2, 28));
        assertThat(early.gaps()).isEmpty();

        Membership late = first.renew(LocalDate.of(2025, 3, 11));
        assertThat(late.isValidOn(LocalDate.of(2025, 3, 10))).isFalse();
        assertThat(late.gaps()).containsExactly(DateRange.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 10)));
        assertThat(late.lastDay()).contains(LocalDate.of(2026, 3, 10));
    }
}
