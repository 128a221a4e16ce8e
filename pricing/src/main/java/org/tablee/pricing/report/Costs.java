package org.tablee.pricing.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.cashbook.CashFinding;
import org.tablee.pricing.cost.CostEntry;
import org.tablee.pricing.cost.CostLine;
import org.tablee.pricing.cost.CostSheet;
import org.tablee.pricing.cost.CostSplit;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/**
 * What each session cost in one unit: its own costs, and its share of those of the periods that it lies in.
 *
 * <p>A cost of a period is split over all its held sessions by the covers planned, where all of them note some;
 * else by the covers; else equally. What finds no session stays unallocated, on the last day of its period.
 */
final class Costs {

    private final Unit unit;
    private final Accounts accounts;
    private final Map<SessionId, List<CostLine>> lines = new HashMap<>();
    private final Map<LocalDate, Amount> unallocated = new HashMap<>();

    Costs(Accounts accounts, Unit unit) {
        this.accounts = accounts;
        this.unit = unit;
        for (CostEntry entry : accounts.book().costs()) {
            if (entry.cost().amount().unit().equals(unit)) {
                entry.session().ifPresent(session -> add(session, entry.cost()));
                entry.period().ifPresent(period -> split(period, entry.cost()));
            }
        }
    }

    private void add(SessionId session, CostLine line) {
        if (accounts.programme().isHeld(session)) {
            lines.computeIfAbsent(session, id -> new ArrayList<>()).add(line);
        } else {
            accounts.programme().day(session).ifPresent(day -> unallocated.merge(day, line.amount(), Amount::plus));
        }
    }

    private void split(DateRange period, CostLine line) {
        CostSplit split = CostSplit.of(line.amount(), keys(accounts.programme().held(period)));
        split.shares()
                .forEach((session, share) -> lines.computeIfAbsent(session, id -> new ArrayList<>())
                        .add(CostLine.of(line.label(), line.kind(), share)));
        if (split.shares().isEmpty()) {
            unallocated.merge(period.to(), split.unallocated(), Amount::plus);
            if (accounts.period().contains(period.to())) {
                accounts.findings().add(CashFinding.PERIOD_WITHOUT_SESSION, "costs.csv", line.label(), period);
            }
        }
    }

    private static Map<SessionId, Integer> keys(List<SessionFacts> sessions) {
        for (Function<SessionFacts, OptionalInt> key :
                List.<Function<SessionFacts, OptionalInt>>of(SessionFacts::planned, SessionFacts::covers)) {
            boolean known = sessions.stream().map(key).allMatch(OptionalInt::isPresent);
            if (known && sessions.stream().anyMatch(facts -> key.apply(facts).orElse(0) > 0)) {
                return keys(sessions, facts -> key.apply(facts).orElse(0));
            }
        }
        return keys(sessions, facts -> 1);
    }

    private static Map<SessionId, Integer> keys(List<SessionFacts> sessions, Function<SessionFacts, Integer> key) {
        Map<SessionId, Integer> keys = new LinkedHashMap<>();
        sessions.forEach(facts -> keys.put(facts.id(), key.apply(facts)));
        return keys;
    }

    /** Returns the cost sheet of a session, without a line where it cost nothing. */
    CostSheet of(SessionId session) {
        return CostSheet.builder()
                .unit(unit)
                .addAllLines(lines.getOrDefault(session, List.of()))
                .build();
    }

    boolean knows(SessionId session) {
        return lines.containsKey(session);
    }

    /** Returns what no session carries of the costs of the period of the report. */
    Amount unallocated() {
        return Amount.sum(
                unit,
                unallocated.entrySet().stream()
                        .filter(entry -> accounts.period().contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }
}
