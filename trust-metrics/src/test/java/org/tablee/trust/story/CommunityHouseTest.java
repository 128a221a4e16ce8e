package org.tablee.trust.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.WaveId;
import org.tablee.core.logbook.LogbookReader;
import org.tablee.core.logbook.Reading;
import org.tablee.core.table.Dialect;
import org.tablee.trust.TrustCalculator;
import org.tablee.trust.TrustReport;
import org.tablee.trust.questionnaire.ItemResult;
import org.tablee.trust.questionnaire.SurveyCalculator;
import org.tablee.trust.questionnaire.WaveResult;

/**
 * A maison de quartier hands out five statements on paper after its first month, and types in the 23 sheets that come
 * back, some with blanks; nobody wrote a name or a word to keep.
 */
class CommunityHouseTest {

    private static final String HEADER = "vague;répondant;accueil-1;accueil-2;accueil-3;appartenance-2;action-2\n";

    @TempDir
    private Path folder;

    private Reading reading;

    /** As a spreadsheet in French writes it; only nine people answered the last statement. */
    @BeforeEach
    void afterAMonth() throws IOException {
        write("sessions.csv", "seance;date;statut\nouverture;01/03/2025;a eu lieu\nfin de mois;31/03/2025;a eu lieu\n");
        write("waves.csv", "vague;date;questionnaire;invites\nmars;31/03/2025;3a;60\n");
        StringBuilder sheets = new StringBuilder(HEADER);
        for (int sheet = 0; sheet < 23; sheet++) {
            sheets.append("mars;;")
                    .append(sheet % 4 == 0 ? 4 : 8)
                    .append(';')
                    .append(sheet % 5 == 0 ? 5 : 9)
                    .append(';')
                    .append(sheet == 7 ? "" : sheet % 3)
                    .append(';')
                    .append(sheet % 6 == 0 ? "" : 7)
                    .append(';')
                    .append(sheet < 9 ? 6 + sheet % 4 : "")
                    .append('\n');
        }
        write("answers.csv", sheets.toString());
        reading = LogbookReader.of(Dialect.EXCEL_FR, Locale.FRENCH).read(folder);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private WaveResult march() {
        return SurveyCalculator.standard()
                .withLocale(Locale.FRENCH)
                .report(reading.logbook().orElseThrow(), Audience.TEAM)
                .report()
                .wave(WaveId.of("mars"))
                .orElseThrow();
    }

    private ItemResult item(String id) {
        return march().item(id).orElseThrow();
    }

    @Test
    void everySheetIsReadAndTheResponseRateIsKnown() {
        assertThat(reading.findings().list()).isEmpty();
        assertThat(march().forms()).hasValue(23);
        assertThat(march().response().estimate().orElseThrow().value()).hasValue(23 / 60.0);
    }

    @Test
    void eachStatementSaysOnHowManyItStands() {
        Estimate welcomed = item("accueil-1").agree().estimate().orElseThrow();
        assertThat(welcomed.n()).isEqualTo(23);
        assertThat(welcomed.value()).hasValue(17 / 23.0);
        assertThat(item("accueil-3").agree().estimate().orElseThrow().n()).isEqualTo(22);
        assertThat(item("appartenance-2").agree().estimate().orElseThrow().n()).isEqualTo(19);
        assertThat(item("accueil-1").reading().orElseThrow()).endsWith("Compté sur 23.");
    }

    @Test
    void whatFewerThanElevenAnsweredIsNotPublished() {
        assertThat(item("action-2").agree().status()).isEqualTo(FigureStatus.WITHHELD);
        assertThat(item("action-2").agree().reason()).hasValue(Reason.TOO_FEW_PEOPLE);
        assertThat(item("action-2").reading()).isEmpty();
    }

    @Test
    void aPillarOfWhichHalfWasAskedIsNotReadAsAScale() {
        assertThat(march().scale("accueil")
                        .orElseThrow()
                        .score()
                        .estimate()
                        .orElseThrow()
                        .n())
                .isEqualTo(23);
        assertThat(march().scale("appartenance").orElseThrow().score().status()).isEqualTo(FigureStatus.WITHHELD);
    }

    @Test
    void theTrustReportHasItBesideWhatWasNoted() {
        TrustReport report = TrustCalculator.standard()
                .withSeatings(0)
                .withBootstraps(0)
                .report(reading.logbook().orElseThrow(), Audience.TEAM);
        assertThat(report.indicator("accueil.newcomer-return")
                        .orElseThrow()
                        .figure()
                        .reason())
                .hasValue(Reason.NOT_RECORDED);
        assertThat(report.indicator("accueil.welcomed-as-i-am")
                        .orElseThrow()
                        .figure()
                        .estimate()
                        .orElseThrow()
                        .value())
                .hasValue(17 / 23.0);
        assertThat(report.declared().orElseThrow().forms()).hasValue(23);
    }
}
