package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.identity.InstrumentId;
import org.tablee.core.identity.ItemId;
import org.tablee.core.identity.RespondentToken;
import org.tablee.core.identity.WaveId;
import org.tablee.core.survey.Answer;
import org.tablee.core.survey.Wave;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Findings;

/** What people answered, in the two forms in which a place may type it. */
class SurveyFilesTest {

    private static final Wave SPRING = Wave.builder()
            .id(WaveId.of("spring"))
            .date(LocalDate.of(2025, 3, 31))
            .instrument(InstrumentId.of("3a"))
            .invited(40)
            .build();

    @TempDir
    private Path folder;

    private Findings findings;

    @BeforeEach
    void aWaveThatGivesNoFinding() {
        write("sessions.csv", "session_id,starts_at", "s1,2025-03-11");
        write("waves.csv", "wave,date,instrument,invited", "spring,2025-03-31,3a,40");
    }

    private void write(String file, String... lines) {
        try {
            Files.write(folder.resolve(file), List.of(lines));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Logbook read(Dialect dialect) {
        Reading reading = LogbookReader.of(dialect, Locale.ENGLISH).read(folder);
        findings = reading.findings();
        return reading.logbook().orElseThrow();
    }

    private List<Answer> answers() {
        return read(Dialect.COMMA).answers().orElseThrow();
    }

    private List<String> found() {
        return findings.list().stream()
                .map(finding ->
                        finding.line().orElse(0) + " " + finding.column().orElse("-") + " " + finding.kind())
                .toList();
    }

    private static Answer answer(String respondent, String item) {
        return Answer.builder()
                .wave(SPRING.id())
                .respondent(RespondentToken.of(respondent))
                .item(ItemId.of(item))
                .build();
    }

    @Test
    void oneAnswerARow() {
        write("answers.csv", "wave,respondent,item,value", "spring,olive,accueil-1,7", "spring,olive,accueil-2,");
        assertThat(answers())
                .containsExactly(answer("olive", "accueil-1").withValue("7"), answer("olive", "accueil-2"));
        assertThat(found()).isEmpty();
    }

    @Test
    void oneFormARow() {
        write("answers.csv", "wave,respondent,accueil-1,accueil-2", "spring,olive,7,", "spring,,8,9");
        assertThat(answers())
                .containsExactly(
                        answer("olive", "accueil-1").withValue("7"),
                        answer("olive", "accueil-2"),
                        answer("#3", "accueil-1").withValue("8"),
                        answer("#3", "accueil-2").withValue("9"));
        assertThat(found()).isEmpty();
    }

    @Test
    void aFormLeftBlankIsAFormGivenBack() {
        write("answers.csv", "wave,accueil-1", "spring,", "spring,");
        assertThat(answers()).containsExactly(answer("#2", "accueil-1"), answer("#3", "accueil-1"));
    }

    @Test
    void frenchSheets() {
        write("sessions.csv", "seance;date", "s1;11/03/2025");
        write("waves.csv", "vague;date;questionnaire;invites", "spring;31/03/2025;3a;40");
        write("answers.csv", "vague;repondant;question;reponse", "spring;olive;accueil-1;7,5");
        Logbook logbook = read(Dialect.EXCEL_FR);
        assertThat(logbook.waves().orElseThrow()).containsExactly(SPRING);
        assertThat(logbook.answers().orElseThrow())
                .containsExactly(answer("olive", "accueil-1").withValue("7,5"));
        assertThat(found()).isEmpty();
    }

    @Test
    void nothingAskedIsNotNothingAnswered() throws IOException {
        write("answers.csv", "wave,respondent,item,value");
        assertThat(answers()).isEmpty();
        Files.delete(folder.resolve("answers.csv"));
        Files.delete(folder.resolve("waves.csv"));
        Logbook logbook = read(Dialect.COMMA);
        assertThat(logbook.answers()).isEmpty();
        assertThat(logbook.waves()).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsAFinding() {
        write(
                "answers.csv",
                "wave,respondent,item,value",
                "autumn,olive,accueil-1,7",
                "spring,,accueil-1,7",
                "spring,olive,,7",
                "spring,olive,accueil-1,7",
                "spring,olive,accueil-1,7",
                "spring,fig,accueil-1,7",
                "spring,fig,accueil-1,3",
                "spring,fig,accueil-1,9");
        assertThat(answers()).containsExactly(answer("olive", "accueil-1").withValue("7"), answer("fig", "accueil-1"));
        assertThat(found())
                .containsExactly(
                        "2 wave unknown_wave",
                        "3 respondent blank_cell",
                        "4 item blank_cell",
                        "6 value duplicate_answer",
                        "8 value conflicting_answer",
                        "9 value conflicting_answer");
    }

    @Test
    void aBlankGivesWayToAnAnswer() {
        write(
                "answers.csv",
                "wave,respondent,item,value",
                "spring,olive,accueil-1,",
                "spring,olive,accueil-1,7",
                "spring,olive,accueil-1,");
        assertThat(answers()).containsExactly(answer("olive", "accueil-1").withValue("7"));
        assertThat(found()).containsExactly("4 value duplicate_answer");
    }

    @Test
    void aWaveIsDescribedOnce() {
        write("waves.csv", "wave,date,instrument,invited", "spring,2025-03-31,3a,40", "spring,2025-04-30,3a,40");
        assertThat(read(Dialect.COMMA).waves().orElseThrow()).containsExactly(SPRING);
        assertThat(found()).containsExactly("3 wave duplicate_id");
    }

    @Test
    void answersMustNotLeadBackToAConvive() {
        write("presences.csv", "session_id,convive_id,presence", "s1,c17,present", "s1,12,present");
        write("answers.csv", "wave,respondent,accueil-1", "spring,c17,7", "spring,12,7", "spring,olive,8");
        assertThat(answers()).hasSize(3);
        assertThat(found()).containsExactly("0 - respondent_is_convive");
    }

    @Test
    void aHeaderThatIsNoItemIsAFinding() {
        write("answers.csv", "wave,respondent,accueil-1," + "x".repeat(101) + ",religion", "spring,olive,7,8,9");
        assertThat(answers()).containsExactly(answer("olive", "accueil-1").withValue("7"));
        assertThat(found()).containsExactly("1 religion sensitive_column", "1 - bad_identifier");
    }

    @Test
    void aHundredThousandAnswersAreRead() {
        List<String> lines = new ArrayList<>(List.of("wave,respondent,a,b,c,d,e,f,g,h,i,j"));
        for (int form = 0; form < 10_000; form++) {
            lines.add("spring,t" + form + ",1,2,3,4,5,6,7,8,9,10");
        }
        write("answers.csv", lines.toArray(String[]::new));
        assertThat(answers()).hasSize(100_000);
        assertThat(found()).isEmpty();
    }

    @Test
    void aLogbookKeepsAnswersInJson() {
        write("answers.csv", "wave,respondent,accueil-1", "spring,olive,7", "spring,fig,");
        BothJacksons.roundTrip(read(Dialect.COMMA), Logbook.class);
    }
}
