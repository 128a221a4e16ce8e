package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the place's own periods no longer keep is told, and then goes. */
class PruneTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aLogbook() throws IOException {
        write("sessions.csv", "session_id,starts_at,status", "old,2022-03-04,held", "new,2025-03-04,held");
        write(
                "presences.csv",
                "session_id,convive_id,presence,table",
                "old,c1,present,window",
                "old,c2,present,",
                "new,c2,present,");
        write("attributes.csv", "attribute,why,keep_until", "neighbourhood,to know where to knock,2025-03-10");
        write("convives.csv", "convive_id,neighbourhood", "c1,Vaise", "c2,Vaise");
        write("invitations.csv", "date,inviter_id,invitee_id", "2022-03-01,c1,c2", "2025-03-02,c2,c3");
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    private String content(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private Console prune(String... words) {
        return Console.run(Stream.concat(Stream.of("prune", folder.toString(), "--on=2025-03-11"), Stream.of(words))
                        .toArray(String[]::new))
                .withoutStackTrace();
    }

    @Test
    void aDryRunTellsWhatWouldGoAndRemovesNothing() throws IOException {
        Console console = prune("--dry-run", "--keep=presences=2y", "--keep=convives=24m", "--keep=invitations=730d");

        assertThat(console.exitCode()).isZero();
        assertThat(console.out())
                .contains(
                        "Past their time on 11 March 2025",
                        "presences.csv: 2 names",
                        "convives.csv: 1 convive not seen since",
                        "invitations.csv: 1 invitation",
                        "convives.csv: 1 value of attributes",
                        "Nothing was removed");
        assertThat(content("presences.csv")).contains("old,c1,present");
        assertThat(content("convives.csv")).contains("c1,Vaise");
    }

    @Test
    void whatIsPastItsTimeGoesAndTheHeadsStay() throws IOException {
        String sessions = content("sessions.csv");

        Console console = prune("--keep=presences=2y", "--keep=convives=2y", "--keep=invitations=2y");

        assertThat(console.exitCode()).isZero();
        assertThat(console.out()).contains("Written again: presences.csv, convives.csv, invitations.csv");
        assertThat(content("presences.csv"))
                .contains("old,,present,window", "old,,present,,", "new,c2,present")
                .doesNotContain("c1");
        assertThat(content("convives.csv")).contains("c2").doesNotContain("c1", "Vaise");
        assertThat(content("invitations.csv")).contains("2025-03-02,c2,c3").doesNotContain("2022");
        assertThat(content("sessions.csv")).isEqualTo(sessions);
        assertThat(prune("--keep=presences=2y", "--keep=convives=2y", "--keep=invitations=2y")
                        .out())
                .contains("Nothing is past its time");
    }

    @Test
    void withoutAPeriodOnlyAttributesHaveTheirLastDay() throws IOException {
        assertThat(prune().out()).contains("convives.csv: 2 values").doesNotContain("presences.csv:");
        assertThat(content("presences.csv")).contains("old,c1,present");
        assertThat(prune("--lang=fr").out()).contains("Rien n’est à retirer au 11 mars 2025", "--keep presences=2y");
    }

    @Test
    void whatCouldNotBeReadIsNotLost() throws IOException {
        write("convives.csv", "convive_id,neighbourhood,nickname", "c1,Vaise,Momo");

        Console console = prune();

        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.err()).contains("Nothing was changed");
        assertThat(content("convives.csv")).contains("c1,Vaise,Momo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--keep=presences",
                "--keep=presences=forever",
                "--keep=presences=-1y",
                "--keep=rosters=1y",
                "--keep=dreams=1y",
                "--on=yesterday"
            })
    void aPeriodThatIsNotUnderstoodIsOneLine(String option) {
        Console console = Console.run("prune", folder.toString(), option).withoutStackTrace();

        assertThat(console.exitCode()).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines()).hasSize(1);
    }
}
