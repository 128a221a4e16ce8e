package org.tablee.core.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.core.table.Finding;
import org.tablee.core.table.FindingCollector;

/**
 * The files are those of the Open Repair Alliance of July 2025, under CC BY-SA 4.0. Their outcomes are counted in the
 * README beside them; groups and events were counted with the csv module of Python 3.11.7.
 */
class OrdsFileTest {

    private static final Path FILES = Path.of("../../shared/data/ords");
    private static final String HEADER = "id,data_provider,country,partner_product_category,product_category,"
            + "product_category_id,brand,year_of_manufacture,product_age,repair_status,"
            + "repair_barrier_if_end_of_life,group_identifier,event_date,problem\r\n";

    private static Path file(String provider) {
        Path file = FILES.resolve("OpenRepairData_v0.3_" + provider + "_202507.csv");
        assumeTrue(Files.exists(file), "the files of the Open Repair Alliance are not here");
        return file;
    }

    private static List<RepairAttempt> read(Path file, FindingCollector findings) {
        return OrdsFile.read(file.getFileName().toString(), () -> Files.newInputStream(file), findings);
    }

    private static List<RepairAttempt> read(String text, FindingCollector findings) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return OrdsFile.read("repairs.csv", () -> new ByteArrayInputStream(bytes), findings);
    }

    private static FindingCollector findings() {
        return FindingCollector.of(Locale.ENGLISH);
    }

    private static String written(List<RepairAttempt> attempts, UnaryOperator<String> publishable) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OrdsFile.write(attempts, out, publishable);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Reads cells with the parser alone, so that our reading is compared with something else. */
    private static List<List<String>> cells(String csv) {
        try (Stream<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv).stream()) {
            return records.map(CsvRecord::getFields).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FixitClinic,      1033, 413,  267,  121, 232,  1, 524",
        "RepairCafeToronto, 5567, 1132, 227, 469, 3739, 1, 128",
        "RepairConnects,   2885, 1592, 860,  433, 0,   23, 984"
    })
    void countsTheRealFiles(
            String provider,
            int rows,
            int fixed,
            int repairable,
            int endOfLife,
            int unknown,
            int groups,
            int sessions) {
        FindingCollector findings = findings();
        List<RepairAttempt> attempts = read(file(provider), findings);
        RepairReport report = RepairReport.of(attempts, findings.findings().list());
        assertThat(report.findings()).isEmpty();
        assertThat(report.rows()).isEqualTo(rows);
        assertThat(report.fixed()).isEqualTo(fixed);
        assertThat(report.repairable()).isEqualTo(repairable);
        assertThat(report.endOfLife()).isEqualTo(endOfLife);
        assertThat(report.unknown()).isEqualTo(unknown);
        assertThat(report.groups()).isEqualTo(groups);
        assertThat(report.sessions()).isEqualTo(sessions);
    }

    @Test
    void torontoFixesTwentyOrSixtyTwoPercentDependingOnTheDenominator() {
        RepairReport report = RepairReport.of(read(file("RepairCafeToronto"), findings()), List.of());
        assertThat(report.fixedShareOfAll().orElseThrow()).isCloseTo(0.2033, within(5e-5));
        assertThat(report.fixedShareOfKnown().orElseThrow()).isCloseTo(0.6193, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"FixitClinic", "RepairCafeToronto", "RepairConnects"})
    void writesTheRealFilesBackCellByCell(String provider) throws IOException {
        Path file = file(provider);
        List<RepairAttempt> attempts = read(file, findings());
        List<List<String>> original = cells(Files.readString(file));
        assertThat(original).hasSizeGreaterThan(1000);
        assertThat(cells(written(attempts, UnaryOperator.identity()))).isEqualTo(original);
    }

    @Test
    void whatIsWrongIsFoundAndTheRestIsRead() {
        FindingCollector findings = findings();
        List<RepairAttempt> attempts = read(
                HEADER
                        + "a-1,Us,FRA,bouilloire,Kettle,14,Tefal,2019,,Fixed,,Nous,2025-03-11,ne chauffe plus\r\n"
                        + "a-1,Us,FRA,encore,Kettle,14,Tefal,2019,,Fixed,,Nous,2025-03-11,\r\n"
                        + "a-2,Us,FRA,grille-pain,Kettle,31,,,,Fixed,,Nous,2025-03-11,\r\n"
                        + "a-3,Us,FRA,lampe,,,,2026,,Fixed,,Nous,2025-03-11,\r\n"
                        + "a-4,Us,FRA,lampe,,,,,,Fixed,Item too worn out,Nous,2025-03-11,\r\n"
                        + "a-5,Us,XYZ,lampe,,99,,,,Fixed,,Nous,2025-03-11,\r\n"
                        + "a-6,Us,FRA,lampe,,,,,,Mended,,Nous,2025-03-11,\r\n"
                        + "a-7,Us,FRA,,,,,,,Fixed,,Nous,2025-13-11,\r\n"
                        + "a-8,Us,FRA,lampe,,,Unknown,,1.5,End of life,Item too worn out,,2025-03-11,\"deux\nlignes\"\r\n",
                findings);
        assertThat(attempts).extracting(attempt -> attempt.id().value()).containsExactly("a-1", "a-5", "a-8");
        assertThat(attempts.get(2).problem()).contains("deux\nlignes");
        assertThat(attempts.get(2).brand()).isEmpty();
        assertThat(findings.findings().list())
                .extracting(Finding::toString)
                .containsExactly(
                        "repairs.csv:3: id: ERROR: \"a-1\" stands on an earlier row; the row was not used; each attempt "
                                + "has an identifier of its own [duplicate_id]",
                        "repairs.csv:4: product_category_id: ERROR: the category 31 is not called \"Kettle\"; the row "
                                + "could not be used; correct the number or the name [category_mismatch]",
                        "repairs.csv:5: ERROR: the row cannot be used; RepairAttempt.year 2026: must not be after the "
                                + "year of date [bad_row]",
                        "repairs.csv:6: ERROR: the row cannot be used; RepairAttempt.barrier TOO_WORN_OUT: must only "
                                + "be given where the outcome is end_of_life [bad_row]",
                        "repairs.csv:7: country: ERROR: \"XYZ\" is not a country; the standard writes three letters "
                                + "such as FRA or BEL [unknown_country]",
                        "repairs.csv:7: product_category_id: ERROR: there is no category 99; the standard has the "
                                + "categories 1 to 40; it was left out [unknown_category]",
                        "repairs.csv:8: repair_status: ERROR: \"Mended\" is not a word of this column; write one of: "
                                + "Unknown, Fixed, Repairable, End of life [unknown_word]",
                        "repairs.csv:9: event_date: ERROR: \"2025-13-11\" is not a date; write a day of the calendar "
                                + "such as 2025-03-11 [bad_date]",
                        "repairs.csv:9: partner_product_category: ERROR: the cell is blank; the row cannot be used "
                                + "without it [blank_cell]");
    }

    @Test
    void findingsAreInFrenchToo() {
        FindingCollector french = FindingCollector.of(Locale.FRENCH);
        read(HEADER + "a-1,Us,XYZ,lampe,,,,,,Fixed,,Nous,2025-03-11,\r\n", french);
        assertThat(french.findings().list())
                .extracting(Finding::what)
                .containsExactly("«\u202fXYZ\u202f» n’est pas un pays");
    }

    @Test
    void aFileWithoutIdsSaysSo() {
        FindingCollector findings = findings();
        assertThat(read("country,problem\nFRA,rien\n", findings)).isEmpty();
        assertThat(findings.findings().errors()).isPositive();
    }

    @Test
    void whatHasNoPlugStaysAtHome() throws IOException {
        RepairAttempt kettle = RepairAttempt.builder()
                .id(org.tablee.core.identity.RepairId.of("1"))
                .date(java.time.LocalDate.of(2025, 3, 11))
                .item("bouilloire")
                .category(RepairCategory.KETTLE)
                .outcome(RepairOutcome.FIXED)
                .problem("Mme Durand dit qu'elle ne chauffe plus")
                .provider("Nous")
                .country("BE")
                .build();
        RepairAttempt bicycle = kettle.withCategory(RepairCategory.BICYCLE);
        assertThat(cells(written(List.of(kettle, bicycle), text -> "")))
                .hasSize(2)
                .last()
                .isEqualTo(List.of(
                        "1",
                        "Nous",
                        "BEL",
                        "bouilloire",
                        "Kettle",
                        "14",
                        "Unknown",
                        "",
                        "",
                        "Fixed",
                        "",
                        "",
                        "2025-03-11",
                        ""));
        assertThatThrownBy(() -> written(List.of(kettle.withCountry(java.util.Optional.empty())), text -> ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The standard needs the provider and the country of the attempt 1");
    }
}
