package org.tablee.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** Which code may see which, and what stays hidden. */
@AnalyzeClasses(locations = ModuleUnderTest.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE = DescribedPredicate.describe(
            "be in a package whose package-info is @NullMarked",
            type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    @ArchTest
    static final ArchRule coreSeesNoOtherModule = noClasses()
            .that()
            .resideInAPackage("org.tablee.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tablee.pricing..", "org.tablee.trust..", "org.tablee.examples..");

    @ArchTest
    static final ArchRule moneyNeverEntersTrust = noClasses()
            .that()
            .resideInAPackage("org.tablee.trust..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tablee.pricing..", "org.tablee.examples..");

    @ArchTest
    static final ArchRule trustNeverEntersPricing = noClasses()
            .that()
            .resideInAPackage("org.tablee.pricing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.tablee.trust..", "org.tablee.examples..");

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("org.tablee.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule generatedCodeStaysHidden = classes()
            .that()
            .haveNameMatching(".*\\.(Immutable|With)[A-Z]\\w*")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule noJsonMapper = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..", "tools.jackson..");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes().that().doNotHaveSimpleName("module-info").should(ArchCondition.from(IN_A_NULL_MARKED_PACKAGE));

    @ArchTest
    static final ArchRule packagesFollowTheDomain = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..model..", "..dto..", "..impl..", "..common..", "..helper..");
}
