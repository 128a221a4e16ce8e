package org.tablee.pricing.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Interval;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Activity;
import org.tablee.core.word.Labels;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.money.Unit;

/** The part of the page that speaks of one unit. */
final class UnitSection {

    private static final double FULL = 1000;

    private final UnitAccount account;
    private final PriceReport report;
    private final PageWords words;
    private final Map<SessionId, LocalDate> dates;
    private final Unit unit;

    UnitSection(UnitAccount account, PriceReport report, PageWords words, Map<SessionId, LocalDate> dates) {
        this.account = account;
        this.report = report;
        this.words = words;
        this.dates = dates;
        this.unit = account.unit();
    }

    String html() {
        PageMarkup section = new PageMarkup().open("section", "class=\"unit\"");
        if (report.byUnit().size() > 1) {
            section.element("h2", words.say("unit", unit.code()));
        }
        if (account.total().reason().isPresent()) {
            section.element(
                    "p", words.say("withheld." + account.total().reason().get()));
        } else {
            carried(section, account.total());
        }
        section.open("div", "class=\"tiles\"");
        price(section);
        split(section, FundingSplit.of(account.total()));
        outlook(section);
        suspended(section);
        section.close("div");
        account.sessions()
                .filter(sessions -> !sessions.isEmpty())
                .ifPresent(sessions -> section.raw(new SessionTable(sessions, unit, words, dates).html()));
        return section.close("section").toString();
    }

    private void carried(PageMarkup section, UnitTotal total) {
        CoverageAccount coverage = total.coverage().orElseThrow();
        int counted = total.sessionsCounted().orElse(0);
        section.open("p", "class=\"carried\"");
        if (counted == 0) {
            section.text(words.say("carried.none"));
        } else if (coverage.percent().isEmpty()) {
            section.text(words.say("carried.free", money(total.received().orElse(0)), counted));
        } else {
            section.element("b", words.percent(coverage.percent().get()));
            section.text(" " + words.say("carried", counted));
        }
        section.close("p");
        coverage.percent().ifPresent(percent -> bar(section, percent.doubleValue()));
        long gap = total.gap().orElse(0);
        if (counted > 0) {
            section.element(
                    "p",
                    words.say(
                            gap < 0 ? "gap.missing" : "gap.left",
                            money(total.received().orElse(0)),
                            money(total.costOfCounted().orElse(0)),
                            money(Math.abs(gap))));
        }
        notCounted(section, total);
    }

    private void notCounted(PageMarkup section, UnitTotal total) {
        total.sessionsNotCounted().stream()
                .filter(count -> count > 0)
                .forEach(count -> section.element(
                        "p",
                        words.say(
                                "uncounted",
                                count,
                                money(total.costOfUncounted().orElse(0)))));
        total.unallocated().stream()
                .filter(minor -> minor > 0)
                .forEach(minor -> section.element("p", words.say("unallocated", money(minor))));
    }

    /** Draws the coverage against the whole cost, which ends at the tick. */
    private static void bar(PageMarkup section, double percent) {
        double whole = Math.max(100, percent);
        String drawing = String.format(
                Locale.ROOT,
                "<svg class=\"bar\" viewBox=\"0 0 1000 40\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                        + "<rect x=\"1\" y=\"1\" width=\"998\" height=\"38\" fill=\"#fff\" stroke=\"#000\" stroke-width=\"2\"/>"
                        + "<rect x=\"1\" y=\"1\" width=\"%.1f\" height=\"38\" fill=\"#555\"/>"
                        + "<line x1=\"%.1f\" y1=\"0\" x2=\"%.1f\" y2=\"40\" stroke=\"#000\" stroke-width=\"4\"/></svg>%n",
                Math.max(0, percent / whole * (FULL - 2)),
                100 / whole * FULL,
                100 / whole * FULL);
        section.raw(drawing.replace("\r\n", "\n"));
    }

