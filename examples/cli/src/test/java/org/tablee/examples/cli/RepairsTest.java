package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What became of repairs, with the denominator of every share. */
class RepairsTest {

    private static final String HEADER = "id,partner_product_category,repair_status,event_date\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("ords.csv"), HEADER + String.join("\n", lines) + "\n");
    }

    /** The outcomes were counted by the README beside the files of the Open Repair Alliance. */
    @ParameterizedTest
    @CsvSource({
        "FixitClinic,      1033, 413,  267,  121, 232",
        "RepairCafeToronto, 5567, 1132, 227, 469, 3739",
        "RepairConnects,   2885, 1592, 860,  433, 0"
    })
    void theRealFilesAreCounted(String provider, int rows, int fixed, int repairable, int endOfLife, int unknown) {
        Path file = Shared.path("data/ords/OpenRepairData_v0.3_" + provider + "_202507.csv");

        Console console = Console.run("repairs", file.toString(), "--json", "-");

        JsonNode report = JsonMapper.shared().readTree(console.out());
        assertThat(console.exitCode()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(List.of("rows", "fixed", "repairable", "endOfLife", "unknown"))
                .extracting(name -> report.get(name).intValue())
                .containsExactly(rows, fixed, repairable, endOfLife, unknown);
        assertThat(report.get("fixedShareOfKnown").doubleValue())
                .isCloseTo((double) fixed / (rows - unknown), within(1e-15));
    }

    @Test
    void theJsonIsTheContract() throws IOException {
        Path file = file("1,lamp,Fixed,2025-03-11", "2,radio,Unknown,2025-03-11");

        Console console = Console.run("repairs", file.toString(), "--json=-");

        assertThat(JsonMapper.shared().readTree(console.out()))
                .isEqualTo(JsonMapper.shared().readTree("""
                {"rows":2,"fixed":1,"repairable":0,"endOfLife":0,"unknown":1,"fixedShareOfKnown":1.0,
                 "fixedShareOfAll":0.5,"groups":1,"sessions":1,"findings":[]}"""));
    }

    @Test
    void whatCannotBeReadIsFoundAndTheRestIsCounted() throws IOException {
        Path file = file("1,lamp,Fixed,2025-03-11", "2,radio,Mended,2025-03-11");

        Console console = Console.run("repairs", file.toString(), "--json=-").withoutStackTrace();

        JsonNode report = JsonMapper.shared().readTree(console.out());
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.findings()).singleElement().asString().startsWith("ords.csv:3: repair_status: ERROR");
        assertThat(report.get("rows").intValue()).isEqualTo(1);
        assertThat(report.at("/findings/0/kind").asString()).isEqualTo("unknown_word");
        assertThat(report.at("/findings/0/line").intValue()).isEqualTo(3);
    }

    @Test
    void thePageSaysOfWhatAShareIs() throws IOException {
        Path file = file("1,lamp,Fixed,2025-03-11", "2,radio,Unknown,2025-03-11");

        assertThat(Console.run("repairs", file.toString()).out())
                .containsPattern("100\\h% were fixed: 1 of 1")
                .containsPattern("50\\h% are known to be fixed: 1 of 2");
        assertThat(Console.run("repairs", file.toString(), "--lang=fr").out())
                .contains("2 tentatives, 1 groupe, 1 rendez-vous", "réparées\u00a0: 1 sur 1");
    }

    @Test
    void whereNothingIsKnownThereIsNoShare() throws IOException {
        Console console =
                Console.run("repairs", file("1,lamp,Unknown,2025-03-11").toString(), "--json=-");

        assertThat(JsonMapper.shared()
                        .readTree(console.out())
                        .get("fixedShareOfKnown")
                        .isNull())
                .isTrue();
        assertThat(Console.run("repairs", file().toString()).out())
                .contains("No outcome is known", "There is no attempt");
    }
}
