package org.tablee.trust.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tablee.trust.questionnaire.Instrument;
import org.tablee.trust.questionnaire.Item;
import org.tablee.trust.questionnaire.Wording;
import org.tablee.trust.wording.Words;

/**
 * A questionnaire as a sheet of paper: one page of HTML, made for A4 and for a copier.
 *
 * <p>It says what the answers are for and that nobody looks for who gave them, puts every question with a box for
 * each answer, leaves room to write under open ones, and has a strip to cut off for people who want their answers of
 * two rounds compared: the word on it is theirs, and they keep it. The page needs nothing from elsewhere.
 *
 * <pre>{@code
 * String html = PaperForm.of(Instruments.threeA(), Locale.FRENCH).withPlaceName("Cantine de Vaise").html();
 * }</pre>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class PaperForm {

    private static final int MOST_BOXES = 11;

    private final Instrument instrument;
    private final Words words;
    private final Optional<String> placeName;

    private PaperForm(Instrument instrument, Words words, Optional<String> placeName) {
        this.instrument = instrument;
        this.words = words;
        this.placeName = placeName;
    }

    /**
     * Returns the form of a questionnaire.
     *
     * @param instrument what is asked; a question without words in the language keeps those it has
     * @param locale French, or any other language for English
     * @return the form
     */
    public static PaperForm of(Instrument instrument, Locale locale) {
        return new PaperForm(instrument, Words.of(locale), Optional.empty());
    }

    /**
     * Returns the form with the name of the place over it.
     *
     * @param name the name, for example "Cantine de Vaise"
     * @return the form
     */
    public PaperForm withPlaceName(String name) {
        return new PaperForm(instrument, words, Optional.of(name));
    }

    /**
     * Returns the page.
     *
     * @return HTML in full, to be written as UTF-8
     */
    public String html() {
        Markup page = new Markup()
                .raw("<!DOCTYPE html>\n")
                .open("html", Markup.attribute("lang", words.locale().getLanguage()));
        page.open("head").raw("<meta charset=\"utf-8\"/>\n").element("title", title());
        page.open("style").raw(PaperStyle.CSS).close("style").close("head").open("body");
        head(page);
        ends(page);
        instrument.items().stream().filter(item -> !item.open()).forEach(item -> closed(page, item));
        instrument.items().stream().filter(Item::open).forEach(item -> open(page, item));
        keep(page);
        foot(page);
        return page.close("body").close("html").toString();
    }

    private String title() {
        return text(instrument.titles()).orElseThrow();
    }

    /** Returns a text in the language of the form, else in the language that comes first. */
    private Optional<String> text(Map<String, String> texts) {
        return Optional.ofNullable(texts.get(words.locale().getLanguage()))
                .or(() -> texts.values().stream().findFirst());
    }

    private void head(Markup page) {
        page.open("header");
        placeName.ifPresent(name -> page.element("p", name, "class=\"place\""));
        page.element("h1", title());
        page.element("p", words.get("form.purpose"));
        page.element("p", words.get("form.anonymous"));
        text(instrument.introductions()).ifPresent(text -> page.element("p", text, "class=\"how\""));
        page.close("header");
    }

    /** What the ends of the boxes mean, once for all questions that do not say it themselves. */
    private void ends(Markup page) {
        Optional<String> low = text(instrument.low());
        Optional<String> high = text(instrument.high());
        if (low.isPresent() && high.isPresent()) {
            page.open("div", "class=\"row ends\"", "aria-hidden=\"true\"").element("span", "", "class=\"question\"");
            page.open("span", "class=\"answer\"").element("span", low.get()).element("span", high.get());
            page.close("span").close("div");
        }
    }

    private void closed(Markup page, Item item) {
        Wording wording = item.wording(words.locale());
        page.open("section", "class=\"row\"").element("span", wording.text(), "class=\"question\"");
        page.open("span", "class=\"answer\"");
        boxes(page, item.min().orElseThrow(), item.max().orElseThrow());
        if (wording.low().isPresent() || wording.high().isPresent()) {
            page.open("span", "class=\"own\"").element("span", wording.low().orElse(""));
            page.element("span", wording.high().orElse("")).close("span");
        }
        page.close("span").close("section");
    }

    /** A box for each answer, or, where they are too many for one line, one to write in. */
    private static void boxes(Markup page, int min, int max) {
        page.open("span", "class=\"boxes\"");
        if ((long) max - min < MOST_BOXES) {
            IntStream.rangeClosed(min, max).forEach(number -> page.element("b", String.valueOf(number)));
        } else {
            page.element("b", "", "class=\"wide\"").element("span", min + "\u202f–\u202f" + max);
        }
        page.close("span");
    }

    private void open(Markup page, Item item) {
        page.open("section", "class=\"words\"")
                .element("p", item.wording(words.locale()).text());
        page.element("p", words.get("form.open"), "class=\"small\"");
        page.raw("<div class=\"line\"></div>\n".repeat(3)).close("section");
    }

    private void keep(Markup page) {
        page.open("section", "class=\"again\"").element("p", words.get("form.again"));
        page.open("p")
                .text(words.get("form.word"))
                .element("span", "", "class=\"blank\"")
                .close("p");
        page.close("section");
    }

    private void foot(Markup page) {
        page.open("footer").open("p").text(words.get("form.typing")).element("span", "", "class=\"blank short\"");
        page.text(words.get("form.number"))
                .element("span", "", "class=\"blank short\"")
                .close("p");
        page.element("p", terms()).close("footer");
        page.open("section", "class=\"stub\"").element("p", words.get("form.stub"));
        page.open("p")
                .text(words.get("form.word"))
                .element("span", "", "class=\"blank\"")
                .close("p");
        page.close("section");
    }

    /** On what terms the words are used, and whether anybody studied them. */
    private String terms() {
        String validated = words.get(instrument.validated() ? "form.validated" : "form.not-validated");
        String licence = words.get("form.licence", instrument.id(), instrument.licence());
        return instrument
                .attribution()
                .map(name -> licence + " " + name + ". " + validated)
                .orElse(licence + " " + validated);
    }
}
