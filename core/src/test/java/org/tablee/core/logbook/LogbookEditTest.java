package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.privacy.Erasure;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Finding;

class LogbookEditTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aLogbook() throws IOException {
        write("sessions.csv", "session_id,starts_at,weather\ns1,2025-03-11,rain\n");
        write("presences.csv", "session_id,convive_id,presence\ns1,c1,present\ns1,c2,present\n");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private LogbookEdit withoutC1() {
        Reading reading = LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).read(folder);
        return LogbookEdit.of(
                reading,
                Erasure.dissolve(ConviveId.of("c1")).in(reading.logbook().orElseThrow()));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aColumnThatIsNotReadStaysInAFileThatDoesNotChange() throws IOException {
        LogbookEdit edit = withoutC1();
        assertThat(edit.files()).containsExactly("presences.csv");
        edit.write(folder, Dialect.COMMA);
        assertThat(folder.resolve("presences.csv")).hasContent("""
                session_id,convive_id,presence,table,party,roles
                s1,,present,,,
                s1,c2,present,,,
                """);
        assertThat(folder.resolve("sessions.csv")).content().contains("weather", "rain");
        assertThat(files()).containsExactly("presences.csv", "sessions.csv");
    }

    @Test
    void aColumnThatIsNotReadKeepsItsFileFromBeingWritten() throws IOException {
        write("presences.csv", "session_id,convive_id,presence,remark\ns1,c1,present,Marie\n");
        LogbookEdit edit = withoutC1();
        assertThat(edit.obstacles()).singleElement().extracting(Finding::kind).isEqualTo("unknown_column");
        assertThatThrownBy(() -> edit.write(folder, Dialect.COMMA))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("What could not be read would be lost: presences.csv:1: remark");
        assertThat(folder.resolve("presences.csv")).content().contains("Marie");
    }

    @Test
    void anAttributeThatIsNotDeclaredKeepsItsFileFromBeingWritten() throws IOException {
        write("convives.csv", "convive_id,nickname\nc1,Momo\n");
        assertThat(withoutC1().obstacles())
                .singleElement()
                .extracting(Finding::kind)
                .isEqualTo("undeclared_attribute");
    }

    @Test
    void anErrorAnywhereKeepsEveryFileFromBeingWritten() throws IOException {
        write("invitations.csv", "date,inviter_id,invitee_id\n2025-02-30,c1,c2\n");
        assertThat(withoutC1().obstacles())
                .singleElement()
                .extracting(Finding::kind)
                .isEqualTo("bad_date");
    }

    @Test
    void whatWasNotReadCannotBeChanged() throws IOException {
        Files.delete(folder.resolve("sessions.csv"));
        Reading reading = LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).read(folder);
        Logbook empty = Logbook.builder().build();
        assertThatThrownBy(() -> LogbookEdit.of(reading, empty)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatOnlyTheTeamMayReadStaysSo() throws IOException {
        Path presences = folder.resolve("presences.csv");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no rights of this kind here");
        Files.setPosixFilePermissions(presences, PosixFilePermissions.fromString("rw-------"));
        withoutC1().write(folder, Dialect.COMMA);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(presences)))
                .isEqualTo("rw-------");
    }

    @Test
    void aLinkStillLeadsToTheFile() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("list.csv");
        Files.move(folder.resolve("presences.csv"), elsewhere);
        Files.createSymbolicLink(folder.resolve("presences.csv"), elsewhere);
        withoutC1().write(folder, Dialect.COMMA);
        assertThat(folder.resolve("presences.csv")).isSymbolicLink();
        assertThat(elsewhere).content().doesNotContain("c1");
    }

    @Test
    void whereOneFileCannotTakeItsPlaceAllStayAsTheyWere() throws IOException {
        write("convives.csv", "old convives");
        Exchange exchange = new Exchange(
                folder, List.of("presences.csv", "new.csv", "sessions.csv", "convives.csv"), (from, to) -> {
                    if (from.endsWith(Path.of("new", "convives.csv"))) {
                        throw new IOException("the disk is full");
                    }
                    Exchange.move(from, to);
                });
        assertThatThrownBy(() -> exchange.run(fresh -> {
                    Files.writeString(fresh.resolve("presences.csv"), "new presences");
                    Files.writeString(fresh.resolve("new.csv"), "new file");
                    Files.writeString(fresh.resolve("convives.csv"), "new convives");
                }))
                .hasMessage("the disk is full");
        assertThat(files()).containsExactly("convives.csv", "presences.csv", "sessions.csv");
        assertThat(folder.resolve("presences.csv")).content().contains("s1,c1,present");
        assertThat(folder.resolve("sessions.csv")).content().contains("weather");
        assertThat(folder.resolve("convives.csv")).hasContent("old convives");
    }

    @Test
    void whereNothingCanBePutBackTheOldFilesAreBeside() {
        Exchange exchange = new Exchange(folder, List.of("presences.csv"), (from, to) -> {
            throw new IOException("the stick was pulled out");
        });
        assertThatThrownBy(() -> exchange.run(fresh -> Files.writeString(fresh.resolve("presences.csv"), "new")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("The files could not be replaced; the old ones are in ")
                .satisfies(e -> assertThat(e.getCause().getSuppressed()).hasSize(1));
        assertThat(folder).isDirectoryRecursivelyContaining("glob:**/old/presences.csv");
    }
}
