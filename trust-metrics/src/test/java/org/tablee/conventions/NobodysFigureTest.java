package org.tablee.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tablee.core.convive.Convive;
import org.tablee.core.figure.Estimate;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.Identifier;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.survey.Answer;
import org.tablee.trust.IndicatorResult;
import org.tablee.trust.TrustReport;
import org.tablee.trust.network.NetworkReport;
import org.tablee.trust.questionnaire.SurveyReport;

/**
 * Figures are of places: nothing that a report is made of knows a person, and nobody can be asked about. Rows of many
 * people go in, and none comes out.
 */
class NobodysFigureTest {

    private static final JavaClasses TABLEE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tablee");
    private static final Set<String> ONE_PERSON =
            names(ConviveId.class, Convive.class, Presence.class, RespondentToken.class);
    private static final Set<String> PERSONS =
            names(ConviveId.class, Convive.class, Presence.class, RespondentToken.class, Answer.class, Gathering.class);

    private static Set<String> names(Class<?>... types) {
        return Set.copyOf(Stream.of(types).map(Class::getName).toList());
    }

    @Test
    void nothingThatAReportIsMadeOfKnowsAPerson() {
        Map<String, String> ways = new TreeMap<>();
        Stream.of(TrustReport.class, NetworkReport.class, SurveyReport.class)
                .forEach(report -> follow(TABLEE.get(report), "", ways));

        assertThat(ways).containsKeys(IndicatorResult.class.getName(), Estimate.class.getName());
        ways.keySet().retainAll(PERSONS);
        assertThat(ways).isEmpty();
    }

    /** Follows fields, and what public methods take and give, from one class of Tablée to the next. */
    private static void follow(JavaClass type, String way, Map<String, String> ways) {
        JavaClass component = type.getBaseComponentType();
        if (component.getPackageName().startsWith("org.tablee") && !ways.containsKey(component.getName())) {
            String further = way + " > " + component.getSimpleName();
            ways.put(component.getName(), further);
            component.getAllFields().forEach(field -> follow(field.getType(), further, ways));
            component.getAllMethods().stream()
                    .filter(NobodysFigureTest::isPublic)
                    .flatMap(NobodysFigureTest::signature)
                    .forEach(part -> follow(part, further, ways));
            component.getAllRawSuperclasses().forEach(next -> follow(next, further, ways));
            component.getAllSubclasses().stream()
                    .filter(next -> !next.isAssignableTo(Identifier.class)) // that of an item leads to no convive
                    .forEach(next -> follow(next, further, ways));
        }
    }

    private static void follow(JavaType type, String way, Map<String, String> ways) {
        type.getAllInvolvedRawTypes().forEach(next -> follow(next, way, ways));
    }

    @Test
    void noPublicMethodNamesOnePerson() {
        List<JavaMethod> published = TABLEE.stream()
                .filter(type -> type.getPackageName().startsWith("org.tablee.trust"))
                .filter(ModuleUnderTest::isPublished)
                .flatMap(type -> type.getMethods().stream())
                .filter(NobodysFigureTest::isPublic)
                .toList();

        assertThat(published).hasSizeGreaterThan(100);
        assertThat(published.stream()
                        .filter(method -> signature(method).anyMatch(type -> tellsOf(type, ONE_PERSON))
                                || tellsOf(method.getReturnType(), PERSONS)))
                .isEmpty();
    }

    private static boolean isPublic(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Stream<JavaType> signature(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
    }

    private static boolean tellsOf(JavaType type, Set<String> names) {
        return type.getAllInvolvedRawTypes().stream().map(JavaClass::getName).anyMatch(names::contains);
    }
}
