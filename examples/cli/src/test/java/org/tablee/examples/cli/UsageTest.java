package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not understood ends with exit code 2 and one line that says why. */
class UsageTest {

    private static final String DAVIS = "../data/davis-1941";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "trust",
                "trust " + DAVIS + " --from yesterday",
                "trust " + DAVIS + " --from 2025-02-30",
                "trust " + DAVIS + " --from=-999999999-01-01",
                "price " + DAVIS + " --to +12025-01-01",
                "activity " + DAVIS + " --from 0000-01-01",
                "trust " + DAVIS + " --from 1936-12-01 --to 1936-01-01",
                "trust " + DAVIS + " --audience neighbours",
                "trust " + DAVIS + " --dialect klingon",
                "trust " + DAVIS + " --lang nl",
                "trust " + DAVIS + " --place elsewhere",
                "trust " + DAVIS + " --group hobby",
                "trust " + DAVIS + " --seatings many",
                "trust " + DAVIS + " --seatings -1",
                "trust " + DAVIS + " --json",
                "trust " + DAVIS + " --no-such-option",
                "trust " + DAVIS + " " + DAVIS,
                "person " + DAVIS,
                "person " + DAVIS + " Laura",
                "person " + DAVIS + " Laura --export --dissolve",
                "prune no-such-folder",
                "repairs",
                "repairs no-such-file.csv",
                "repairs ../data",
                "trust no-such-folder",
                "trust " + DAVIS + "/README.md"
            })
    void badUsageIsOneLineAndExitCode2(String words) {
        Console console =
                Console.run(words.isEmpty() ? new String[0] : words.split(" ")).withoutStackTrace();

        assertThat(console.exitCode()).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "trust --help",
                "repairs --help",
                "person --help",
                "prune --help",
                "new --help",
                "import --help"
            })
    void helpIsNoMistake(String words) {
        Console console = Console.run(words.split(" "));

        assertThat(console.exitCode()).isZero();
        assertThat(console.out()).contains("Usage: tablee");
        assertThat(console.err()).isEmpty();
        assertThat(console.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aFileThatCannotBeWrittenIsOneLineAndExitCode1(@TempDir Path folder) {
        String target = folder.resolve("no/such/folder/report.json").toString();

        Console console = Console.run("trust", DAVIS, "--json", target).withoutStackTrace();

        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.err().lines())
                .singleElement()
                .asString()
                .startsWith(
                        "tablee trust: The report could not be written to " + target + ": its folder does not exist");
        assertThat(Console.run("price", DAVIS, "--html", folder.toString())
                        .withoutStackTrace()
                        .err())
                .contains("The report could not be written to " + folder + ": it is a folder");
    }
}
