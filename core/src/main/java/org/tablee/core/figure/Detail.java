package org.tablee.core.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that stand beside the value of a figure: what was counted, at which horizon, in which months.
 *
 * <p>Whole numbers are {@code Long}, others {@code Double}; lists and maps may nest. Instances are immutable
 * and may be shared between threads.
 */
public final class Detail {

    private static final Detail EMPTY = new Detail(Map.of());

    private final Map<String, Object> entries;

    private Detail(Map<String, Object> entries) {
        this.entries = entries;
    }

    /**
     * Returns a detail without entries.
     *
     * @return the empty detail
     */
    public static Detail empty() {
        return EMPTY;
    }

    /**
     * Returns a detail of these entries, for example {@code Detail.of(Map.of("returned", 79))}.
     *
     * @param entries numbers, texts, lists and maps by name
     * @return the detail, in the order of the map
     * @throws IllegalArgumentException if a value is of another type, or a number is not finite
     */
    @JsonCreator
    public static Detail of(Map<String, ?> entries) {
        return new Detail(copy(entries));
    }

    private static Map<String, Object> copy(Map<?, ?> source) {
        Map<String, Object> target = new LinkedHashMap<>();
        source.forEach((name, value) -> target.put(String.valueOf(name), normal(value)));
        return Collections.unmodifiableMap(target);
    }

    private static Object normal(@Nullable Object value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Double number && Double.isFinite(number) || value instanceof String) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        if (value instanceof List<?> list) {
            List<Object> target = new ArrayList<>();
            list.forEach(element -> target.add(normal(element)));
            return Collections.unmodifiableList(target);
        }
        throw new IllegalArgumentException(
                "A detail holds finite numbers, texts, lists and maps, but was given: " + value);
    }

    /**
     * Returns the whole number of this name.
     *
     * @param name the name, for example "returned"
     * @return the number, or empty when there is none of this name
     */
    public OptionalLong count(String name) {
        return entries.get(name) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /**
     * Returns the number of this name, whole or not.
     *
     * @param name the name, for example "expected"
     * @return the number, or empty when there is none of this name
     */
    public OptionalDouble number(String name) {
        return entries.get(name) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    /**
     * Returns everything, in order.
     *
     * @return an unmodifiable map
     */
    @JsonValue
    public Map<String, Object> asMap() {
        return entries;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Detail detail && entries.equals(detail.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
