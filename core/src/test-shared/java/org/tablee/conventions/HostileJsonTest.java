package org.tablee.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tablee.core.word.Spelling;

/**
 * JSON from a stranger gives a clear error and no object, or an object that holds just what was written.
 *
 * <p>Each golden document is spoilt at each of its places in turn. The mappers are those that core's README
 * describes.
 */
class HostileJsonTest {

    /** Longer messages would fill a log before anybody reads them. */
    private static final int LONGEST_MESSAGE = 5_000;

    private static final int LONGEST_SHOWN = 300;

    private static final String SPOT = "\"this is the spot\"";

    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<String> ODD = List.of(
            "{\"no_such\":1}",
            "[[1]]",
            "\"no_such_word\"",
            "\"12 apples\"",
            "true",
            "0",
            "1",
            "-7",
            "12.5",
            "99999999999999999999",
            "1e400",
            "1e1000000",
            "-1e999999999",
            "1e2147483648");

    static List<Class<?>> types() {
        return ValueTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void whatIsOddIsRefusedOrHeldAsItIs(Class<?> type) throws JsonProcessingException {
        List<String> complaints = new ArrayList<>();
        for (String document : GoldenDocuments.latest(type)) {
            for (JsonPointer place : places(TREES.readTree(document))) {
                for (String odd : ODD) {
                    complaints.addAll(refusedOrHeld(type, spoilt(document, place, odd)));
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void whatIsEndlessIsRefused(Class<?> type) throws JsonProcessingException {
        List<String> complaints = new ArrayList<>();
        List<String> documents = GoldenDocuments.latest(type);
        String full = documents.get(documents.size() - 1);
        List<String> endless = List.of(
                "[".repeat(100_000), "{\"a\":".repeat(100_000), "9".repeat(100_000), '"' + "x".repeat(200_000) + '"');
        for (JsonPointer place : places(TREES.readTree(full))) {
            for (String nested : endless) {
                complaints.addAll(refused(type, spoilt(full, place, nested)));
            }
        }
        List<JsonPointer> places = places(TREES.readTree(full));
        String tenMegabytes = '"' + "x".repeat(10_000_000) + '"';
        for (JsonPointer place : List.of(places.get(0), places.get(places.size() - 1))) {
            complaints.addAll(refused(type, spoilt(full, place, tenMegabytes)));
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsSaidTwiceIsRefused(Class<?> type) throws JsonProcessingException {
        List<String> complaints = new ArrayList<>();
        for (String document : GoldenDocuments.latest(type)) {
            for (JsonPointer place : places(TREES.readTree(document))) {
                JsonNode node = TREES.readTree(document).at(place);
                if (node.isObject() && !node.isEmpty()) {
                    Map.Entry<String, JsonNode> first =
                            node.properties().iterator().next();
                    String twice = "{\"" + first.getKey() + "\":" + first.getValue() + ","
                            + node.toString().substring(1);
                    complaints.addAll(refused(type, spoilt(document, place, twice)));
                }
            }
            complaints.addAll(refused(type, document + " " + document));
        }
        assertThat(complaints).isEmpty();
    }

    private static List<JsonPointer> places(JsonNode tree) {
        List<JsonPointer> places = new ArrayList<>();
        walk(tree, JsonPointer.empty(), places);
        return places;
    }

    private static void walk(JsonNode node, JsonPointer place, List<JsonPointer> places) {
        places.add(place);
        node.properties().forEach(entry -> walk(entry.getValue(), place.appendProperty(entry.getKey()), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), place.appendIndex(i), places);
        }
    }

    private static String spoilt(String document, JsonPointer place, String with) throws JsonProcessingException {
        if (place.matches()) {
            return with;
        }
        JsonNode tree = TREES.readTree(document);
        JsonNode parent = tree.at(place.head());
        JsonNode spot = TREES.readTree(SPOT);
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), spot);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), spot);
        }
        return tree.toString().replace(SPOT, with);
    }

    private static List<String> refused(Class<?> type, String json) {
        return made(type, json).stream()
                .filter(made -> !made.isClear())
                .map(made -> complaint("neither read nor refused at length", json, made))
                .toList();
    }

    private static List<String> refusedOrHeld(Class<?> type, String json) {
        List<Made> all = made(type, json);
        List<String> complaints = new ArrayList<>();
        for (Made made : all) {
            if (made.written() == null ? !made.isClear() : !isHeld(json, made.written())) {
                complaints.add(complaint("refused clearly or held as it is", json, made));
            }
        }
        if ((all.get(0).written() == null) != (all.get(1).written() == null)) {
            complaints.add(complaint("treated alike by both", json, all.get(0)));
        }
        return complaints;
    }

    private static String complaint(String expected, String json, Made made) {
        return "Should be " + expected + ": " + abridged(json) + ", but was: " + abridged(made.toString());
    }

    private static String abridged(String text) {
        return Spelling.abridged(text, LONGEST_SHOWN);
    }

    /** Returns what each mapper made of a document. */
    private static List<Made> made(Class<?> type, String json) {
        return List.of(
                made(() -> BothJacksons.STRICT_2.writeValueAsString(BothJacksons.STRICT_2.readValue(json, type))),
                made(() -> BothJacksons.STRICT_3.writeValueAsString(BothJacksons.STRICT_3.readValue(json, type))));
    }

    private static Made made(Attempt attempt) {
        try {
            return new Made(attempt.text(), null);
        } catch (JsonProcessingException | tools.jackson.core.JacksonException e) {
            return new Made(null, String.valueOf(e.getMessage()));
        }
    }

    /** The text of the object that a mapper made of a document, or the message with which it refused. */
    private record Made(@Nullable String written, @Nullable String message) {

        boolean isClear() {
            return message != null && !message.isBlank() && message.length() < LONGEST_MESSAGE;
        }
    }

    private static boolean isHeld(String part, String whole) {
        try {
            return isHeld(TREES.readTree(part), TREES.readTree(whole));
        } catch (JsonProcessingException | NumberFormatException e) {
            return false; // a number that nobody can hold
        }
    }

    /** Tells whether a document holds another, but for what is empty, which is not written. */
    private static boolean isHeld(JsonNode part, JsonNode whole) {
        if (part.isObject() && whole.isObject()) {
            return part.properties().stream().allMatch(entry -> isHeld(entry.getValue(), whole.path(entry.getKey())));
        }
        if (part.isArray() && whole.isArray() && part.size() == whole.size()) {
            List<JsonNode> elements = inOrder(part);
            List<JsonNode> held = inOrder(whole);
            return IntStream.range(0, part.size()).allMatch(i -> isHeld(elements.get(i), held.get(i)));
        }
        if (part.isNumber() && whole.isNumber()) {
            return part.decimalValue().compareTo(whole.decimalValue()) == 0
                    || Double.isFinite(part.doubleValue()) && part.doubleValue() == whole.doubleValue();
        }
        return part.equals(whole)
                || whole.isMissingNode() && (part.isNull() || part.isContainerNode() && part.isEmpty());
    }

    /** Returns the elements of an array in their order, which is that of their ids where they have some. */
    private static List<JsonNode> inOrder(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        if (elements.stream().allMatch(element -> element.path("id").isTextual())) {
            elements.sort(Comparator.comparing(element -> element.path("id").textValue()));
        }
        return elements;
    }

    private interface Attempt {
        String text() throws JsonProcessingException;
    }
}
