package org.tablee.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tablee.core.logbook.GridFinding;
import org.tablee.core.logbook.LogbookFinding;
import org.tablee.core.reuse.OrdsFinding;

/** Every kind of finding is in the README, has words in both languages, and is found in a test. */
class FindingKindsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| ([a-zA-Z ]+) \\|");
    private static final Pattern ARGUMENT = Pattern.compile("%\\d\\$s");

    static List<FindingKind> kinds() {
        return Stream.of(TableFinding.values(), LogbookFinding.values(), OrdsFinding.values(), GridFinding.values())
                .<FindingKind>flatMap(Stream::of)
                .toList();
    }

    @Test
    void noEnumIsForgotten() throws IOException {
        assertThat(sources("src/main/java").filter(source -> source.contains("implements FindingKind {")))
                .hasSize(4);
    }

    @Test
    void theReadmeListsEachKindWithItsSeverity() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(ROW.matcher(readme).results().map(match -> match.group(1) + ' ' + match.group(2)))
                .containsExactlyElementsOf(
                        kinds().stream().map(FindingKindsTest::row).toList());
    }

    private static String row(FindingKind kind) {
        boolean varies = kind == TableFinding.MORE_FINDINGS;
        return kind.code() + ' ' + (varies ? "as its kind" : kind.severity().name());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindHasWordsInBothLanguagesAboutTheSameThings(FindingKind kind) {
        for (String part : List.of(".what", ".why")) {
            String english = kind.texts(Locale.ROOT).getString(kind.code() + part);
            String french = kind.texts(Locale.FRENCH).getString(kind.code() + part);
            assertThat(arguments(french)).isEqualTo(arguments(english));
            assertThat(french.equals(english))
                    .isEqualTo(ARGUMENT.matcher(english).matches());
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindIsFoundInATest(FindingKind kind) throws IOException {
        Pattern named = Pattern.compile("void " + camelCase(kind.code()) + "\\w*\\(|[ \\[\"]" + kind.code() + "[]\"]");
        assertThat(sources("src/test/java"))
                .anyMatch(source -> named.matcher(source).find());
    }

    private static String camelCase(String code) {
        return Pattern.compile("_(.)")
                .matcher(code)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    private static Stream<String> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(FindingKindsTest::source)
                    .toList()
                    .stream();
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
