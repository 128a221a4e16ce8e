package org.tablee.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The same JSON under Jackson 2 and Jackson 3. */
public final class Json {

    private static final ObjectMapper TWO =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
    private static final tools.jackson.databind.ObjectMapper THREE = new tools.jackson.databind.ObjectMapper();

    private Json() {}

    /** Returns the text of a value, after checking that both versions write it alike and read it back equal. */
    public static <T> String roundTrip(T value, Class<T> type) {
        try {
            String text = TWO.writeValueAsString(value);
            assertThat(THREE.writeValueAsString(value)).isEqualTo(text);
            assertThat(TWO.readValue(text, type)).isEqualTo(value);
            assertThat(THREE.readValue(text, type)).isEqualTo(value);
            return text;
        } catch (JsonProcessingException e) {
            return fail("Jackson 2 could not write or read " + value, e);
        }
    }

    /** Returns the value that both versions read. */
    public static <T> T read(String text, Class<T> type) {
        T three = THREE.readValue(text, type);
        try {
            assertThat(TWO.readValue(text, type)).isEqualTo(three);
        } catch (JsonProcessingException e) {
            return fail("Jackson 2 could not read " + text, e);
        }
        return three;
    }

    /** Checks that neither version reads the text, and that both say why in these words. */
    public static void refuses(String text, Class<?> type, String why) {
        assertThat(messageOf(() -> TWO.readValue(text, type))).as("Jackson 2").contains(why);
        assertThat(messageOf(() -> THREE.readValue(text, type))).as("Jackson 3").contains(why);
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
