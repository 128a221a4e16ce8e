package org.tablee.pricing.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tablee.core.identity.SessionId;
import org.tablee.pricing.cost.Coverage;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** The sessions of a report, one a line; by months where they would not fit on the sheet. */
final class SessionTable {

    private static final int MOST_LINES = 20;

    private final List<SessionAccount> sessions;
    private final Unit unit;
    private final PageWords words;
    private final Map<SessionId, LocalDate> dates;

    SessionTable(List<SessionAccount> sessions, Unit unit, PageWords words, Map<SessionId, LocalDate> dates) {
        this.sessions = sessions;
        this.unit = unit;
        this.words = words;
        this.dates = dates;
    }

    String html() {
        boolean byMonth =
                sessions.size() > MOST_LINES && sessions.stream().allMatch(session -> dates.containsKey(session.id()));
        PageMarkup table = new PageMarkup().open("table");
        table.element("caption", words.say(byMonth ? "table.months" : "table.sessions"));
        table.open("thead").open("tr");
        Stream.of(
                        byMonth ? "table.month" : "table.session",
                        "table.covers",
                        "table.received",
                        "table.cost",
                        "table.coverage",
                        "table.difference")
                .forEach(head -> table.element("th", words.say(head)));
        table.close("tr").close("thead").open("tbody");
        if (byMonth) {
            byMonth().forEach((month, lines) -> row(table, words.month(month), lines));
        } else {
            int from = Math.max(0, sessions.size() - MOST_LINES);
            sessions.subList(from, sessions.size()).forEach(session -> row(table, label(session), List.of(session)));
        }
        return table.close("tbody").close("table").toString();
    }

    private Map<YearMonth, List<SessionAccount>> byMonth() {
        Map<YearMonth, List<SessionAccount>> months = new TreeMap<>();
        for (SessionAccount session : sessions) {
            months.computeIfAbsent(YearMonth.from(dates.get(session.id())), month -> new ArrayList<>())
                    .add(session);
        }
        return months;
    }

    private String label(SessionAccount session) {
        LocalDate date = dates.get(session.id());
        return date == null ? session.id().value() : words.shortDate(date);
    }

    /** Shows sums over the sessions that were counted; a dash where none was. */
    private void row(PageMarkup table, String label, List<SessionAccount> lines) {
        List<SessionAccount> counted =
                lines.stream().filter(SessionAccount::counted).toList();
        long covers = lines.stream().mapToLong(line -> line.covers().orElse(0)).sum();
        long cost = counted.stream().mapToLong(line -> line.cost().total()).sum();
        long received = counted.stream()
                .mapToLong(line -> line.coverage().orElseThrow().numerator().orElse(0))
                .sum();
        Coverage coverage = Coverage.of(Amount.ofMinor(received, unit), Amount.ofMinor(cost, unit));
        table.open("tr").element("td", label).element("td", String.valueOf(covers));
        table.element("td", counted.isEmpty() ? words.say("table.uncounted") : words.money(received, unit));
        table.element(
                "td",
                words.money(
                        lines.stream().mapToLong(line -> line.cost().total()).sum(), unit));
        table.element(
                "td",
                coverage.percent()
                        .filter(percent -> !counted.isEmpty())
                        .map(words::percent)
                        .orElse("–"));
        OptionalLong difference = difference(lines);
        table.element("td", difference.isPresent() ? words.money(difference.getAsLong(), unit) : "–")
                .close("tr");
    }

    private static OptionalLong difference(List<SessionAccount> lines) {
        long[] known = lines.stream()
                .flatMap(line -> line.takings().stream())
                .flatMapToLong(till -> till.difference().stream())
                .toArray();
        return known.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Arrays.stream(known).sum());
    }
}
