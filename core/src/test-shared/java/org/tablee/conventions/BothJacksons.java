package org.tablee.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Writes and reads with Jackson 2 and Jackson 3, and insists that they agree. */
public final class BothJacksons {

    /** Jackson 2 with the two modules that a host registers. */
    public static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();

    /** Jackson 3 as it comes. */
    public static final tools.jackson.databind.ObjectMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

    /** The longest text in a document from a stranger, in characters. */
    private static final int LONGEST_TEXT = 100_000;

    /** Jackson 2 with everything that core's README tells a host to switch on for documents from strangers. */
    public static final com.fasterxml.jackson.databind.ObjectMapper STRICT_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                            .streamReadConstraints(com.fasterxml.jackson.core.StreamReadConstraints.builder()
                                    .maxStringLength(LONGEST_TEXT)
                                    .build())
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .withCoercionConfig(
                            LogicalType.Textual,
                            config -> config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
                    .build();

    /** Jackson 3 with the same. */
    public static final tools.jackson.databind.ObjectMapper STRICT_3 = tools.jackson.databind.json.JsonMapper.builder(
                    tools.jackson.core.json.JsonFactory.builder()
                            .streamReadConstraints(tools.jackson.core.StreamReadConstraints.builder()
                                    .maxStringLength(LONGEST_TEXT)
                                    .build())
                            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(tools.jackson.databind.cfg.EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(tools.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(tools.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    tools.jackson.databind.type.LogicalType.Textual,
                    config -> config.setCoercion(
                                    tools.jackson.databind.cfg.CoercionInputShape.Boolean,
                                    tools.jackson.databind.cfg.CoercionAction.Fail)
                            .setCoercion(
                                    tools.jackson.databind.cfg.CoercionInputShape.Integer,
                                    tools.jackson.databind.cfg.CoercionAction.Fail)
                            .setCoercion(
                                    tools.jackson.databind.cfg.CoercionInputShape.Float,
                                    tools.jackson.databind.cfg.CoercionAction.Fail))
            .build();

    // Tests run with Jackson on the class path, which no module-info can name.
    static {
        Module library = BothJacksons.class.getModule();
        for (Object mapper : new Object[] {JACKSON_2, JACKSON_3}) {
            library.getPackages()
                    .forEach(name -> library.addOpens(name, mapper.getClass().getModule()));
        }
    }

    private BothJacksons() {}

    /** Returns the text that both write. */
    public static String write(Object value) {
        try {
            String text = JACKSON_3.writeValueAsString(value);
            assertThat(JACKSON_2.writeValueAsString(value)).isEqualTo(text);
            return text;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the value that both read. */
    public static <T> T read(String json, Class<T> type) {
        try {
            T value = JACKSON_3.readValue(json, type);
            assertThat(JACKSON_2.readValue(json, type)).isEqualTo(value);
            return value;
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the text of a value, after checking that it is read back equal, and in the same order. */
    public static <T> String roundTrip(T value, Class<T> type) {
        String text = write(value);
        T read = read(text, type);
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(write(read)).isEqualTo(text);
        return text;
    }

    /** Checks that neither version reads the text, and that both say why in these words. */
    public static void refuses(String json, Class<?> type, String why) {
        assertThat(messageOf(() -> JACKSON_2.readValue(json, type)))
                .as("Jackson 2")
                .contains(why);
        assertThat(messageOf(() -> JACKSON_3.readValue(json, type)))
                .as("Jackson 3")
                .contains(why);
    }

    /** Checks that neither version reads the text from a stranger. */
    public static void refusesStrictly(String json, Class<?> type) {
        assertThatThrownBy(() -> STRICT_2.readValue(json, type)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> STRICT_3.readValue(json, type))
                .isInstanceOf(tools.jackson.core.JacksonException.class);
    }

    private static String messageOf(Reading reading) {
        try {
            return "read as " + reading.read();
        } catch (Exception e) {
            return String.valueOf(e.getMessage());
        }
    }

    private interface Reading {
        Object read() throws Exception;
    }
}
