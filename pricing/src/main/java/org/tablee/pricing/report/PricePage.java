package org.tablee.pricing.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;

/**
 * A price report as one page of HTML that a treasurer can pin to the wall.
 *
 * <p>It says how far contributions carried the cost, what a meal costs and why, where every 100 that were spent
 * came from, and what the next weeks may bring. It needs nothing from elsewhere: no script, no font, no picture;
 * it is drawn in black and white, and every bar has its words.
 *
 * <pre>{@code
 * String html = PricePage.of(report, Locale.FRENCH)
 *         .withPlaceName("Cantine de Vaise").withDates(logbook).html();
 * }</pre>
 *
 * <p>A long period is shown by months, so that the page stays one sheet. Instances are immutable and may be shared
 * between threads.
 */
public final class PricePage {

    private final PriceReport report;
    private final PageWords words;
    private final Optional<String> placeName;
    private final Map<SessionId, LocalDate> dates;

    private PricePage(
            PriceReport report, PageWords words, Optional<String> placeName, Map<SessionId, LocalDate> dates) {
        this.report = report;
        this.words = words;
        this.placeName = placeName;
        this.dates = dates;
    }

    /**
     * Returns the page of a report.
     *
     * @param report the report
     * @param locale French, or any other language for English
     * @return the page
     */
    public static PricePage of(PriceReport report, Locale locale) {
        return new PricePage(report, PageWords.of(locale), Optional.empty(), Map.of());
    }

    /**
     * Returns the page with the name of the place over it.
     *
     * @param name the name, for example "Cantine de Vaise"
     * @return the page
     */
    public PricePage withPlaceName(String name) {
        return new PricePage(report, words, Optional.of(name), dates);
    }

    /**
     * Returns the page with the dates of the sessions.
     *
     * @param logbook the logbook of the report; its sessions' dates are read and nothing else
     * @return the page
     */
    public PricePage withDates(Logbook logbook) {
        Map<SessionId, LocalDate> known = new HashMap<>();
        for (Gathering gathering : logbook.gatherings()) {
            known.putIfAbsent(gathering.id(), gathering.date());
        }
        return new PricePage(report, words, placeName, known);
    }

    /**
     * Returns the page.
     *
     * @return HTML in full, to be written as UTF-8
     */
    public String html() {
        PageMarkup page = new PageMarkup().raw("<!DOCTYPE html>\n");
        page.open("html", "lang=\"" + words.locale().getLanguage() + '"');
        page.open("head").raw("<meta charset=\"utf-8\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.element("title", title())
                .open("style")
                .raw(PageStyle.CSS)
                .close("style")
                .close("head");
        page.open("body").open("header").element("h1", title());
        page.element(
                "p", report.period().map(this::period).orElseGet(() -> words.say("page.nothing")), "class=\"period\"");
        page.element("p", words.say("page.audience." + report.audience()), "class=\"audience\"");
        page.close("header");
        if (report.byUnit().isEmpty()) {
            page.element("p", words.say("page.nothing"));
        }
        inOrder().forEach(account -> page.raw(new UnitSection(account, report, words, dates).html()));
        page.open("footer");
        List<String> feet = List.of(
                words.say("page.foot"),
                words.say(
                        "page.findings",
                        report.data().findings().errors(),
                        report.data().findings().warnings()));
        feet.forEach(foot -> page.element("p", foot));
        return page.close("footer").close("body").close("html").toString();
    }

    /** Returns the accounts, the one with most sessions first. */
    private List<UnitAccount> inOrder() {
        return report.byUnit().stream()
                .sorted(Comparator.comparing(
                        account -> -account.sessions().map(List::size).orElse(0)))
                .toList();
    }

    private String title() {
        return placeName
                .or(() -> report.place().map(Object::toString))
                .map(name -> words.say("page.title", name))
                .orElseGet(() -> words.say("page.title.anonymous"));
    }

    private String period(DateRange period) {
        return words.say("page.period", words.date(period.from()), words.date(period.to()));
    }
}
