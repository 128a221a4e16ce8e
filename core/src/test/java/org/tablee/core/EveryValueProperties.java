package org.tablee.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.conventions.BothJacksons;
import org.tablee.conventions.ValueTypes;

/**
 * Every value type of the library has a generator, which draws each of its properties, and every value is read back
 * equal.
 */
class EveryValueProperties {

    private static final int TRIES = 60;

    private static final Map<Type, Arbitrary<?>> GENERATORS = generators();

    private static Map<Type, Arbitrary<?>> generators() {
        Map<Type, Arbitrary<?>> generators = new HashMap<>();
        new ClassFileImporter()
                .importPath(Path.of("target", "test-classes")).stream()
                        .filter(type -> type.isAssignableTo(DomainContextBase.class))
                        .map(JavaClass::reflect)
                        .forEach(domain -> add(domain, generators));
        return generators;
    }

    private static void add(Class<?> domain, Map<Type, Arbitrary<?>> generators) {
        try {
            Constructor<?> constructor = domain.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object instance = constructor.newInstance();
            for (Method method : domain.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Provide.class)) {
                    method.setAccessible(true);
                    Type drawn = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
                    generators.putIfAbsent(drawn, (Arbitrary<?>) method.invoke(instance));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(domain.getName(), e);
        }
    }

    @Example
    void everyTypeHasAGenerator() {
        assertThat(GENERATORS.keySet()).containsAll(ValueTypes.all());
    }

    @Example
    void everyValueIsReadBackEqual() throws IOException {
        Map<String, Set<String>> missed = new TreeMap<>();
        for (Class<?> type : ValueTypes.all()) {
            Set<String> drawn = new LinkedHashSet<>();
            for (Object value : values(type)) {
                String text = roundTrip(type, value);
                JsonNode tree = BothJacksons.JACKSON_2.readTree(text);
                tree.properties().stream()
                        .filter(property -> !property.getValue().isNull())
                        .forEach(property -> drawn.add(property.getKey()));
            }
            Set<String> never = names(type);
            never.removeAll(drawn);
            if (!never.isEmpty()) {
                missed.put(type.getSimpleName(), never);
            }
        }
        assertThat(missed).as("properties that were never drawn").isEmpty();
    }

    private static List<?> values(Class<?> type) {
        return GENERATORS.get(type).sampleStream().limit(TRIES).toList();
    }

    private static <T> String roundTrip(Class<T> type, Object value) {
        return BothJacksons.roundTrip(type.cast(value), type);
    }

    private static Set<String> names(Class<?> type) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        return new LinkedHashSet<>(order == null ? List.of() : List.of(order.value()));
    }
}
