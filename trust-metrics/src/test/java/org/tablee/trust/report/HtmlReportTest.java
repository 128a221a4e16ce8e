package org.tablee.trust.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.trust.ReportFixtures;
import org.tablee.trust.TrustReport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static Document parsed(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theFirstSheetHasNineTiles(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        TrustReport report = ReportFixtures.year(locale, Audience.TEAM);
        Document page =
                parsed(HtmlReport.of(report, locale).withPlaceName("Vaise").html());
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(elements(page, "article"))
                .hasSize(9)
                .allSatisfy(tile -> assertThat(tile.getTextContent()).isNotBlank());
        assertThat(page.getDocumentElement().getTextContent())
                .contains(report.disclaimer())
                .contains(report.inputs())
                .contains(report.indicators().stream()
                        .flatMap(result -> result.reading().stream())
                        .toList());
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        String html = HtmlReport.of(ReportFixtures.year(Locale.FRENCH, Audience.TEAM), Locale.FRENCH)
                .html();
        assertThat(html).doesNotContain("<script", "href=", "src=", "@import", "http://www.w3.org/1999");
        assertThat(html).doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void everyPictureCanBeReadAloud() throws Exception {
        Document page = parsed(HtmlReport.of(ReportFixtures.year(Locale.FRENCH, Audience.TEAM), Locale.FRENCH)
                .html());
        List<Element> pictures = elements(page, "svg").stream()
                .filter(svg -> !svg.getAttribute("aria-hidden").equals("true"))
                .toList();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(5).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        });
    }

    @Test
    void whatPeopleWroteIsText() throws Exception {
        TrustReport report = ReportFixtures.year(Locale.FRENCH, Audience.TEAM);
        Document page = parsed(HtmlReport.of(report, Locale.FRENCH)
                .withPlaceName("<b>&\"")
                .withStories("Un <i>soir</i>.\n\nUne fois.\r\n\r\nDeux\nfois.\n\n\nTrop.")
                .html());
        assertThat(elements(page, "h1").get(0).getTextContent()).contains("<b>&\"");
        assertThat(elements(page, "blockquote"))
                .extracting(Element::getTextContent)
                .containsExactly("Un <i>soir</i>.", "Une fois.", "Deux\nfois.");
    }

    @Test
    void aReportOnNothingHasItsPage() throws Exception {
        for (Audience audience : Audience.values()) {
            TrustReport report = ReportFixtures.nothing(Locale.FRENCH, audience);
            Document page = parsed(HtmlReport.of(report, Locale.FRENCH).html());
            assertThat(elements(page, "article")).hasSize(9);
            assertThat(page.getDocumentElement().getTextContent()).contains("notez qui vient", "(non noté)");
        }
    }

    @Test
    void whatHasChangedIsATable() throws Exception {
        TrustReport earlier = ReportFixtures.period(DateRange.parse("2024-01-01/2024-06-30"));
        TrustReport later = ReportFixtures.period(DateRange.parse("2024-07-01/2024-12-31"));
        Document page =
                parsed(HtmlReport.of(later, Locale.ENGLISH).withEarlier(earlier).html());
        assertThat(page.getDocumentElement().getTextContent()).contains("What has changed");
    }
}
