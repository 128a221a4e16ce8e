package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** An empty name would be the folder one happens to be in. */
    @ParameterizedTest
    @ValueSource(strings = {"check", "prune"})
    void anEmptyNameIsNoFolder(String command) {
        Console console = Console.run(command, "").withoutStackTrace();

        assertThat(console.exitCode()).isEqualTo(2);
        assertThat(console.err()).contains("A logbook is a folder");
    }

    /** What a volunteer may well mistype is told in French where French is asked for, before or after the mistake. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            frobnicate --lang fr                              | Ceci n’est pas compris\u00a0: frobnicate
            trust --lang=fr                                   | Il manque\u00a0: LOGBOOK
            trust DAVIS --json --lang fr                      | Il manque\u00a0: --json FILE
            trust DAVIS --from hier --lang fr                 | --from\u00a0: un jour du calendrier est attendu, comme 2025-01-31, et non\u00a0: hier
            trust --lang fr DAVIS --audience voisins          | --audience\u00a0: team ou public est attendu, et non\u00a0: voisins
            trust DAVIS --dialect klingon --lang=fr           | --dialect\u00a0: comma, semicolon
            trust DAVIS --seatings -1 --lang fr               | --seatings\u00a0: un nombre entier, 0 ou plus, est attendu
            trust DAVIS --seed x --lang fr                    | --seed\u00a0: un nombre entier est attendu
            trust DAVIS --place ailleurs --lang fr            | n’a pas de lieu «\u202failleurs\u202f»
            trust DAVIS --group loisir --lang fr              | attribut
            trust DAVIS --from 1936-12-01 --to 1936-01-01 --lang fr | Le premier jour, le 1er décembre 1936, vient après le dernier, le 1er janvier 1936.
            activity DAVIS --from 1936-12-02 --to 1936-01-03 --lang fr | Le premier jour, le 2 décembre 1936
            trust nulle-part --lang fr                        | Un carnet de bord est un dossier, et ceci n’en est pas un\u00a0: nulle-part
            repairs nulle-part.csv --lang fr                  | Les réparations se lisent dans un fichier
            survey --lang fr                                  | Il manque\u00a0: LOGBOOK, --print
            survey DAVIS --instrument rien.json --lang fr     | Aucun fichier de questions
            network a.json b.json --places 1 --lang fr        | Un réseau de 1 lieux n’a pas 2 rapports.
            person DAVIS Laura --export --dissolve --lang fr  | Une seule de ces options à la fois\u00a0: --export, --unname, --dissolve
            prune DAVIS --keep presences=longtemps --lang fr  | --keep\u00a0: une sorte et une durée
            """)
    void mistakesAreToldInTheLanguageAskedFor(String words, String why) {
        Console console = Console.run(words.replace("DAVIS", DAVIS).split(" ")).withoutStackTrace();

        assertThat(console.exitCode()).isEqualTo(2);
        assertThat(console.err().lines()).singleElement().asString().contains(why);
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
        assertThat(Console.run("trust", DAVIS, "--json", target, "--lang", "fr").err())
                .contains("Le rapport n’a pas pu être écrit dans " + target + "\u00a0: son dossier n’existe pas");
        assertThat(Console.run("price", DAVIS, "--html", folder.toString())
                        .withoutStackTrace()
                        .err())
                .contains("The report could not be written to " + folder + ": it is a folder");
    }
}
