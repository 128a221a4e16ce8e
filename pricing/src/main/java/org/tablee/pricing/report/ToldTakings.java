package org.tablee.pricing.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Reason;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.Publication;
import org.tablee.core.release.ReleaseDecision;
import org.tablee.pricing.money.Unit;

/** Which sessions stand behind the sums that a report would show everybody, each with its covers. */
final class ToldTakings {

    private final ReleaseKey key;
    private final Map<String, Set<PeopleMark>> shown = new LinkedHashMap<>();

    ToldTakings(ReleaseKey key) {
        this.key = key;
    }

    private static String figure(Unit unit) {
        return "price." + unit.code();
    }

    void add(UnitBook unit, UnitAccount account) {
        if (account.total().reason().isEmpty()) {
            shown.put(
                    figure(unit.unit()), unit.counted().stream().map(this::mark).collect(Collectors.toSet()));
        }
    }

    private PeopleMark mark(SessionBook session) {
        int covers = Math.max(1, session.facts().covers().orElse(0));
        return key.mark(Optional.empty(), "session " + session.facts().id(), covers);
    }

    Publication publication(Optional<DateRange> period) {
        Publication publication = Publication.of(period.orElseGet(() -> DateRange.parse("1970-01-01")));
        for (Map.Entry<String, Set<PeopleMark>> unit : shown.entrySet()) {
            publication = publication.telling(unit.getKey(), unit.getValue());
        }
        return publication;
    }

    /** Returns the report without what was refused. */
    static PriceReport without(PriceReport report, ReleaseDecision decision) {
        List<UnitAccount> accounts = new ArrayList<>();
        for (UnitAccount account : report.byUnit()) {
            boolean refused = decision.refusalOf(figure(account.unit())).isPresent();
            accounts.add(refused ? withheld(account, report.period().orElseThrow()) : account);
        }
        return report.withByUnit(accounts);
    }

    private static UnitAccount withheld(UnitAccount account, DateRange period) {
        Figure nothing = DisclosurePolicy.of(Audience.PUBLIC, period).withheld(Reason.LINKED_TO_WITHHELD);
        Map<String, Figure> figures = new LinkedHashMap<>();
        account.figures().keySet().forEach(name -> figures.put(name, nothing));
        return UnitAccount.builder()
                .unit(account.unit())
                .total(UnitTotal.withheld(Reason.LINKED_TO_WITHHELD))
                .putAllFigures(figures)
                .build();
    }
}
