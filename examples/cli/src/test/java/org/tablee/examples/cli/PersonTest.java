package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A convive asks what is held, to be unnamed, or to be dissolved. */
class PersonTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aLogbook() throws IOException {
        write("sessions.csv", "session_id,starts_at,status,headcount", "a,2025-03-04,held,12", "b,2025-03-11,held,9");
        write(
                "presences.csv",
                "session_id,convive_id,presence,table,party,roles",
                "a,c17,present,window,p1,cook|welcome",
                "a,c18,present,window,,",
                "b,c17,excused,,,");
        write("attributes.csv", "attribute,why", "neighbourhood,to know where to knock");
        write("convives.csv", "convive_id,neighbourhood", "c17,Vaise");
        write(
                "initiatives.csv",
                "initiative_id,date,convive_id,kind",
                "i1,2025-03-05,c17,choir",
                "i1,2025-03-05,c18,choir");
        write("invitations.csv", "date,inviter_id,invitee_id", "2025-03-01,c18,c17", "2025-03-02,c17,c19");
        write("takings.csv", "session_id,purpose,means,unit,amount", "a,meal,cash,EUR,120.00");
        write("notes.txt", "ask c17 for the soup");
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    private Console person(String... words) {
        return Console.run(Stream.concat(Stream.of("person", folder.toString()), Stream.of(words))
                        .toArray(String[]::new))
                .withoutStackTrace();
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void everythingThatIsHeldIsPrintedAsJson() throws IOException {
        Map<String, String> before = contents();

        Console console = person("c17", "--export");

        JsonNode held = JsonMapper.shared().readTree(console.out());
        assertThat(console.exitCode()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(held.at("/id").asString()).isEqualTo("c17");
        assertThat(held.at("/convive/attributes/neighbourhood").asString()).isEqualTo("Vaise");
        assertThat(held.get("presences")).hasSize(2);
        assertThat(held.at("/presences/0/presence/roles")).hasSize(2);
        assertThat(held.get("initiatives")).hasSize(1);
        assertThat(held.get("invited")).hasSize(1);
        assertThat(held.get("invitedBy")).hasSize(1);
        assertThat(console.out()).as("nobody else is in it").doesNotContain("c18", "c19");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void whoIsUnnamedLeavesATraceOfTheSameShape() throws IOException {
        Map<String, String> before = contents();

        Console console = person("c17", "--unname");

        Map<String, String> after = contents();
        assertThat(console.exitCode()).isZero();
        assertThat(console.out()).contains("What remains is pseudonymous").doesNotContain("x-");
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.get("presences.csv"))
                .doesNotContain("c17")
                .containsPattern("a,x-[0-9a-f]{32},present,window,p1,cook\\|welcome");
        assertThat(after.get("convives.csv")).doesNotContain("c17").contains("Vaise");
        assertThat(after.get("initiatives.csv") + after.get("invitations.csv"))
                .doesNotContain("c17")
                .contains("c18");
        for (String untouched : new String[] {"sessions.csv", "attributes.csv", "takings.csv", "notes.txt"}) {
            assertThat(after.get(untouched)).as(untouched).isEqualTo(before.get(untouched));
        }
        assertThat(Console.run("check", folder.toString()).exitCode()).isZero();
    }

    @Test
    void whoIsDissolvedLeavesHeadsAndTheFiguresThatMoveAreNamed() throws IOException {
        Console console = person("c17", "--dissolve");

        Map<String, String> after = contents();
        assertThat(console.exitCode()).isZero();
        assertThat(console.out()).contains("may move", "different people", "who started something");
        assertThat(after.get("presences.csv")).contains("a,,present,window,,", "b,,excused,,,", "a,c18,present");
        assertThat(String.join(
                        "", after.get("presences.csv"), after.get("initiatives.csv"), after.get("invitations.csv")))
                .doesNotContain("c17");
        assertThat(after).as("nobody is left of whom something is noted").doesNotContainKey("convives.csv");
        assertThat(after.get("takings.csv")).contains("120.00");
    }

    @Test
    void theAnswerIsInFrenchToo() {
        assertThat(person("c17", "--dissolve", "--lang=fr").out())
                .contains("peuvent changer", "  - personnes différentes");
        assertThat(person("c18", "--unname", "--lang=fr").out()).contains("pseudonyme, pas anonyme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--export", "--unname", "--dissolve"})
    void whoIsNotKnownIsToldSo(String wish) throws IOException {
        Map<String, String> before = contents();

        Console console = person("c99", wish);

        assertThat(console.exitCode()).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines()).singleElement().asString().contains("holds nothing of \"c99\"");
        assertThat(contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--unname", "--dissolve"})
    void whatCouldNotBeReadIsNotLost(String wish) throws IOException {
        write("presences.csv", "session_id,convive_id,presence", "a,c17,present", "z,c17,present");
        Map<String, String> before = contents();

        Console console = person("c17", wish);

        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.out()).isEmpty();
        assertThat(console.findings()).hasSize(2).last().asString().contains("Nothing was changed", "presences.csv:3");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void anExportThatIsNotCompleteSaysSo() throws IOException {
        write("presences.csv", "session_id,convive_id,presence", "a,c17,present", "z,c17,present");

        Console console = person("c17", "--export");

        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(console.out()).get("presences")).hasSize(1);
        assertThat(console.err()).contains("not complete");
    }

    @Test
    void theDialectIsKept() throws IOException {
        write("presences.csv", "seance;convive;presence", "a;c17;présent", "a;c18;présent");
        write("sessions.csv", "seance;date;statut", "a;04/03/2025;a eu lieu");
        for (String file : new String[] {"attributes.csv", "convives.csv", "initiatives.csv", "invitations.csv"}) {
            Files.delete(folder.resolve(file));
        }

        assertThat(person("c17", "--dissolve", "--dialect=excel-fr").exitCode()).isZero();

        assertThat(contents().get("presences.csv")).contains("a;;présent;;;\r\n", "a;c18;présent;;;\r\n");
    }
}
