package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tablee.core.SmallHeap;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Finding;

class LogbookStreamTest {

    private static final int PRESENCES_PER_SESSION = 100;

    @TempDir
    private Path folder;

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private LogbookStream open() {
        return LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).open(folder);
    }

    private static String summary(Gathering gathering) {
        return gathering.id() + " "
                + gathering.presences().stream()
                        .map(Presence::convive)
                        .map(convive -> convive.orElseThrow().value())
                        .toList();
    }

    @Test
    void sessionsComeAsTheirSheetsDoAndThoseWithoutASheetLast() throws IOException {
        write("sessions.csv", "session_id,starts_at", "s1,2025-03-11", "s2,2025-03-12", "s3,2025-03-13");
        write("presences.csv", "session_id,convive_id,presence", "s3,c1,present", "s3,c2,present", "s1,c1,absent");
        write("invitations.csv", "date,inviter_id,invitee_id", "2025-03-01,c1,c2");
        try (LogbookStream stream = open()) {
            assertThat(stream.facts().orElseThrow().invitations().orElseThrow()).hasSize(1);
            assertThat(stream.facts().orElseThrow().gatherings()).isEmpty();
            assertThat(stream.gatherings().map(LogbookStreamTest::summary))
                    .containsExactly("s3 [c1, c2]", "s1 [c1]", "s2 []");
            assertThat(stream.findings().list()).isEmpty();
        }
    }

    @Test
    void ungroupedPresence() throws IOException {
        write("sessions.csv", "session_id,starts_at", "s1,2025-03-11", "s2,2025-03-12");
        write(
                "presences.csv",
                "session_id,convive_id,presence",
                "s1,c1,present",
                "s9,c1,present",
                "s1,c1,present",
                "s2,c1,present",
                "s1,c2,present");
        try (LogbookStream stream = open()) {
            assertThat(stream.gatherings().map(LogbookStreamTest::summary)).containsExactly("s1 [c1, c1]", "s2 [c1]");
            assertThat(stream.findings().list())
                    .extracting(finding -> finding.line().orElse(0) + " " + finding.kind())
                    .containsExactly("3 unknown_session", "4 duplicate_presence", "6 ungrouped_presence");
        }
    }

    @Test
    void whatIsSaidOfTheWholeFileIsSaidAtItsEnd() throws IOException {
        write("sessions.csv", "session_id,starts_at", "s1,2025-03-11");
        write("presences.csv", "session_id,convive_id", "s1,c1");
        try (LogbookStream stream = open()) {
            assertThat(stream.gatherings()).hasSize(1);
            assertThat(stream.findings().list()).extracting(Finding::kind).containsExactly("no_presence_word");
        }
    }

    @Test
    void noSessionIsSaidOnceForAllPresences() throws IOException {
        write("sessions.csv", "session_id,starts_at", "s1,12 March");
        write("presences.csv", "session_id,convive_id,presence", "s1,c1,present", "s1,c2,present");
        try (LogbookStream stream = open()) {
            assertThat(stream.facts()).isPresent();
            assertThat(stream.gatherings()).isEmpty();
            assertThat(stream.findings().list()).extracting(Finding::kind).containsExactly("bad_moment", "no_session");
            assertThat(stream.findings().errors()).isEqualTo(3);
        }
    }

    @Test
    void withoutSessionsThereIsNothingButWhatIsFoundInThePresences() throws IOException {
        write(
                "presences.csv",
                "session_id,convive_id,presence",
                "s1,c1,present",
                "s1,c1,present",
                "s2,c1,perhaps",
                "s1,c1,present",
                ",c1,present");
        try (LogbookStream stream = open()) {
            assertThat(stream.facts()).isEmpty();
            assertThat(stream.gatherings()).isEmpty();
            assertThat(stream.findings().list())
                    .extracting(Finding::kind)
                    .containsExactly("missing_file", "duplicate_presence", "unknown_word", "blank_cell");
        }
    }

    @Test
    void presencesNeedTheMemoryOfOneSession() throws Exception {
        assertThat(countInSmallHeap(1_000, "20m")).isEqualTo("1000 sessions, 100000 presences");
    }

    @Test
    @Tag("slow")
    void aMillionPresencesFitIntoASmallHeap() throws Exception {
        assertThat(countInSmallHeap(10_000, "48m")).isEqualTo("10000 sessions, 1000000 presences");
    }

    private String countInSmallHeap(int count, String heap) throws Exception {
        try (BufferedWriter sessions = Files.newBufferedWriter(folder.resolve("sessions.csv"));
                BufferedWriter presences = Files.newBufferedWriter(folder.resolve("presences.csv"))) {
            sessions.write("session_id,starts_at\n");
            presences.write("session_id,convive_id,presence,table,party,roles\n");
            for (int session = 0; session < count; session++) {
                sessions.write("s" + session + ",2025-03-11T12:30\n");
                for (int convive = 0; convive < PRESENCES_PER_SESSION; convive++) {
                    presences.write("s" + session + ",c" + (session + convive) + ",present,T" + convive / 8 + ",,\n");
                }
            }
        }
        return String.join("\n", SmallHeap.run(LogbookStreamTest.class, heap, folder.toString()));
    }

    /** Counts the sessions and presences of a logbook; run in a small heap. */
    public static void main(String[] args) {
        AtomicLong sessions = new AtomicLong();
        AtomicLong presences = new AtomicLong();
        try (LogbookStream stream =
                LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).open(Path.of(args[0]))) {
            stream.gatherings().forEach(gathering -> {
                sessions.incrementAndGet();
                presences.addAndGet(gathering.presences().size());
            });
        }
        System.out.println(sessions + " sessions, " + presences + " presences");
    }
}
