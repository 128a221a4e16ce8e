package org.tablee.trust.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.trust.indicator.Pillar;

class InstrumentTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper().registerModule(new Jdk8Module());
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(resource("/META-INF/tablee/schemas/instrument.schema.json"));

    private static String resource(String name) {
        try (InputStream stream = Instruments.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Instrument read(String json) {
        Instrument instrument = JACKSON_3.readValue(json, Instrument.class);
        try {
            assertThat(JACKSON_2.readValue(json, Instrument.class)).isEqualTo(instrument);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return instrument;
    }

    private static JsonNode tree(String json) {
        try {
            return JACKSON_2.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Instrument> shipped() {
        return Stream.concat(Instruments.all().stream(), Stream.of(read(Instruments.essSocialTrustJson())));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void bothJacksonsWriteOneTextThatTheSchemaAllows(Instrument instrument) throws IOException {
        String json = JACKSON_3.writeValueAsString(instrument);
        assertThat(JACKSON_2.writeValueAsString(instrument)).isEqualTo(json);
        assertThat(read(json)).isEqualTo(instrument).hasSameHashCodeAs(instrument);
        assertThat(SCHEMA.validate(tree(json))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "free-price"})
    void whatLiesInTheLibraryIsWhatItGives(String name) {
        Instrument instrument = Instruments.all().stream()
                .filter(known -> known.id().value().equals(name))
                .findFirst()
                .orElseThrow();
        String json = resource(name + ".json");
        assertThat(SCHEMA.validate(tree(json))).isEmpty();
        assertThat(tree(json)).isEqualTo(tree(JACKSON_3.writeValueAsString(instrument)));
        assertThat(read(json)).isEqualTo(instrument);
    }

    @Test
    void theSchemaRefusesWhatTheTypeRefuses() {
        assertThat(SCHEMA.validate(
                        tree("{\"id\":\"x\",\"titles\":{\"fr\":\"x\"},\"licence\":\"CC0-1.0\",\"items\":[]}")))
                .isNotEmpty();
        assertThat(SCHEMA.validate(tree("{\"id\":\"x\",\"titles\":{\"fr\":\"x\"},\"licence\":\"CC0-1.0\",\"items\":"
                        + "[{\"id\":\"a\",\"min\":0,\"wordings\":[{\"language\":\"fr\",\"text\":\"x\"}]}]}")))
                .isNotEmpty();
    }

    @Test
    void theShortFormHasThreeQuestionsAPillarOneOfThemReversed() {
        Instrument threeA = Instruments.threeA();
        assertThat(threeA.validated()).isFalse();
        assertThat(threeA.licence()).isEqualTo("CC0-1.0");
        assertThat(threeA.scales()).hasSize(3).allSatisfy(scale -> {
            List<Item> items = threeA.itemsOf(scale);
            assertThat(items).hasSize(3).allSatisfy(item -> {
                assertThat(item.pillar()).isEqualTo(scale.pillar());
                assertThat(item.min()).hasValue(0);
                assertThat(item.max()).hasValue(10);
            });
            assertThat(items).filteredOn(Item::reversed).hasSize(1);
            assertThat(scale.enough()).isEqualTo(2);
        });
        assertThat(threeA.items()).hasSize(13);
        assertThat(threeA.items()).filteredOn(Item::open).hasSize(1);
        assertThat(threeA.item(ItemId.of("accueil-1")))
                .get()
                .extracting(Item::pillar)
                .isEqualTo(Optional.of(Pillar.ACCUEIL));
    }

    @Test
    void everyQuestionOfOursIsInFrenchAndEnglish() {
        assertThat(Instruments.all()).allSatisfy(instrument -> {
            assertThat(instrument.titles()).containsOnlyKeys("fr", "en");
            assertThat(instrument.items())
                    .allSatisfy(item -> assertThat(item.wordings())
                            .extracting(Wording::language)
                            .containsExactly("fr", "en"));
        });
    }

    @Test
    void nothingThatMoneyEntersIsInTheShortForm() {
        assertThat(Instruments.threeA().items())
                .flatExtracting(Item::wordings)
                .extracting(Wording::text)
                .noneMatch(text -> text.matches("(?i).*(donner|prix|price|give|argent|money).*"));
        assertThat(Instruments.freePrice().items())
                .singleElement()
                .satisfies(item -> assertThat(item.pillar()).isEmpty());
    }

    @Test
    void whatOthersWroteKeepsItsLicence() {
        Instrument trust = read(Instruments.essSocialTrustJson());
        assertThat(trust.licence()).isEqualTo("CC-BY-SA-4.0");
        assertThat(trust.attribution()).get().asString().contains("ESS ERIC");
        assertThat(trust.scales())
                .singleElement()
                .satisfies(scale -> assertThat(scale.enough()).isEqualTo(2));
        assertThat(resource("ess/LICENCE.txt")).contains("CC BY-SA 4.0");
    }

    @Test
    void aWordingIsTheLastOfItsLanguageOrOfTheFirst() {
        Item item = Item.builder()
                .id(ItemId.of("a"))
                .addWordings(Wording.of("fr", "Une"), Wording.of("fr", "Deux").withVersion(2), Wording.of("en", "One"))
                .build();
        assertThat(item.wording(Locale.FRANCE).text()).isEqualTo("Deux");
        assertThat(item.wording(Locale.ENGLISH).text()).isEqualTo("One");
        assertThat(item.wording(Locale.GERMAN).text()).isEqualTo("Deux");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        Item.Builder item = Item.builder().id(ItemId.of("a")).addWordings(Wording.of("fr", "Une ?"));
        assertThatThrownBy(() -> item.min(3).build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("max");
        assertThatThrownBy(() -> item.min(3).max(3).build()).hasMessageContaining("max");
        assertThatThrownBy(() -> Item.builder()
                        .id(ItemId.of("a"))
                        .addWordings(Wording.of("fr", "Une ?"), Wording.of("fr", "Une autre ?"))
                        .build())
                .hasMessageContaining("wordings");
        assertThatThrownBy(() -> Item.builder().id(ItemId.of("a")).build()).hasMessageContaining("wordings");
    }

    @Test
    void aScaleIsMadeOfQuestionsOfOneRange() {
        Instrument.Builder instrument = Instrument.builder()
                .id(InstrumentId.of("ours"))
                .putTitle("fr", "Les nôtres")
                .licence("CC0-1.0")
                .addItems(question("a", 1, 5), question("b", 1, 5), question("c", 0, 10));
        assertThat(instrument.build().withScales(scale("a", "b")).scales()).hasSize(1);
        assertThatThrownBy(() -> instrument.build().withScales(scale("a", "c"))).hasMessageContaining("scales");
        assertThatThrownBy(() -> instrument.build().withScales(scale("a", "d"))).hasMessageContaining("scales");
        assertThatThrownBy(() -> instrument.build().withScales(scale("a", "b"), scale("b", "a")))
                .hasMessageContaining("scales");
        assertThatThrownBy(() -> scale("a", "a")).hasMessageContaining("items");
        assertThatThrownBy(() -> scale("a", "b").withMinimumAnswered(3)).hasMessageContaining("minimumAnswered");
    }

    private static Item question(String id, int min, int max) {
        return Item.builder()
                .id(ItemId.of(id))
                .min(min)
                .max(max)
                .addWordings(Wording.of("fr", "Une question ?"))
                .build();
    }

    private static Scale scale(String... items) {
        return Scale.builder()
                .id("s")
                .items(Stream.of(items).map(ItemId::of).toList())
                .build();
    }
}
