package org.tablee.examples.cli;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.pricing.money.Unit;
import org.tablee.pricing.report.CoverageAccount;
import org.tablee.pricing.report.PoolAccount;
import org.tablee.pricing.report.PriceAccount;
import org.tablee.pricing.report.PriceReport;
import org.tablee.pricing.report.SessionAccount;
import org.tablee.pricing.report.UnitAccount;
import org.tablee.pricing.report.UnitTotal;

/** Prints a price report for people: what came in, what it cost, what is missing. */
final class PriceText {

    private static final int LATEST = 4;

    private final Page page;
    private final Text text;

    PriceText(Page page, Text text) {
        this.page = page;
        this.text = text;
    }

    /** Prints a report under the name of the place. */
    void print(PriceReport report, String place) {
        page.title(text.get("price.title", place));
        report.period().ifPresent(period -> page.text(text.period(period)));
        page.text(text.get("audience." + report.audience()));
        report.notes().forEach(page::text);
        if (report.byUnit().isEmpty()) {
            page.gap().text(text.get("price.nothing"));
        }
        report.byUnit().forEach(this::account);
    }

    private void account(UnitAccount account) {
        Unit unit = account.unit();
        page.gap().text(text.get("price.unit", unit.code()));
        total(account.total(), unit);
        account.figures().forEach((name, figure) -> figure(name, figure, unit));
        account.suspendedMeals().ifPresent(pool -> pool(pool, unit));
        account.sessions().ifPresent(sessions -> latest(sessions, unit));
    }

    private void total(UnitTotal total, Unit unit) {
        total.reason().ifPresent(reason -> page.text("  ", text.get("status.WITHHELD", text.get("reason." + reason))));
        if (total.sessionsCounted().isPresent()) {
            page.text(
                    "  ",
                    text.get(
                            "price.sessions",
                            total.sessionsCounted().getAsInt(),
                            total.sessionsNotCounted().orElse(0),
                            covers(total.covers())));
        }
        amount("received", total.received(), unit);
        amount("cost", total.costOfCounted(), unit);
        total.gap().ifPresent(gap -> row(gap < 0 ? "missing" : "left", text.amount(Math.abs(gap), unit)));
        total.coverage().ifPresent(coverage -> row("coverage", coverage(coverage)));
        if (total.costOfCounted().isPresent() && total.covers().orElse(0) > 0) {
            row(
                    "perCover",
                    perCover(total.costOfCounted().getAsLong(), total.covers().getAsLong(), unit));
        }
        amount("uncounted", total.costOfUncounted(), unit);
        amount("unallocated", total.unallocated(), unit);
        total.funding().ifPresent(lines -> {
            page.gap().text(text.get("price.funding"));
            lines.forEach(line -> page.amount(text.get("purpose." + line.purpose()), text.amount(line.minor(), unit)));
        });
    }

    /** Returns the cost of a cover, rounded up: who asks for less asks for too little. */
    private String perCover(long cost, long covers, Unit unit) {
        return text.amount(-Math.floorDiv(-cost, covers), unit);
    }

    private void amount(String key, OptionalLong minor, Unit unit) {
        minor.ifPresent(coins -> row(key, text.amount(coins, unit)));
    }

    private void row(String key, String value) {
        page.amount(text.get("price." + key), value);
    }

    private String coverage(CoverageAccount coverage) {
        return coverage.percent()
                .map(percent -> text.get("percent.exact", percent))
                .orElseGet(() -> coverage.reason()
                        .map(reason -> text.get("reason." + reason))
                        .orElseGet(() -> text.get("price.noCost")));
    }

    private void figure(String name, Figure figure, Unit unit) {
        page.gap().text(text.get("figure." + name));
        figure.estimate().ifPresent(estimate -> page.text("  ", answer(name, estimate, unit)));
        figure.reason()
                .ifPresent(
                        reason -> page.text("  ", text.get("status." + figure.status(), text.get("reason." + reason))));
    }

    private String answer(String name, Estimate estimate, Unit unit) {
        double value = estimate.value().orElseThrow();
        return estimate.interval()
                .map(limits -> text.get(
                        "figure.interval",
                        shown(name, value, unit),
                        shown(name, limits.lower(), unit),
                        shown(name, limits.upper(), unit),
                        text.percent(limits.level()),
                        estimate.n()))
                .orElseGet(() -> text.get("figure.value", shown(name, value, unit), estimate.n()));
    }

    private String shown(String name, double value, Unit unit) {
        return name.equals("zeroShare") ? text.percent(value) : text.amount(Math.round(value), unit);
    }

    private void pool(PoolAccount pool, Unit unit) {
        page.gap().text(text.get("price.suspended"));
        row("pool", text.amount(pool.pool(), unit));
        pool.available().ifPresent(meals -> row("available", text.get("number", meals)));
        pool.redeemed().ifPresent(meals -> row("redeemed", text.get("number", meals)));
    }

    /** Returns how many covers there were; what nobody noted is not 0. */
    private String covers(OptionalLong covers) {
        return covers.isPresent() ? text.get("price.covers", covers.getAsLong()) : text.get("price.covers.unknown");
    }

    private void latest(List<SessionAccount> sessions, Unit unit) {
        page.gap().text(text.get("price.latest", Math.min(LATEST, sessions.size()), sessions.size()));
        sessions.subList(Math.max(0, sessions.size() - LATEST), sessions.size()).forEach(session -> {
            page.text(
                    "  " + session.id() + "  ",
                    text.get(
                            session.counted() ? "price.session" : "price.sessionNotCounted",
                            covers(session.covers().stream().asLongStream().findFirst()),
                            text.amount(session.cost().total(), unit),
                            session.coverage().map(this::coverage).orElse("")));
            session.equilibriumPrice().ifPresent(price -> page.text("  ", price(price, unit)));
        });
    }

    private String price(PriceAccount price, Unit unit) {
        String parts = price.lines().stream()
                .map(part -> text.amount(part.minor(), unit) + " " + part.label())
                .collect(Collectors.joining(" + "));
        return text.get("price.equilibrium", text.amount(price.minor(), unit), parts);
    }
}
