package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Indicator;

/** What the README tells of the indicators is what they are. */
class ReadmeTest {

    private static String row(Indicator indicator) {
        Definition definition = indicator.definition();
        return String.format(
                Locale.ROOT,
                "| %s`%s` | %s | `%s` | %s | %s | %d / %d | %d |",
                definition.headline() ? "★ " : "",
                definition.id(),
                definition.label(Locale.ENGLISH),
                indicator.getClass().getSimpleName(),
                definition.inputs().stream()
                        .map(input -> input.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")),
                definition.counted().name().toLowerCase(Locale.ROOT),
                definition.computableFrom(),
                definition.okFrom(),
                definition.version());
    }

    @Test
    void theTableOfIndicatorsIsTrue() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md")))
                .containsSubsequence(DefinitionSet.CURRENT.indicators().stream()
                        .map(ReadmeTest::row)
                        .toList());
    }
}
