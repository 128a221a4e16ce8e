package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Finding;

class AttendanceGridTest {

    private static Reading read(Dialect dialect, String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return AttendanceGrid.of(dialect, Locale.ENGLISH)
                .read("grid.csv", () -> new ByteArrayInputStream(bytes), name -> ConviveId.of("id of " + name));
    }

    private static Presence present(String name) {
        return Presence.of(ConviveId.of("id of " + name));
    }

    @Test
    void aCrossIsAPresence() {
        Reading reading = read(
                Dialect.COMMA,
                "Who,2025-03-04,2025-03-11T12:30,2025-03-18",
                "Marie,x,X,",
                "Karim,,excused,",
                "Zoé,✓,1,");
        assertThat(reading.logbook().orElseThrow().gatherings())
                .containsExactly(
                        Gathering.builder()
                                .id(SessionId.of("2025-03-04"))
                                .start(Moment.parse("2025-03-04"))
                                .status(SessionStatus.HELD)
                                .addPresences(present("Marie"), present("Zoé"))
                                .build(),
                        Gathering.builder()
                                .id(SessionId.of("2025-03-11T12:30"))
                                .start(Moment.parse("2025-03-11T12:30"))
                                .status(SessionStatus.HELD)
                                .addPresences(
                                        present("Marie"),
                                        present("Karim").withStatus(PresenceStatus.EXCUSED),
                                        present("Zoé"))
                                .build(),
                        Gathering.builder()
                                .id(SessionId.of("2025-03-18"))
                                .start(Moment.parse("2025-03-18"))
                                .build());
        assertThat(reading.findings().list())
                .singleElement()
                .hasToString("grid.csv:1: 2025-03-18: WARNING: nobody has a cross on this day; whether the session was "
                        + "held is not known; write its status into sessions.csv [no_cross]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "X", "✓", "✔", "✔\ufe0f", "☑", "1", "oui", "OUI", "yes", "p", "présente", "vrai", "TRUE"})
    void theseAreCrosses(String mark) {
        Reading reading = read(Dialect.COMMA, ",2025-03-04", "Marie," + mark);
        assertThat(reading.findings().list()).isEmpty();
        assertThat(reading.logbook().orElseThrow().gatherings().get(0).presences())
                .containsExactly(present("Marie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "0", "2", "(x)", "xx", "-", "peut-être", "✗"})
    void nothingElseIsGuessed(String mark) {
        Reading reading = read(Dialect.COMMA, "name,2025-03-04", "Marie," + mark, "Karim,x");
        assertThat(reading.findings().list())
                .singleElement()
                .asString()
                .startsWith("grid.csv:2: 2025-03-04: ERROR: \"" + mark + "\" is not a cross;")
                .endsWith("[unknown_mark]");
        assertThat(reading.logbook().orElseThrow().gatherings().get(0).presences())
                .containsExactly(present("Karim"));
    }

    @ParameterizedTest
    @CsvSource({
        "excel-fr, 11/03/2025, 2025-03-11",
        "excel-fr, 2025-03-11, 2025-03-11",
        "excel-fr, 11/03/2025 12:30, 2025-03-11T12:30",
        "semicolon, 2025-03-11, 2025-03-11"
    })
    void aDayIsWrittenAsTheDialectWritesIt(String dialect, String header, String id) {
        Reading reading = read(Dialect.of(dialect), "nom;" + header, "Marie;x");
        assertThat(reading.findings().list()).isEmpty();
        assertThat(reading.logbook().orElseThrow().gatherings())
                .singleElement()
                .extracting(Gathering::id)
                .isEqualTo(SessionId.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11/03", "11 mars", "mardi", "11/03/2025", "2025-03", "2025-02-30", "Total"})
    void aDayWithoutItsYearIsRefused(String header) {
        Reading reading = read(Dialect.COMMA, "name,2025-03-04," + header, "Marie,x,x");
        assertThat(reading.findings().list())
                .singleElement()
                .asString()
                .startsWith(
                        "grid.csv:1: ERROR: \"" + header + "\" is not a day with its year; the column was not used");
        assertThat(reading.logbook().orElseThrow().gatherings()).hasSize(1);
    }

    @Test
    void aDayStandsOverOneColumn() {
        Reading reading = read(Dialect.EXCEL_FR, "nom;11/03/2025;2025-03-11", "Marie;x;", "Karim;;x");
        assertThat(reading.findings().list()).extracting(Finding::kind).containsExactly("same_day");
        assertThat(reading.logbook().orElseThrow().gatherings())
                .singleElement()
                .satisfies(session -> assertThat(session.presences()).containsExactly(present("Marie")));
    }

    @Test
    void aNameStandsOnOneRow() {
        Reading reading = read(Dialect.COMMA, "name,2025-03-04", "Zoé,x", "Zoe\u0301,x", " Zoé ,x", "ZOE,x", ",x");
        assertThat(reading.findings().list())
                .extracting(Finding::toString)
                .containsExactly(
                        "grid.csv:3: name: ERROR: the name stands on line 2 already; the row was not used; where two "
                                + "people have one name, add what tells them apart [same_name]",
                        "grid.csv:4: name: ERROR: the name stands on line 2 already; the row was not used; where two "
                                + "people have one name, add what tells them apart [same_name]",
                        "grid.csv:5: name: WARNING: the name is spelt almost like that on line 2; they were taken for "
                                + "two people; where it is one, spell the name alike everywhere [similar_name]",
                        "grid.csv:6: name: ERROR: the cell is blank; the row cannot be used without it [blank_cell]");
        assertThat(reading.logbook().orElseThrow().gatherings().get(0).presences())
                .containsExactly(present("Zoé"), present("ZOE"));
    }

    @Test
    void withoutADayThereIsNoLogbook() {
        Reading reading = read(Dialect.COMMA, "name,street", "Marie,x");
        assertThat(reading.logbook()).isEmpty();
        assertThat(reading.findings().list()).extracting(Finding::kind).containsExactly("bad_day", "no_day");
    }

    @Test
    void withoutAFileThereIsNoLogbook() {
        Reading reading = read(Dialect.COMMA);
        assertThat(reading.logbook()).isEmpty();
        assertThat(reading.findings().list()).extracting(Finding::kind).containsExactly("empty_file");
    }
}
