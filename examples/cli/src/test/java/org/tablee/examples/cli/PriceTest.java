package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.pricing.report.PriceReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One lunch of thirty covers: 12.50 € = 3.50 for the food + 9.00 for the house, and 57.4 % of it came in. */
class PriceTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aLunch() throws IOException {
        write("place.csv", "place_id", "canteen");
        write(
                "sessions.csv",
                "session_id,place_id,activity,starts_at,status,covers_served",
                "2025-01-07,canteen,shared_meal,2025-01-07T12:30,held,30");
        write(
                "takings.csv",
                "session_id,purpose,means,unit,amount,float,expected",
                "2025-01-07,meal,cash,EUR,235.50,20.00,216.00");
        write(
                "costs.csv",
                "session_id,period,label,kind,unit,amount",
                "2025-01-07,,ingrédients,direct,EUR,105.00",
                ",2025-01,charges,shared,EUR,270.00");
    }

    @Test
    void thePageCanBePinnedToTheWall() throws IOException {
        Path page = folder.resolve("price.html");
        assertThat(price("--html=" + page, "--lang=fr", "--from=2025-01-01", "--to=2025-01-31")
                        .exitCode())
                .isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("57,4");
    }

    @Test
    void aPlaceWithoutANameHasPagesThatSpeakOfNone() throws IOException {
        Files.delete(folder.resolve("place.csv"));
        write("sessions.csv", "session_id,starts_at,status", "a,2025-01-07,held", "b,2025-01-08,held");
        Path page = folder.resolve("page.html");

        assertThat(price("--html=" + page, "--lang=fr").out()).contains("un lieu sans nom", "Les 2 séances");
        assertThat(page).content().contains("<title>La caisse</title>");
        Console.run("trust", folder.toString(), "--html=" + page, "--seatings=9", "--bootstraps=9");
        assertThat(page).content().contains("<title>Trust: what the records tell</title>");
    }

    @Test
    void theJsonIsTheContract() {
        Console console = price("--json=-", "--from=2025-01-01", "--to=2025-01-31");

        JsonNode report = JsonMapper.shared().readTree(console.out());
        assertThat(console.exitCode()).isZero();
        assertThat(report.at("/schema").asString()).isEqualTo("org.tablee.price-report/1");
        assertThat(report.at("/byUnit/0/sessions/0")).isEqualTo(json("""
                {"id":"2025-01-07","covers":30,"counted":true,
                 "takings":[{"purpose":"meal","means":"cash","minor":21550,"difference":-50}],
                 "cost":{"direct":10500,"shared":27000,"total":37500},
                 "equilibriumPrice":{"minor":1250,
                   "lines":[{"label":"ingrédients","minor":350},{"label":"charges","minor":900}]},
                 "coverage":{"numerator":21550,"denominator":37500,"percent":57.4}}"""));
        assertThat(report.at("/byUnit/0/total")).isEqualTo(json("""
                {"covers":30,"received":21550,"costOfCounted":37500,"costOfUncounted":0,"gap":-15950,"unallocated":0,
                 "coverage":{"numerator":21550,"denominator":37500,"percent":57.4},
                 "sessionsCounted":1,"sessionsNotCounted":0,"funding":[{"purpose":"meal","minor":21550}]}"""));
        assertThat(report.at("/byUnit/0/figures/meanPerCover"))
                .isEqualTo(json("{\"status\":\"NOT_COMPUTABLE\",\"reason\":\"TOO_FEW_SESSIONS\"}"));
        assertThat(report.at("/data/findings")).isEqualTo(json("{\"errors\":0,\"warnings\":0}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "public"})
    void theJsonIsOfThePublishedForm(String audience) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(PriceReport.class.getResourceAsStream("/META-INF/tablee/schemas/price-report.schema.json"));

        String json = price("--json=-", "--audience=" + audience, "--from=2025-01-01", "--to=2025-01-31")
                .out();

        assertThat(json).contains(audience.toUpperCase(Locale.ROOT));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"unit\"", "\"coin\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void thePageSaysWhatAMealCostAndWhatIsMissing() {
        Console console = price();

        assertThat(console.out())
                .contains("Equilibrium price €12.50 = €3.50 ingrédients + €9.00 charges", "57.4\u00a0%")
                .containsPattern("Missing +€159.50");
    }

    @Test
    void thePageSpeaksFrench() {
        assertThat(price("--lang=fr").out())
                .contains("Prix d’équilibre 12,50\u202f€ = 3,50\u202f€ ingrédients + 9,00\u202f€ charges")
                .containsPattern("Il manque +159,50\u202f€");
    }

    @Test
    void whatCannotBeReadIsAFindingAndTheRestIsReported() throws IOException {
        write("costs.csv", "session_id,label,unit,amount", "2025-01-07,ingrédients,EUR,105.00", "2025-01-07,gaz,EUR,?");

        Console console = price("--json=-").withoutStackTrace();

        assertThat(console.exitCode()).isEqualTo(1);
        assertThat(console.findings()).singleElement().asString().startsWith("costs.csv:3: amount: ERROR");
        JsonNode report = JsonMapper.shared().readTree(console.out());
        assertThat(report.at("/byUnit/0/total/costOfCounted").longValue()).isEqualTo(10500);
        assertThat(report.at("/data/findings/errors").intValue()).isEqualTo(1);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private Console price(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "price";
        words[1] = folder.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return Console.run(words);
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }
}
