package org.tablee.core.activity;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.CoreDomain;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.meal.MealDomain;
import org.tablee.core.reuse.ReuseDomain;
import org.tablee.core.volunteering.VolunteeringDomain;

/** Reports on logbooks and on what is noted beside them, for both audiences. */
final class ActivityDomain extends DomainContextBase {

    private static final DateRange TWO_YEARS = DateRange.parse("2024-01-01/2025-12-31");

    @Provide
    Arbitrary<ActivityFacts> facts() {
        return Combinators.combine(
                        new VolunteeringDomain().times().list().ofMaxSize(3),
                        new MealDomain().supplies().list().ofMaxSize(3),
                        new ReuseDomain().weighings().list().ofMaxSize(3))
                .as((times, supplies, weighings) -> ActivityFacts.builder()
                        .volunteerTimes(times)
                        .supplies(supplies)
                        .weighings(weighings)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<ActivityReport> reports() {
        return Combinators.combine(new CoreDomain().logbooks(), facts(), Arbitraries.of(Audience.class))
                .as((logbook, facts, audience) -> ActivityReport.of(logbook, facts, TWO_YEARS, audience))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<ActivityLine> lines() {
        return Combinators.combine(reports(), Arbitraries.integers().greaterOrEqual(0))
                .as((report, any) -> report.lines().get(any % report.lines().size()))
                .withoutEdgeCases();
    }
}