    private void price(PageMarkup section) {
        Optional<PriceAccount> last = account.sessions().orElse(List.of()).stream()
                .flatMap(session -> session.equilibriumPrice().stream())
                .reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            return;
        }
        section.open("div", "class=\"tile\"")
                .element("h2", words.say("price", money(last.get().minor())));
        section.open("ul");
        for (PricePart part : last.get().lines()) {
            section.open("li")
                    .element("span", part.label())
                    .element("span", money(part.minor()))
                    .close("li");
        }
        section.close("ul")
                .element("p", words.say("price.note"), "class=\"note\"")
                .close("div");
    }

    private void split(PageMarkup section, FundingSplit split) {
        if (split.toFind().isEmpty()) {
            return;
        }
        section.open("div", "class=\"tile\"").element("h2", words.say("split", money(100L * coins())));
        section.open("ul");
        split.shares().forEach((purpose, share) -> line(section, purpose(purpose), share));
        if (split.toFind().getAsInt() > 0) {
            section.open("li", "class=\"sum\"")
                    .element("span", words.say("split.find"))
                    .element("span", String.valueOf(split.toFind().getAsInt()))
                    .close("li");
        }
        section.close("ul").close("div");
    }

    private long coins() {
        return (long) Math.pow(10, unit.digits());
    }

    private static void line(PageMarkup section, String label, int share) {
        section.open("li")
                .element("span", label)
                .element("span", String.valueOf(share))
                .close("li");
    }

    private String purpose(Purpose purpose) {
        String key = "purpose." + purpose;
        return words.has(key) ? words.say(key) : purpose.label(words.locale());
    }

    private void outlook(PageMarkup section) {
        section.open("div", "class=\"tile\"").element("h2", words.say("outlook"));
        Map<String, Figure> figures = account.figures();
        sentence(section, "meanPerCover", figures.get("meanPerCover"));
        sentence(section, "nextSessionsTotal", figures.get("nextSessionsTotal"));
        sentence(section, "zeroShare", figures.get("zeroShare"));
        Optional.ofNullable(figures.get("drift"))
                .flatMap(Figure::estimate)
                .ifPresent(drift -> section.element("p", drift(drift)));
        section.close("div");
    }

    private void sentence(PageMarkup section, String name, @Nullable Figure figure) {
        if (figure != null) {
            String key = name + "." + figure.reason().map(Enum::name).orElse("OK");
            section.element(
                    "p",
                    figure.estimate()
                            .map(estimate -> estimate(name, estimate))
                            .orElseGet(() -> words.say(
                                    words.has(key)
                                            ? key
                                            : "reason." + figure.reason().get())));
        }
    }

    private String estimate(String name, Estimate estimate) {
        double value = estimate.value().orElse(0);
        Interval limits = estimate.interval().orElse(Interval.of(value, value, 0.95));
        return switch (name) {
            case "meanPerCover" ->
                words.say(
                        "meanPerCover.OK",
                        words.nearly(value, unit),
                        words.nearly(limits.lower(), unit),
                        words.nearly(limits.upper(), unit),
                        estimate.n());
            case "nextSessionsTotal" ->
                words.say(
                        "nextSessionsTotal.OK",
                        estimate.detail().count("sessionsAhead").orElse(0),
                        words.about(limits.lower(), unit),
                        words.about(limits.upper(), unit),
                        activity(estimate));
            default ->
                words.say(
                        "zeroShare.OK",
                        words.inHundred(value),
                        words.inHundred(limits.lower()),
                        words.inHundred(limits.upper()),
                        estimate.n());
        };
    }

    private String activity(Estimate estimate) {
        Object code = estimate.detail().asMap().get("activity");
        return code == null
                ? words.say("activity.any")
                : Labels.of(Activity.valueOf(code.toString().toUpperCase(Locale.ROOT)), words.locale());
    }

    private String drift(Estimate drift) {
        Map<String, Object> detail = drift.detail().asMap();
        String key = "YES".equals(detail.get("signal")) ? "drift." + detail.get("direction") : "drift.NONE";
        return words.say(
                key, Objects.requireNonNull(detail.get("sessions")), Objects.requireNonNull(detail.get("baseline")));
    }

    private void suspended(PageMarkup section) {
        if (account.suspendedMeals().isEmpty() && account.tabs().isEmpty()) {
            return;
        }
        section.open("div", "class=\"tile\"");
        account.suspendedMeals().ifPresent(pool -> {
            section.element("h2", words.say("suspended"));
            section.element(
                    "p",
                    pool.available().isPresent()
                            ? words.say(
                                    "suspended.meals",
                                    money(pool.pool()),
                                    pool.available().getAsLong())
                            : words.say("suspended.pool", money(pool.pool())));
            pool.redeemed().ifPresent(count -> section.element("p", words.say("suspended.taken", count)));
        });
        account.tabs().ifPresent(tabs -> {
            section.element("h2", words.say("tabs"));
            section.element("p", words.say("tabs.open", money(tabs.open()), money(tabs.forgiven())));
        });
        section.close("div");
    }

    private String money(long minor) {
        return words.money(minor, unit);
    }
}
