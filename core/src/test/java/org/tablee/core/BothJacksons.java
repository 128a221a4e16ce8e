package org.tablee.core;

import static org.assertj.core.api.Assertions.assertThat;

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

    // Tests run with Jackson on the class path, which no module-info can name.
    static {
        Module core = BothJacksons.class.getModule();
        core.getPackages()
                .forEach(name -> core.addOpens(name, JACKSON_2.getClass().getModule()));
        core.getPackages()
                .forEach(name -> core.addOpens(name, JACKSON_3.getClass().getModule()));
    }

    private BothJacksons() {}

    /** Returns the text that both write. */
    public static String write(Object value) {
        try {
            String text = JACKSON_3.writeValueAsString(value);
            assertThat(JACKSON_2.writeValueAsString(value)).isEqualTo(text);
            return text;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the value that both read. */
    public static <T> T read(String json, Class<T> type) {
        try {
            T value = JACKSON_3.readValue(json, type);
            assertThat(JACKSON_2.readValue(json, type)).isEqualTo(value);
            return value;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Checks that what is written is read back equal, and in the same order. */
    public static <T> void roundTrip(T value, Class<T> type) {
        String text = write(value);
        T read = read(text, type);
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(write(read)).isEqualTo(text);
    }
}
