package org.tablee.trust.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.core.figure.Audience;
import tools.jackson.databind.json.JsonMapper;

class SurveyReportSchemaTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SurveyReport.class.getResourceAsStream("/META-INF/tablee/schemas/survey-report.schema.json"));

    private static Set<ValidationMessage> wrong(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    /** Two waves, of which nobody knows how many were asked in the second. */
    private static String json(int forms, Audience audience) {
        Asking asking = new Asking().wave("spring", "2025-03-31", 200);
        fill(asking, forms);
        asking.wave("autumn", "2025-09-30", Optional.of("3a"), OptionalInt.empty());
        fill(asking, forms);
        return JsonMapper.shared().writeValueAsString(asking.report(audience).report());
    }

    private static void fill(Asking asking, int forms) {
        for (int i = 0; i < forms; i++) {
            asking.form(
                    "word" + i,
                    "accueil-1=" + i % 11 + " accueil-2=" + (i + i / 11) % 11 + " accueil-3=" + (10 - i % 9)
                            + " plus-1=10 plus-4=x");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, TEAM", "0, PUBLIC", "11, TEAM", "11, PUBLIC", "40, TEAM", "40, PUBLIC", "120, TEAM", "120, PUBLIC"})
    void everyReportIsOfTheSchema(int forms, Audience audience) {
        assertThat(wrong(json(forms, audience))).isEmpty();
    }

    @Test
    void theSchemaKnowsWhatAFigureNeeds() {
        String json = json(40, Audience.TEAM);
        assertThat(json).contains("\"method\":\"WILSON\",", "\"upper\":");
        assertThat(wrong(json.replaceFirst("\"method\":\"WILSON\",", ""))).isNotEmpty();
        assertThat(wrong(json.replaceFirst("\"status\":\"OK\"", "\"status\":\"WITHHELD\"")))
                .isNotEmpty();
        assertThat(wrong(json.replaceFirst("\"upper\":[^,]*,", ""))).isNotEmpty();
        assertThat(wrong(json.replaceFirst("\"wave\"", "\"convive\""))).isNotEmpty();
    }
}
