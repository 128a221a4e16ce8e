package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.figure.Figure;
import org.tablee.core.figure.Interval;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Reason;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.indicator.Pillar;

class IndicatorResultJsonTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();
    private static final DisclosurePolicy TEAM =
            DisclosurePolicy.of(Audience.TEAM, DateRange.ofMonth(YearMonth.of(2025, 3)));

    private static void reads(Figure figure, @Nullable String reading, String json) throws Exception {
        IndicatorResult result = new IndicatorResult(
                "accueil.newcomer-return", 1, Pillar.ACCUEIL, true, "How many came back?", figure, reading);
        assertThat(JACKSON_3.writeValueAsString(result)).isEqualTo(json);
        assertThat(JACKSON_2.writeValueAsString(result)).isEqualTo(json);
        assertThat(JACKSON_3.readValue(json, IndicatorResult.class)).isEqualTo(result);
        assertThat(JACKSON_2.readValue(json, IndicatorResult.class)).isEqualTo(result);
    }

    @Test
    void definitionFigureAndReadingAreOneFlatObject() throws Exception {
        Figure figure = TEAM.release(Measurement.share(
                        79, 157, Counted.PEOPLE, (x, n) -> Statistic.of("WILSON", 0.5, Interval.of(0.42, 0.58, 0.95)))
                .count("returned", 79)
                .build());
        reads(
                figure,
                "Of 10 newcomers, 5 came back.",
                "{\"id\":\"accueil.newcomer-return\",\"version\":1,\"pillar\":\"ACCUEIL\",\"headline\":true,"
                        + "\"label\":\"How many came back?\",\"status\":\"OK\",\"value\":0.5,\"lower\":0.42,"
                        + "\"upper\":0.58,\"level\":0.95,\"method\":\"WILSON\",\"n\":157,"
                        + "\"detail\":{\"returned\":79},\"caution\":[],\"reading\":\"Of 10 newcomers, 5 came back.\"}");
    }

    @Test
    void withoutNumberThereIsOnlyTheReason() throws Exception {
        reads(
                TEAM.notComputable(Reason.NOT_RECORDED),
                null,
                "{\"id\":\"accueil.newcomer-return\",\"version\":1,\"pillar\":\"ACCUEIL\",\"headline\":true,"
                        + "\"label\":\"How many came back?\",\"status\":\"NOT_COMPUTABLE\",\"reason\":\"NOT_RECORDED\"}");
    }
}
