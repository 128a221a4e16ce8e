package org.tablee.examples.evening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstEveningTest {

    private static final Path SOURCE = Path.of("src/main/java/org/tablee/examples/evening/FirstEvening.java");

    @Test
    void printsTheEvening() {
        assertThat(printed())
                .contains("Seats taken at the table: 5")
                .contains("12.50 EUR")
                .contains("57.4 %")
                .contains("how many came back within a month? NOT_COMPUTABLE");
    }

    /** The lines of the first page compile, because they are these. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md"})
    void theFirstPageShowsTheseLines(String page) throws IOException {
        String source = Files.readString(SOURCE);
        String lines = source.substring(
                        source.indexOf("// readme: begin\n") + "// readme: begin\n".length(),
                        source.indexOf("        // readme: end"))
                .stripTrailing()
                .stripIndent();

        String shown = Files.readString(Path.of("../..", page));
        String block = shown.substring(shown.indexOf("```java\n") + "```java\n".length());
        assertThat(withoutComments(block.substring(0, block.indexOf("```")))).isEqualTo(withoutComments(lines + "\n"));
    }

    /** Removes what each page says in its own language. */
    private static String withoutComments(String code) {
        return code.replaceAll(" *//.*", "");
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            FirstEvening.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
