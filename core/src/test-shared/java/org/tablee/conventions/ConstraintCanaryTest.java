package org.tablee.conventions;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.tablee.core.validation.Constraints;

/**
 * A validator that misses a constraint says nothing, so these tests ask what it sees of every class of the
 * library.
 */
class ConstraintCanaryTest {

    private static final Collection<JavaClass> CLASSES = new ClassFileImporter()
            .importLocations(Set.of(ModuleUnderTest.location())).stream()
                    .filter(type -> !type.getSimpleName().equals("module-info"))
                    .filter(type -> !type.getName().contains(".Immutable"))
                    .toList();

    @Test
    void thereAreClassesAndConstraintsToAskAbout() {
        assertThat(CLASSES).as("classes of the library").hasSizeGreaterThan(50);
        assertThat(CLASSES.stream().flatMap(type -> constrained(type.reflect()).stream()))
                .as("constraints on their accessors")
                .hasSizeGreaterThan(4);
    }

    @Test
    void everyConstraintOnAnAccessorIsSeen() {
        assertThat(CLASSES.stream().flatMap(type -> unseen(type.reflect()).stream()))
                .as("constraints that the validator does not see")
                .isEmpty();
    }

    @Test
    void constraintsStandOnAccessorsOnly() {
        assertThat(CLASSES.stream().flatMap(type -> misplaced(type.reflect())))
                .as("constraints on fields, parameters and static methods, which are never checked")
                .isEmpty();
    }

    @Test
    void everyValueWithConstraintsIsCheckedWhenItIsBuilt() {
        assertThat(CLASSES.stream()
                        .filter(type -> !constrained(type.reflect()).isEmpty())
                        .filter(type -> type.getMethods().stream().noneMatch(ConstraintCanaryTest::isCheck)))
                .as("types with constraints whose @Value.Check does not call Constraints.check")
                .isEmpty();
    }

    @Test
    void everyConstraintHasItsTextInEnglishFrenchAndDutch() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> constrained(type.reflect()).stream())
                        .filter(found -> !found.isSpoken()))
                .as("constraints that no resource bundle says without an expression language")
                .isEmpty();
    }

    private static boolean isCheck(JavaMethod method) {
        return method.isAnnotatedWith(Value.Check.class)
                && method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Constraints.class)
                                && call.getName().equals("check"));
    }

    private static Set<Found> unseen(Class<?> type) {
        Set<Found> unseen = constrained(type);
        for (Method accessor : accessors(type)) {
            PropertyDescriptor property = Constraints.describe(type).getConstraintsForProperty(accessor.getName());
            if (property != null) {
                unseen.removeAll(seen(path(accessor), property).toList());
            }
        }
        return unseen;
    }

    private static Set<Found> constrained(Class<?> type) {
        return accessors(type).stream()
                .flatMap(accessor -> Stream.concat(
                        onElement(path(accessor), accessor), onType(path(accessor), accessor.getAnnotatedReturnType())))
                .collect(toCollection(LinkedHashSet::new));
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    private static Stream<Found> misplaced(Class<?> type) {
        Stream<Found> fields = Arrays.stream(type.getDeclaredFields())
                .flatMap(field -> Stream.concat(
                        onElement(type + "." + field.getName(), field),
                        onType(type + "." + field.getName(), field.getAnnotatedType())));
        Stream<Found> parameters = Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .flatMap(executable -> Arrays.stream(executable.getParameters())
                        .flatMap(parameter -> Stream.concat(
                                onElement(executable + " " + parameter, parameter),
                                onType(executable + " " + parameter, parameter.getAnnotatedType()))));
        Stream<Found> statics = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .flatMap(method -> onType(path(method), method.getAnnotatedReturnType()));
        return Stream.of(fields, parameters, statics).flatMap(misplaced -> misplaced);
    }

    private static Stream<Found> onType(String path, AnnotatedType type) {
        Stream<Found> here = onElement(path, type);
        if (!(type instanceof AnnotatedParameterizedType generic)) {
            return here;
        }
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        return Stream.concat(
                here,
                IntStream.range(0, arguments.length).boxed().flatMap(i -> onType(element(path, i), arguments[i])));
    }

    private static Stream<Found> onElement(String path, AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .flatMap(annotation -> constraint(annotation).stream())
                .map(constraint -> new Found(path, constraint));
    }

    /** A constraint, alone or in the list of a repeated one, or {@code @Valid}. */
    private static Optional<Class<?>> constraint(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        return Stream.<Class<?>>of(type, type.getEnclosingClass() == null ? type : type.getEnclosingClass())
                .filter(candidate -> candidate == Valid.class || candidate.isAnnotationPresent(Constraint.class))
                .findFirst();
    }

    private static Stream<Found> seen(String path, ElementDescriptor element) {
        Stream<Found> here = element.getConstraintDescriptors().stream()
                .map(descriptor -> new Found(path, descriptor.getAnnotation().annotationType()));
        Stream<Found> valid = element instanceof CascadableDescriptor cascadable && cascadable.isCascaded()
                ? Stream.of(new Found(path, Valid.class))
                : Stream.empty();
        Stream<Found> inside = element instanceof ContainerDescriptor container
                ? container.getConstrainedContainerElementTypes().stream().flatMap(inner -> seenInside(path, inner))
                : Stream.empty();
        return Stream.of(here, valid, inside).flatMap(seen -> seen);
    }

    private static Stream<Found> seenInside(String path, ContainerElementTypeDescriptor inner) {
        return seen(element(path, inner.getTypeArgumentIndex()), inner);
    }

    private static String element(String path, int index) {
        return path + "<" + index + ">";
    }

    private static String path(Method accessor) {
        return accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName();
    }

    /** A constraint and where it stands. */
    private record Found(String path, Class<?> constraint) {

        /** The two Decimal constraints have texts that only an expression language completes. */
        boolean isSpoken() {
            return constraint == Valid.class
                    || constraint.getPackageName().equals("jakarta.validation.constraints")
                            && !constraint.getSimpleName().startsWith("Decimal");
        }
    }
}
