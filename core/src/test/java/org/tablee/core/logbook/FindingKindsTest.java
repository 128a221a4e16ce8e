package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
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
import org.tablee.core.table.FindingKind;
import org.tablee.core.table.FindingKindTests;
import org.tablee.core.table.TableFinding;

/** Every kind of finding is in the README, has words in both languages, and has a test of its name. */
class FindingKindsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| ([a-zA-Z ]+) \\|");

    private static final List<Class<?>> TESTS = Stream.concat(
                    FindingKindTests.CLASSES.stream(),
                    Stream.of(LogbookReaderTest.class, LogbookStreamTest.class, IdentifierCheckTest.class))
            .toList();

    static List<FindingKind> kinds() {
        return Stream.<FindingKind>concat(Stream.of(TableFinding.values()), Stream.of(LogbookFinding.values()))
                .toList();
    }

    @Test
    void theReadmeListsEachKindWithItsSeverity() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(ROW.matcher(readme).results().map(FindingKindsTest::row))
                .containsExactlyElementsOf(
                        kinds().stream().map(FindingKindsTest::row).toList());
    }

    private static String row(MatchResult result) {
        return result.group(1) + ' ' + result.group(2);
    }

    private static String row(FindingKind kind) {
        return kind.code()
                + ' '
                + (kind == TableFinding.MORE_FINDINGS
                        ? "as its kind"
                        : kind.severity().name());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindHasWordsInBothLanguagesAboutTheSameThings(FindingKind kind) {
        for (String part : List.of(".what", ".why")) {
            String english = kind.texts(Locale.ROOT).getString(kind.code() + part);
            String french = kind.texts(Locale.FRENCH).getString(kind.code() + part);
            assertThat(french).isNotBlank().isNotEqualTo(english);
            assertThat(arguments(french)).isEqualTo(arguments(english));
        }
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("%\\d\\$s")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindHasATestOfItsName(FindingKind kind) {
        assertThat(TESTS.stream()
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .map(Method::getName))
                .anyMatch(name -> name.startsWith(camelCase(kind.code())));
    }

    private static String camelCase(String code) {
        return Pattern.compile("_(.)")
                .matcher(code)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
