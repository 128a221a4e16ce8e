package org.tablee.conventions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The value types of the library whose build runs these tests: every class that JSON can make. */
public final class ValueTypes {

    private static final List<Class<?>> ALL = new ClassFileImporter()
            .importLocations(Set.of(ModuleUnderTest.location())).stream()
                    .filter(type -> !type.getSimpleName().equals("module-info"))
                    .filter(type -> !type.getName().contains(".Immutable"))
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(ValueTypes::hasCreator)
                    .toList();

    private ValueTypes() {}

    /** Returns the types in the order of their names. */
    public static List<Class<?>> all() {
        return ALL;
    }

    /** Returns the name of a type without the root of all packages, for example {@code session.Gathering}. */
    static String name(Class<?> type) {
        return type.getName().replaceFirst("^org\\.tablee\\.[a-z]+\\.", "");
    }

    private static boolean hasCreator(Class<?> type) {
        return Stream.<AnnotatedElement>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .anyMatch(maker -> maker.isAnnotationPresent(JsonCreator.class));
    }
}
