package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookReader;
import org.tablee.core.table.Dialect;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.EvidenceForTests;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Resampled;
import org.tablee.trust.statistics.Interval;
import org.tablee.trust.statistics.PersonDraw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one number that no report shows: what it is made of, when it is refused, and that it sorts nothing. */
class CompositeTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Composite.class.getResourceAsStream("/META-INF/tablee/schemas/composite.schema.json"));
    private static final DateRange YEAR = DateRange.parse("2025-01-01/2025-12-31");
    private static final TrustCalculator CALCULATOR =
            TrustCalculator.standard().withSeatings(0).withBootstraps(99);

    /** The made-up year that ships with the examples, in which people were asked. */
    private static Logbook year(int forms) {
        Logbook logbook = LogbookReader.of(Dialect.COMMA, Locale.ENGLISH)
                .read(Path.of("..", "examples", "data", "made-up-canteen"))
                .logbook()
                .orElseThrow();
        return DeclaredProperties.asking(logbook, forms, "5");
    }

    private static JsonNode json(Composite composite) {
        return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(composite));
    }

    @Test
    void itIsMadeOfTheNineFiguresOfTheReportAndCarriesWhatMovesIt() {
        Logbook logbook = year(80);
        TrustReport report = CALCULATOR.report(logbook, YEAR, Audience.TEAM);
        Composite composite = CALCULATOR.composite(logbook, YEAR, Audience.TEAM);
        JsonNode figure = json(composite).get("figure");
        double[] values = Goalpost.ALL.stream()
                .mapToDouble(post -> report.indicator(post.id())
                        .orElseThrow()
                        .figure()
                        .estimate()
                        .orElseThrow()
                        .value()
                        .orElseThrow())
                .toArray();
        assertThat(composite.isSummarised()).as(composite.text()).isTrue();
        assertThat(composite.missing()).isEmpty();
        assertThat(figure.get("value").doubleValue()).isEqualTo(Mixture.of(values));
        assertThat(figure.get("lower").doubleValue())
                .isLessThan(figure.get("value").doubleValue());
        assertThat(figure.get("upper").doubleValue())
                .isGreaterThan(figure.get("value").doubleValue());
        assertThat(figure.at("/detail/bandLower").doubleValue())
                .isLessThan(figure.get("value").doubleValue());
        assertThat(figure.get("caution").toString()).contains("EXPERIMENTAL", "NOT_FOR_RANKING", "CLIPPED");
        assertThat(composite.watermark()).startsWith("EXPERIMENTAL, NOT FOR RANKING");
        assertThat(composite.toString()).startsWith(composite.watermark());
        assertThat(CALCULATOR
                        .withLocale(Locale.FRENCH)
                        .composite(logbook, YEAR, Audience.TEAM)
                        .text())
                .contains("points sur 100", "Derrière");
    }

    @Test
    void noReportContainsIt() {
        String report = JsonMapper.shared().writeValueAsString(CALCULATOR.report(year(80), YEAR, Audience.TEAM));
        assertThat(report).doesNotContain("omposite").doesNotContain("THREE_A");
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherSeedOthers() {
        Logbook logbook = year(80);
        Composite composite = CALCULATOR.composite(logbook, YEAR, Audience.TEAM);
        assertThat(CALCULATOR.composite(logbook, YEAR, Audience.TEAM))
                .isEqualTo(composite)
                .hasSameHashCodeAs(composite);
        assertThat(CALCULATOR.withSeed(2).composite(logbook, YEAR, Audience.TEAM))
                .isNotEqualTo(composite);
    }

    @Test
    void withEverybodyOnceEachHeadlineIsItself() {
        Logbook logbook = year(80);
        TrustReport report = CALCULATOR.report(logbook, YEAR, Audience.TEAM);
        Evidence evidence = EvidenceForTests.of(logbook, Optional.of(YEAR), Optional.empty());
        List<Indicator> headlines = DefinitionSet.CURRENT.indicators().stream()
                .filter(indicator -> indicator.definition().headline())
                .toList();
        assertThat(headlines)
                .extracting(indicator -> indicator.definition().id())
                .containsExactlyElementsOf(
                        Goalpost.ALL.stream().map(Goalpost::id).toList());
        assertThat(headlines).allSatisfy(indicator -> {
            var drawn = ((Resampled) indicator).reweighted(evidence);
            assertThat(drawn.value(PersonDraw.everybodyOnce(drawn.units())))
                    .isCloseTo(
                            report.indicator(indicator.definition().id())
                                    .orElseThrow()
                                    .figure()
                                    .estimate()
                                    .orElseThrow()
                                    .value()
                                    .orElseThrow(),
                            within(1e-12));
        });
    }

    @Test
    void withoutOneHeadlineThereIsNone() {
        Composite unasked = CALCULATOR.composite(year(0), YEAR, Audience.TEAM);
        assertThat(unasked.isSummarised()).isFalse();
        assertThat(unasked.missing()).containsExactly("accueil.welcomed-as-i-am");
        assertThat(unasked.text()).contains("Say they were welcomed as they are");
        Composite nothing = CALCULATOR.composite(new LogSketch().logbook(), YEAR, Audience.TEAM);
        assertThat(nothing.missing()).hasSize(9);
        assertThat(json(nothing).at("/figure/status").stringValue()).isEqualTo("NOT_COMPUTABLE");
    }

    @Test
    void fewAnswersMakeItTooWide() {
        Composite few = CALCULATOR.withBootstraps(0).composite(year(80), YEAR, Audience.TEAM);
        assertThat(json(few).at("/figure/reason").stringValue()).isEqualTo("NOT_SUMMARISABLE");
        assertThat(json(few).at("/figure/value").isMissingNode()).isTrue();
        assertThat(few.text()).contains("more than 20 points");
    }

    @Test
    void everybodySeesItOnlyWhereEverybodySeesTheNine() {
        assertThat(CALCULATOR.composite(year(20), YEAR, Audience.PUBLIC).isSummarised())
                .isFalse();
        assertThat(json(CALCULATOR.composite(year(20), YEAR, Audience.PUBLIC))
                        .at("/figure/status")
                        .stringValue())
                .isEqualTo("WITHHELD");
    }

    @Test
    void balanceCountsMoreThanAPeak() {
        double[] peak = IntStream.range(0, 9)
                .mapToDouble(i -> at(i, i < 6 ? 0.95 : 0.05))
                .toArray();
        double[] even = IntStream.range(0, 9).mapToDouble(i -> at(i, 0.6)).toArray();
        assertThat(Mixture.of(even)).isCloseTo(60, within(1e-9));
        assertThat(Mixture.of(peak)).isLessThan(Mixture.of(even));
        assertThat(Mixture.isTooWide(Mixture.band(even))).isFalse();
        assertThat(Mixture.isTooWide(Mixture.band(peak))).isTrue();
        assertThat(Mixture.isTooWide(Interval.UNDEFINED)).isTrue();
    }

    /** The value that has so many hundredths of the points of a goalpost. */
    private static double at(int headline, double share) {
        Goalpost post = Goalpost.ALL.get(headline);
        return post.zero() + share * (post.hundred() - post.zero());
    }

    @Test
    void pointsAreClippedAtBothGoalpostsAndFloored() {
        Goalpost less = Goalpost.ALL.get(5);
        assertThat(less.id()).isEqualTo("appartenance.stickiness");
        assertThat(less.points(0.7, 1)).isEqualTo(100);
        assertThat(less.points(2.5, 1)).isZero();
        assertThat(less.points(1.25, 1)).isCloseTo(75, within(1e-12));
        assertThat(less.points(1.25, 1.2)).isCloseTo(50 + 25 / 1.2, within(1e-12));
        assertThat(less.with(Optional.of(0.7)).clipped()).isTrue();
        assertThat(less.with(Optional.of(1.25)).clipped()).isFalse();
        double[] nothing = IntStream.range(0, 9).mapToDouble(i -> at(i, -1)).toArray();
        assertThat(Mixture.of(nothing)).isCloseTo(1, within(1e-12));
        assertThat(Mixture.weights())
                .hasSizeGreaterThan(10)
                .allSatisfy(weights -> assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12)));
    }

    @Test
    void bothJacksonsWriteOneTextAndReadItBack() throws IOException {
        ObjectMapper jackson2 = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        for (int forms : new int[] {0, 80}) {
            Composite composite = CALCULATOR.composite(year(forms), YEAR, Audience.TEAM);
            String json = JsonMapper.shared().writeValueAsString(composite);
            assertThat(json).startsWith("{\"schema\":\"org.tablee.composite/1\",\"watermark\":\"EXPERIMENTAL");
            assertThat(jackson2.writeValueAsString(composite)).isEqualTo(json);
            assertThat(JsonMapper.shared().readValue(json, Composite.class)).isEqualTo(composite);
            assertThat(jackson2.readValue(json, Composite.class)).isEqualTo(composite);
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void itGivesNoNumberByWhichToSort() {
        assertThat(Comparable.class.isAssignableFrom(Composite.class)).isFalse();
        assertThat(Arrays.stream(Composite.class.getMethods())
                        .filter(method -> method.getDeclaringClass() == Composite.class)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .filter(method ->
                                !List.of("hashCode", "equals", "toString").contains(method.getName()))
                        .map(Method::getReturnType))
                .containsOnly(String.class, boolean.class, Optional.class, Audience.class, List.class);
    }
}
