package org.tablee.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;

class FindingJsonTest {

    private static final Finding FINDING = Finding.builder()
            .severity(Severity.ERROR)
            .kind("unknown_word")
            .file("presences.csv")
            .line(12)
            .column("presence")
            .what("\"prezent\" is not a word of this column")
            .why("write one of: present, absent")
            .build();

    @Test
    void isWrittenInOrderAndReadBackEqual() {
        BothJacksons.roundTrip(FINDING, Finding.class);
        assertThat(BothJacksons.write(FINDING))
                .startsWith(
                        "{\"severity\":\"error\",\"kind\":\"unknown_word\",\"file\":\"presences.csv\",\"line\":12,");
    }

    @Test
    void oneAboutAFileLeavesOutWhatItDoesNotHave() {
        Finding finding = Finding.builder()
                .severity(Severity.ERROR)
                .kind("missing_file")
                .file("sessions.csv")
                .what("the file is not there")
                .why("nothing can be said without it")
                .build();
        BothJacksons.roundTrip(finding, Finding.class);
        assertThat(BothJacksons.write(finding)).doesNotContain("line", "column");
        assertThat(finding)
                .hasToString(
                        "sessions.csv: ERROR: the file is not there; nothing can be said without it [missing_file]");
    }

    @Test
    void isOneLine() {
        assertThat(FINDING)
                .hasToString("presences.csv:12: presence: ERROR: \"prezent\" is not a word of this column; "
                        + "write one of: present, absent [unknown_word]");
    }
}
