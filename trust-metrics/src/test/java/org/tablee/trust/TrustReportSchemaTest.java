package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tablee.core.figure.Audience;
import tools.jackson.databind.json.JsonMapper;

class TrustReportSchemaTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(TrustReport.class.getResourceAsStream("/META-INF/tablee/schemas/trust-report.schema.json"));

    private static String json(TrustReport report) {
        return JsonMapper.shared().writeValueAsString(report);
    }

    private static Set<ValidationMessage> wrong(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    static Stream<TrustReport> reports() {
        return Stream.of(Audience.values())
                .flatMap(audience -> Stream.of(
                        ReportFixtures.year(Locale.ENGLISH, audience),
                        ReportFixtures.asked(Locale.FRENCH, audience),
                        ReportFixtures.nothing(Locale.FRENCH, audience)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportIsOfTheSchema(TrustReport report) {
        assertThat(wrong(json(report))).isEmpty();
    }

    @Test
    void theSchemaKnowsWhatAFigureNeeds() {
        String json = json(ReportFixtures.year(Locale.ENGLISH, Audience.TEAM));
        assertThat(wrong(json.replaceFirst("\"method\":\"WILSON\",", ""))).isNotEmpty();
        assertThat(wrong(json.replaceFirst("\"status\":\"OK\"", "\"status\":\"WITHHELD\"")))
                .isNotEmpty();
        assertThat(wrong(json.replaceFirst("\"upper\":[^,]*,", ""))).isNotEmpty();
        assertThat(wrong(json.replaceFirst("\"inputs\":\"sha256:", "\"inputs\":\"md5:")))
                .isNotEmpty();
        assertThat(wrong(json.replaceFirst("\"seed\"", "\"sead\""))).isNotEmpty();
    }
}
