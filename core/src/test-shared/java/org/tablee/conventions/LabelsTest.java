package org.tablee.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.core.table.FindingKind;
import org.tablee.core.word.Labels;
import org.tablee.core.word.Word;

/** Every word that a file or a document may hold has a label in three languages, and no label is left over. */
class LabelsTest {

    /** Kinds of findings have sentences of their own, of which labels would be a second set. */
    private static final List<Class<?>> WORDS = new ClassFileImporter()
            .importLocations(Set.of(ModuleUnderTest.location())).stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(Word.class))
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(type -> !type.isAssignableTo(FindingKind.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "nl"})
    void everyWordHasItsOwnLabel(String language) throws IOException {
        for (Class<?> type : WORDS) {
            String root = root(type);
            Properties labels = labels(type, root, language);
            for (Object constant : type.getEnumConstants()) {
                String key = type.getName().substring(root.length() + 1).replace('$', '.') + "."
                        + ((Enum<?>) constant).name();
                assertThat(labels.getProperty(key)).as(language + " " + key).isNotBlank();
                assertThat(Labels.of((Enum<?>) constant, Locale.forLanguageTag(language)))
                        .isEqualTo(labels.getProperty(key));
            }
            assertThat(Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Word) constant).label(Locale.forLanguageTag(language))))
                    .as("labels of " + type.getSimpleName() + " in " + language)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "nl"})
    void noLabelIsLeftOver(String language) throws IOException {
        for (Class<?> type : WORDS) {
            String root = root(type);
            for (String key : labels(type, root, language).stringPropertyNames()) {
                assertThat(constants(root + "." + key.substring(0, key.lastIndexOf('.'))))
                        .as(language + " " + key)
                        .contains(key.substring(key.lastIndexOf('.') + 1));
            }
        }
    }

    private static String root(Class<?> type) {
        return String.join(".", Arrays.asList(type.getName().split("\\.")).subList(0, 3));
    }

    private static Properties labels(Class<?> type, String root, String language) throws IOException {
        Properties labels = new Properties();
        String resource = "/META-INF/tablee/labels/" + root + "_" + language + ".properties";
        try (InputStream bytes = type.getResourceAsStream(resource)) {
            assertThat(bytes).as(resource).isNotNull();
            labels.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        return labels;
    }

    /** The names of the constants of an enum, which may stand inside a class. */
    private static Stream<String> constants(String name) {
        return Stream.of(
                        name,
                        name.substring(0, name.lastIndexOf('.')) + "$" + name.substring(name.lastIndexOf('.') + 1))
                .flatMap(candidate -> {
                    try {
                        return Arrays.stream(Class.forName(candidate).getEnumConstants());
                    } catch (ClassNotFoundException e) {
                        return Stream.empty();
                    }
                })
                .map(constant -> ((Enum<?>) constant).name());
    }
}
