package org.tablee.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a library says in French keeps its punctuation on the line of the word before it. */
class TypographyTest {

    private static final Path RESOURCES = Path.of(System.getProperty("basedir", "."), "src", "main", "resources");

    /** High punctuation, a unit or quotation marks without the no-break space that is theirs. */
    private static final Pattern LOOSE =
            Pattern.compile("[^\u202f][?!;»]|«[^\u202f]|[^\u00a0]:(?![0-9/])|[^\u202f%]%(?![0-9])|[^\u202f]€");

    @Test
    void frenchPunctuationIsHeldToItsWord() throws IOException {
        List<Path> bundles = bundles();
        assertThat(bundles).as("French bundles of the library").isNotEmpty();
        for (Path bundle : bundles) {
            assertThat(Files.readAllLines(bundle).stream()
                            .map(line -> line.substring(line.indexOf('=') + 1).strip())
                            .filter(LOOSE.asPredicate()))
                    .as(bundle.getFileName().toString())
                    .isEmpty();
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith("_fr.properties"))
                    .toList();
        }
    }
}
