package org.tablee.trust.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tablee.core.calendar.DateRange;
import org.tablee.trust.SnowballAmbition;
import org.tablee.trust.TrustReport;
import org.tablee.trust.wording.Words;

/**
 * A trust report as one page of HTML that can be printed, photocopied and read aloud.
 *
 * <p>The first sheet holds nine questions with their answers; what follows holds every other answer, pictures, and
 * how all of it is computed. The page needs nothing from elsewhere: no script, no font, no picture. It is drawn in
 * black and white, and every picture has its words.
 *
 * <pre>{@code
 * String html = HtmlReport.of(report, Locale.FRENCH).withPlaceName("Cantine de Vaise").html();
 * }</pre>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class HtmlReport {

    private static final int MOST_STORIES = 3;

    private final TrustReport report;
    private final Words words;
    private final Optional<String> placeName;
    private final List<String> stories;
    private final Optional<ReportComparison> comparison;

    private HtmlReport(
            TrustReport report,
            Words words,
            Optional<String> placeName,
            List<String> stories,
            Optional<ReportComparison> comparison) {
        this.report = report;
        this.words = words;
        this.placeName = placeName;
        this.stories = stories;
        this.comparison = comparison;
    }

    /**
     * Returns the page of a report.
     *
     * @param report the report, made in the same language
     * @param locale French, or any other language for English
     * @return the page
     */
    public static HtmlReport of(TrustReport report, Locale locale) {
        return new HtmlReport(report, Words.of(locale), Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * Returns the page with the name of the place over it.
     *
     * @param name the name, for example "Cantine de Vaise"
     * @return the page
     */
    public HtmlReport withPlaceName(String name) {
        return new HtmlReport(report, words, Optional.of(name), stories, comparison);
    }

    /**
     * Returns the page with a few stories beside the figures.
     *
     * @param text the stories, with an empty line between one and the next; the first three are shown
     * @return the page
     */
    public HtmlReport withStories(String text) {
        List<String> told = Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(story -> !story.isEmpty())
                .limit(MOST_STORIES)
                .toList();
        return new HtmlReport(report, words, placeName, told, comparison);
    }

    /**
     * Returns the page with what has changed since an earlier report.
     *
     * @param earlier the earlier report of the place
     * @return the page
     * @throws IllegalArgumentException if the periods differ in length, or the places are not the same
     */
    public HtmlReport withEarlier(TrustReport earlier) {
        return new HtmlReport(report, words, placeName, stories, Optional.of(ReportComparison.of(earlier, report)));
    }

    /**
     * Returns the page.
     *
     * @return HTML in full, to be written as UTF-8
     */
    public String html() {
        String language = words.locale().getLanguage();
        Markup page = new Markup().raw("<!DOCTYPE html>\n").open("html", "lang=\"" + language + '"');
        page.open("head").raw("<meta charset=\"utf-8\"/>\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        page.element("title", title())
                .open("style")
                .raw(Style.CSS)
                .close("style")
                .close("head");
        page.open("body").raw(Style.PATTERNS);
        page.raw(new FirstSheet(report, words, title(), period()).html());
        page.raw(new FurtherSheets(report, words).html());
        stories(page);
        comparison.ifPresent(changes -> page.raw(new ChangeTable(changes, words).html()));
        snowball(page);
        foot(page);
        return page.close("body").close("html").toString();
    }

    private String title() {
        return placeName
                .or(() -> report.place().map(Object::toString))
                .map(name -> words.get("page.title", name))
                .orElseGet(() -> words.get("page.title.anonymous"));
    }

    private String period() {
        return report.period().map(this::inWords).orElse("");
    }

    private String inWords(DateRange period) {
        String days = words.get(
                "page.period",
                words.numerals().date(period.from()),
                words.numerals().date(period.to()));
        return report.closing()
                .filter(closing -> !closing.equals(period.to()))
                .map(closing ->
                        days + ", " + words.get("page.closing", words.numerals().date(closing)))
                .orElse(days);
    }

    private void stories(Markup page) {
        if (!stories.isEmpty()) {
            page.open("section", "class=\"stories\"").element("h2", words.get("page.stories"));
            stories.forEach(story -> page.element("blockquote", story));
            page.close("section");
        }
    }

    private void snowball(Markup page) {
        SnowballAmbition ambition = SnowballAmbition.OF_THE_FOUNDER;
        page.open("aside").element("h2", words.get("page.snowball"));
        page.element(
                        "p",
                        words.get(
                                "page.snowball.text",
                                ambition.canteensFrom(),
                                ambition.canteensTo(),
                                ambition.residentsFrom(),
                                ambition.residentsTo(),
                                ambition.around(),
                                ambition.lower(),
                                ambition.upper()))
                .close("aside");
    }

    private void foot(Markup page) {
        page.open("footer").element("p", report.disclaimer());
        page.element("p", words.get("page.foot", report.definitions(), report.inputs(), String.valueOf(report.seed())))
                .close("footer");
    }
}
