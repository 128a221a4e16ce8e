package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.Release;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Findings;

/** The ledger of what was told to everybody. */
class ReleasesFileTest {

    private static final String HEADER = "period,indicators,digest,people";

    @TempDir
    private Path folder;

    private Findings findings;

    @BeforeEach
    void aSession() {
        write("sessions.csv", "session_id,starts_at", "s1,2025-03-11");
    }

    private void write(String file, String... lines) {
        try {
            Files.write(folder.resolve(file), List.of(lines));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<List<Release>> read(Dialect dialect) {
        Reading reading = LogbookReader.of(dialect, Locale.ENGLISH).read(folder);
        findings = reading.findings();
        return reading.logbook().orElseThrow().releases();
    }

    private static List<PeopleMark> marks(int count) {
        return LongStream.range(0, count)
                .mapToObj(number -> PeopleMark.of(HexFormat.of().toHexDigits(number)))
                .toList();
    }

    @Test
    void readsARow() {
        write(
                "releases.csv",
                HEADER,
                "2025-01-01/2025-03-31,accueil.newcomer-return | accueil.openness,sha256:ab,"
                        + "0000000000000000|0000000000000001");
        Release release = Release.builder()
                .period(DateRange.parse("2025-01-01/2025-03-31"))
                .addIndicators("accueil.newcomer-return", "accueil.openness")
                .digest("sha256:ab")
                .people(marks(2))
                .build();
        assertThat(read(Dialect.COMMA)).contains(List.of(release));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void noFileIsNoLedgerAndAHeaderAloneIsAnEmptyOne() {
        assertThat(read(Dialect.COMMA)).isEmpty();
        write("releases.csv", HEADER);
        assertThat(read(Dialect.COMMA)).contains(List.of());
    }

    @Test
    void blankPeopleAreUnknown() {
        write("releases.csv", HEADER, "2025-01,price.EUR,x,");
        assertThat(read(Dialect.COMMA).orElseThrow())
                .singleElement()
                .extracting(Release::people)
                .isEqualTo(Optional.empty());
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void peopleThatCannotBeReadAreUnknownAndAFinding() {
        write("releases.csv", HEADER, "2025-01,price.EUR,x,Marie|Karim", "2025-02,price.EUR,y,0000000000000001");
        assertThat(read(Dialect.COMMA).orElseThrow())
                .extracting(release -> release.people().isPresent())
                .containsExactly(false, true);
        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(LogbookFinding.BAD_MARKS.code());
            assertThat(finding.line()).hasValue(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring,a,x,", ",a,x,", "2025-01,,x,", "2025-01,a,,"})
    void aRowThatIsNotCompleteIsAFinding(String row) {
        write("releases.csv", HEADER, row);
        assertThat(read(Dialect.COMMA)).contains(List.of());
        assertThat(findings.errors()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aLongSetStandsInSeveralRows(Dialect dialect) throws IOException {
        List<Release> ledger = LongStream.of(999, 1000, 1001, 2500)
                .mapToObj(count -> Release.builder()
                        .period(DateRange.parse("2025-01"))
                        .addIndicators("accueil.equal-welcome")
                        .digest("sha256:ab")
                        .people(marks((int) count))
                        .build())
                .toList();
        LogbookReader reader = LogbookReader.of(Dialect.COMMA, Locale.ENGLISH);
        Logbook logbook = reader.read(folder).logbook().orElseThrow().withReleases(ledger);
        LogbookWriter.of(dialect).write(logbook, folder);
        assertThat(read(dialect)).contains(ledger);
        assertThat(Files.readAllLines(folder.resolve("releases.csv")))
                .hasSize(1 + 1 + 1 + 2 + 3)
                .allMatch(line -> line.length() < 32_767);
    }

    @Test
    void aPartThatCannotBeReadMakesTheWholeUnknown() {
        write(
                "releases.csv",
                HEADER,
                "2025-01,a,x,0000000000000000|",
                "2025-01,a,x,?",
                "2025-02,a,x,0000000000000000|",
                "2025-03,a,x,0000000000000001");
        assertThat(read(Dialect.COMMA).orElseThrow())
                .extracting(release -> release.period() + " " + release.people().isPresent())
                .containsExactly("2025-01 false", "2025-02 true", "2025-03 true");
    }
}
