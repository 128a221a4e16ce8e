package org.tablee.trust.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.trust.questionnaire.Instrument;
import org.tablee.trust.questionnaire.Instruments;
import org.tablee.trust.questionnaire.Item;
import org.tablee.trust.questionnaire.Wording;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

class PaperFormTest {

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<String> texts(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> ((Element) nodes.item(i)).getTextContent())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyQuestionIsThereInTheLanguageWithABoxForEachAnswer(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        Document page = parsed(PaperForm.of(Instruments.threeA(), locale).html());
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(page.getDocumentElement().getTextContent())
                .contains(Instruments.threeA().items().stream()
                        .map(item -> item.wording(locale).text())
                        .toList());
        assertThat(texts(page, "b"))
                .isEqualTo(Stream.generate(() -> IntStream.rangeClosed(0, 10).mapToObj(String::valueOf))
                        .limit(12)
                        .flatMap(numbers -> numbers)
                        .toList());
    }

    @Test
    void itSaysWhatForThatNobodyIsSoughtAndWhoKeepsTheWord() throws Exception {
        String form = parsed(PaperForm.of(Instruments.threeA(), Locale.ENGLISH)
                        .withPlaceName("<Vaise>")
                        .html())
                .getDocumentElement()
                .getTextContent();
        assertThat(form)
                .contains(
                        "<Vaise>",
                        "What it is for",
                        "This form is anonymous",
                        "You may choose not to answer",
                        "You keep the strip; we keep no list",
                        "Cut off and keep",
                        "Nobody has validated these questions");
    }

    @Test
    void itIsOneSheetThatFetchesNothing() {
        String html = PaperForm.of(Instruments.threeA(), Locale.FRENCH).html();
        assertThat(html)
                .contains("@page { size: A4 portrait;")
                .doesNotContain("<script", "<img", "href=", "src=", "@import", "url(");
    }

    @Test
    void whatOthersWroteIsPrintedWithTheirNameAndTheirEnds() throws Exception {
        Instrument trust = JsonMapper.shared().readValue(Instruments.essSocialTrustJson(), Instrument.class);
        String form = parsed(PaperForm.of(trust, Locale.ENGLISH).html())
                .getDocumentElement()
                .getTextContent();
        assertThat(form)
                .contains("ESS ERIC", "CC-BY-SA-4.0", "Most people can be trusted", "You can't be too careful")
                .doesNotContain("Nobody has validated");
    }

    @Test
    void aLongRangeHasOneBoxToWriteIn() throws Exception {
        Instrument age = Instrument.builder()
                .id(InstrumentId.of("ours"))
                .putTitle("fr", "Une question")
                .licence("CC0-1.0")
                .addItems(Item.builder()
                        .id(ItemId.of("a"))
                        .min(Integer.MIN_VALUE)
                        .max(Integer.MAX_VALUE)
                        .addWordings(Wording.of("fr", "Combien\u202f?"))
                        .build())
                .build();
        assertThat(texts(parsed(PaperForm.of(age, Locale.FRENCH).html()), "b")).containsExactly("");
    }
}
