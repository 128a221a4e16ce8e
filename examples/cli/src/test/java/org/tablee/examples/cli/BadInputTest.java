package org.tablee.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is wrong with a logbook is a finding that names file, line, column, what and why; the rest is read and
 * reported, and nobody sees a stack trace.
 */
class BadInputTest {

    private static final String PLACE = "place_id,zone\nmarmite,Europe/Paris\n";
    private static final String SESSIONS = "session_id,place_id,starts_at,status,headcount\n"
            + "a,marmite,2025-03-29,held,12\n"
            + "b,marmite,2025-04-01T12:30,held,9\n";
    private static final String PRESENCES = "session_id,convive_id,presence\na,c1,present\na,c2,present\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aGoodLogbook() throws IOException {
        write("place.csv", PLACE);
        write("sessions.csv", SESSIONS);
        write("presences.csv", PRESENCES);
    }

    @Test
    void theLogbookIsGoodBeforeItIsSpoilt() throws IOException {
        write("takings.csv", "session_id,purpose,means,unit,amount\na,meal,cash,EUR,120.00\n");

        assertThat(run("check")).satisfies(console -> {
            assertThat(console.exitCode()).isZero();
            assertThat(console.err()).isEmpty();
        });
    }

    /** One cell or row is wrong: {@code |} ends a line; the finding starts with its place and ends with its kind. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            unknown column;         sessions.csv;  session_id,starts_at,weather|a,2025-03-29,rain;                   sessions.csv:1: weather: WARNING;       unknown_column
            wrong number of cells;  sessions.csv;  session_id,starts_at|a,2025-03-29|b,2025-04-01,12,30;             sessions.csv:3: ERROR;                  surplus_cells
            too few cells;          sessions.csv;  session_id,starts_at,headcount|a,2025-03-29,3|b,2025-04-01;       sessions.csv:3: WARNING;                missing_cells
            bad date;               sessions.csv;  session_id,starts_at|a,2025-03-29|b,2025-02-30;                   sessions.csv:3: starts_at: ERROR;       bad_moment
            impossible local time;  sessions.csv;  session_id,starts_at|a,2025-03-29|b,2025-03-30T02:30;             sessions.csv:3: starts_at: ERROR;       impossible_time
            duplicate id;           sessions.csv;  session_id,starts_at|a,2025-03-29|a,2025-04-01;                   sessions.csv:3: session_id: ERROR;      duplicate_id
            unknown session;        presences.csv; session_id,convive_id,presence|a,c1,present|z,c1,present;         presences.csv:3: session_id: ERROR;     unknown_session
            unknown presence word;  presences.csv; session_id,convive_id,presence|a,c1,present|b,c1,perhaps;         presences.csv:3: presence: ERROR;       unknown_word
            no presence word;       presences.csv; session_id,convive_id,presence|a,c1,|b,c1,;                       presences.csv: ERROR;                     no_presence_word
            undeclared attribute;   convives.csv;  convive_id,age_band|c1,18-29;                                     convives.csv:1: age_band: WARNING;      undeclared_attribute
            sensitive header;       convives.csv;  convive_id,religion|c1,none;                                      convives.csv:1: religion: ERROR;        sensitive_column
            sensitive attribute;    attributes.csv; attribute,why|religion,to know;                                  attributes.csv:2: attribute: ERROR;     sensitive_attribute
            12.505 EUR;             takings.csv;   session_id,purpose,means,unit,amount|a,meal,cash,EUR,12.505;      takings.csv:2: amount: ERROR;           too_many_decimals
            1,500 as two cells;     takings.csv;   session_id,purpose,means,unit,amount|a,meal,cash,EUR,1,500;       takings.csv:2: ERROR;                   surplus_cells
            """)
    void oneThingWrongIsOneFinding(String name, String file, String content, String where, String kind)
            throws IOException {
        write(file, content.replace('|', '\n') + "\n");

        Console console = run("check").withoutStackTrace();

        assertThat(console.findings())
                .singleElement()
                .asString()
                .startsWith(where)
                .endsWith("[" + kind + "]");
        assertThat(console.exitCode()).isEqualTo(where.contains("ERROR") ? 1 : 0);
        assertThat(console.out()).as("the rest is reported").contains("What your columns allow");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            missing file;   -;                          sessions.csv: ERROR;               missing_file
            empty file;     '';                         sessions.csv: ERROR;               empty_file
            missing column; starts_at|2025-03-29;       sessions.csv:1: ERROR; missing_column
            no start;       session_id|a;               sessions.csv:1: ERROR; no_start
            """)
    void withoutSessionsThereIsNoReport(String name, String content, String where, String kind) throws IOException {
        Files.delete(folder.resolve("sessions.csv"));
        if (content != null) {
            write("sessions.csv", content.replace('|', '\n'));
        }

        write("takings.csv", "session_id,purpose,means,unit,amount\na,meal,cash,EUR,12.505\n");

        for (String command : List.of("trust --json=-", "activity", "price --json=-", "price")) {
            Console console = run(command.split(" ")).withoutStackTrace();

            assertThat(console.findings().get(0)).startsWith(where).endsWith("[" + kind + "]");
            assertThat(console.findings()).hasSize(command.startsWith("price") ? 2 : 1);
            assertThat(console.out()).isEmpty();
            assertThat(console.exitCode()).isEqualTo(1);
        }
        Console check = run("check").withoutStackTrace();
        assertThat(check.findings()).hasSize(2).last().asString().endsWith("[too_many_decimals]");
        assertThat(check.out()).contains("The sessions could not be read", "2 errors, no warning.");
        assertThat(check.exitCode()).isEqualTo(1);
    }

    @Test
    void aFolderInPlaceOfAFileLosesNoneOfTheOthers() throws IOException {
        Files.delete(folder.resolve("presences.csv"));
        Files.createDirectory(folder.resolve("presences.csv"));

        Console console = run("check").withoutStackTrace();

        assertThat(console.findings()).singleElement().asString().startsWith("presences.csv: ERROR");
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.out()).contains("What your columns allow");
    }

    @Test
    void anEmptyFileLosesNoneOfTheOthers() throws IOException {
        write("presences.csv", "");

        Console console = run("check").withoutStackTrace();

        assertThat(console.findings()).singleElement().asString().startsWith("presences.csv: ERROR");
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.out()).contains("What your columns allow");
    }

    @Test
    void windows1252IsNamedWhereItIsReadAsUtf8() throws IOException {
        Files.writeString(
                folder.resolve("presences.csv"), PRESENCES + "a,c3,présente\n", Charset.forName("windows-1252"));

        Console console = run("check").withoutStackTrace();

        assertThat(console.findings()).singleElement().asString().startsWith("presences.csv:4: presence: ERROR");
        assertThat(console.exitCode()).isEqualTo(1);
    }

    @Test
    void aReportCountsTheFindings() throws IOException {
        write("presences.csv", PRESENCES + "b,c1,present\nz,c1,present\n");

        Console console = run("trust", "--json=-").withoutStackTrace();

        JsonNode data = JsonMapper.shared().readTree(console.out()).get("data");
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(data.at("/findings/errors").intValue()).isEqualTo(1);
        assertThat(data.get("sessions").intValue()).isEqualTo(2);
        assertThat(data.get("visits").intValue()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--to=2020-01-01", "--from=2030-01-01", "--from=2030-01-01 --to=2030-12-31"})
    void daysOnWhichNothingWasNotedAreReportedAsSuch(String days) throws IOException {
        for (String command : List.of("trust --json=-", "price --json=-", "activity")) {
            Console console = run((command + " " + days).split(" ")).withoutStackTrace();

            assertThat(console.exitCode()).isZero();
            assertThat(console.err()).doesNotContain("ERROR");
            assertThat(console.out()).contains(days.startsWith("--to") ? "2020" : "2030");
        }
    }

    @Test
    void whatAReportFindsIsToldBesideIt() throws IOException {
        assertThat(run("trust", "--json=-", "--to=2030-01-01").err()).contains("the report closes on");

        write("takings.csv", "session_id,purpose,means,unit,amount\na,meal,cash,EUR,20.00\n");
        write(
                "contributions.csv",
                "contribution_id,session_id,purpose,means,unit,amount,covers,outcome\nc1,a,meal,cash,EUR,5.00,1,redeemed\n");
        Console console = run("price", "--json=-").withoutStackTrace();
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.findings()).extracting(BadInputTest::kind).containsExactly("[empty_pool]");
        JsonNode findings = JsonMapper.shared().readTree(console.out()).at("/data/findings");
        assertThat(findings.get("errors").intValue()).isEqualTo(1);
        assertThat(findings.get("warnings").intValue()).isZero();
    }

    private static String kind(String finding) {
        return finding.substring(finding.lastIndexOf('['));
    }

    @Test
    void sessionsThatAreAllRefusedAreSaidOnceInEachFileThatSpeaksOfThem() throws IOException {
        write("sessions.csv", "session_id,starts_at\na,12 March\nb,13 March\n");
        write("takings.csv", "session_id,purpose,means,unit,amount\na,meal,cash,EUR,20.00\nb,meal,cash,EUR,8.00\n");

        Console console = run("price", "--json=-").withoutStackTrace();

        assertThat(console.findings())
                .extracting(BadInputTest::kind)
                .containsExactly("[bad_moment]", "[bad_moment]", "[no_session]", "[no_session]");
        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(JsonMapper.shared()
                        .readTree(console.out())
                        .at("/data/findings/errors")
                        .intValue())
                .isEqualTo(6);
    }

    @Test
    void severalPlacesAreAskedForOneByOne() throws IOException {
        write("place.csv", "place_id,name\nmarmite,La Marmite\nbocal,\n");
        write("sessions.csv", SESSIONS + "c,bocal,2025-04-02,held,5\n");

        for (String command : List.of("trust", "price")) {
            Console console = run(command).withoutStackTrace();
            assertThat(console.exitCode()).isEqualTo(2);
            assertThat(console.out()).isEmpty();
            assertThat(console.err().lines())
                    .singleElement()
                    .asString()
                    .isEqualTo("tablee " + command + ": The logbook has several places, and each has its own report."
                            + " Choose one with --place: bocal, marmite (La Marmite)");
            assertThat(run(command, "--lang=fr").findings())
                    .singleElement()
                    .asString()
                    .contains("plusieurs lieux")
                    .endsWith("bocal, marmite (La Marmite)");
            assertThat(run(command, "--place=bol", "--lang=fr").findings())
                    .singleElement()
                    .asString()
                    .contains("n’a pas de lieu «\u202fbol\u202f»")
                    .endsWith("bocal, marmite (La Marmite)");
            assertThat(run(command, "--place=bocal").exitCode()).isZero();
        }
    }

    @Test
    void findingsSpeakFrench() throws IOException {
        write("presences.csv", PRESENCES + "a,c3,peut-être\n");

        assertThat(run("check", "--lang=fr").findings())
                .singleElement()
                .asString()
                .contains("peut-être")
                .doesNotContain("is not");
    }

    @Test
    void aLineOf100MegabytesIsRefusedInBoundedMemory() throws Exception {
        try (BufferedWriter sheet = Files.newBufferedWriter(folder.resolve("presences.csv"))) {
            sheet.write(PRESENCES);
            String megabyte = "x".repeat(1_000_000);
            for (int i = 0; i < 100; i++) {
                sheet.write(megabyte);
            }
            sheet.write("\na,c3,present\n");
        }
        File out = folder.resolve("out.txt").toFile();
        File err = folder.resolve("err.txt").toFile();

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tablee.class.getName(),
                        "trust",
                        folder.toString(),
                        "--json=-")
                .redirectOutput(out)
                .redirectError(err)
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        List<String> findings = Files.readAllLines(err.toPath(), UTF_8);
        assertThat(findings)
                .singleElement()
                .asString()
                .startsWith("presences.csv:4: ERROR")
                .endsWith("[line_too_long]");
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(out).at("/data/visits").intValue())
                .isEqualTo(3);
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content, UTF_8);
    }

    private Console run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add(1, folder.toString());
        return Console.run(all.toArray(String[]::new));
    }
}
