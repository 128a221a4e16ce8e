package org.tablee.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.Personal;
import org.tablee.core.validation.ValueStyle;

/** Who gives, who sits and who pays are not stored, and nobody is given a score. */
@AnalyzeClasses(packages = "org.tablee", importOptions = ImportOption.DoNotIncludeTests.class)
class PersonAndMoneyTest {

    private static final Set<String> PERSON =
            Set.of("org.tablee.core.identity.ConviveId", "org.tablee.core.convive.Convive");
    private static final Set<String> MONEY = Set.of("org.tablee.pricing.money.Amount");

    @ArchTest
    static final ArchRule nothingHoldsAPersonAndAnAmount = classes().should(notHoldBoth());

    @ArchTest
    static final ArchRule noPublicMethodGivesEachConviveAFigure = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.tablee.trust..")
            .should(notReturnSomethingPerConvive());

    @ArchTest
    static final ArchRule valuesAboutAPersonShowTheIdOnly = classes()
            .that()
            .areAnnotatedWith(ValueStyle.class)
            .and(tellOfAPerson())
            .should()
            .beAnnotatedWith(Personal.class)
            .andShould(ArchCondition.from(declareToString()));

    private static DescribedPredicate<JavaClass> tellOfAPerson() {
        return DescribedPredicate.describe(
                "have an accessor of the identifier of a convive",
                type -> type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                        .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream())
                        .anyMatch(accessed -> accessed.isEquivalentTo(ConviveId.class)));
    }

    private static DescribedPredicate<JavaClass> declareToString() {
        return DescribedPredicate.describe(
                "declare toString()", type -> type.tryGetMethod("toString").isPresent());
    }

    private static ArchCondition<JavaClass> notHoldBoth() {
        return new ArchCondition<>("not hold both a convive and an amount") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> held = new HashSet<>();
                collectHeld(type, held);
                boolean person = held.stream().anyMatch(PERSON::contains);
                boolean money = held.stream().anyMatch(MONEY::contains);
                events.add(new SimpleConditionEvent(
                        type, !(person && money), type.getName() + " holds person: " + person + ", money: " + money));
            }
        };
    }

    /** Follows fields and abstract accessors from one class of Tablée to the next. */
    private static void collectHeld(JavaClass type, Set<String> held) {
        if (!type.getPackageName().startsWith("org.tablee") || !held.add(type.getName())) {
            return;
        }
        Stream<JavaType> fields = type.getAllFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> field.getType());
        Stream<JavaType> accessors = type.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .map(JavaMethod::getReturnType);
        Stream.concat(fields, accessors)
                .flatMap(component -> component.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .forEach(next -> collectHeld(next, held));
        type.getAllSubclasses().forEach(next -> collectHeld(next, held));
    }

    private static ArchCondition<JavaMethod> notReturnSomethingPerConvive() {
        return new ArchCondition<>("not return something for each convive, nor a number for one") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean published = method.getModifiers().contains(JavaModifier.PUBLIC)
                        && ModuleUnderTest.isPublished(method.getOwner());
                boolean scores = isKeyedByConvive(method.getReturnType()) || isNumberOfOneConvive(method);
                events.add(new SimpleConditionEvent(
                        method, !(published && scores), method.getFullName() + " returns " + method.getReturnType()));
            }
        };
    }

    private static boolean isKeyedByConvive(JavaType type) {
        return type instanceof JavaParameterizedType generic
                && (generic.getActualTypeArguments().size() > 1
                                && generic.getActualTypeArguments().stream().anyMatch(PersonAndMoneyTest::isPerson)
                        || generic.getActualTypeArguments().stream().anyMatch(PersonAndMoneyTest::isKeyedByConvive));
    }

    private static boolean isNumberOfOneConvive(JavaMethod method) {
        JavaClass result = method.getRawReturnType();
        boolean figure =
                result.isPrimitive() && !result.isEquivalentTo(boolean.class) && !result.isEquivalentTo(void.class)
                        || result.isAssignableTo(Number.class)
                        || result.getPackageName().equals("org.tablee.core.figure");
        return figure && method.getParameterTypes().stream().anyMatch(PersonAndMoneyTest::isPerson);
    }

    private static boolean isPerson(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().map(JavaClass::getName).anyMatch(PERSON::contains);
    }
}
