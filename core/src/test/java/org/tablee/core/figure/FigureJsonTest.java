package org.tablee.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;

class FigureJsonTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

    private static final DisclosurePolicy TEAM =
            DisclosurePolicy.of(Audience.TEAM, DateRange.ofMonth(YearMonth.of(2025, 3)));

    private static void reads(Figure figure, String json) throws Exception {
        assertThat(JACKSON_3.writeValueAsString(figure)).isEqualTo(json);
        assertThat(JACKSON_2.writeValueAsString(figure)).isEqualTo(json);
        assertThat(JACKSON_3.readValue(json, Figure.class)).isEqualTo(figure).hasSameHashCodeAs(figure);
        assertThat(JACKSON_2.readValue(json, Figure.class)).isEqualTo(figure);
    }

    @Test
    void anEstimateCarriesItsEvidence() throws Exception {
        Figure figure = TEAM.release(Measurement.share(
                        79,
                        157,
                        Counted.PEOPLE,
                        (x, n) -> Statistic.of("WILSON", 0.5031847133757962, Interval.of(0.42, 0.58, 0.95)))
                .enough(157, Counted.PEOPLE, 10, 200)
                .count("returned", 79)
                .teamOnly("months", List.of(Map.of("n", 55)))
                .caution("SAME_ROOM")
                .build());
        reads(
                figure,
                "{\"status\":\"FRAGILE\",\"reason\":\"SMALL_SAMPLE\",\"value\":0.5031847133757962,\"lower\":0.42,"
                        + "\"upper\":0.58,\"level\":0.95,\"method\":\"WILSON\",\"n\":157,"
                        + "\"detail\":{\"returned\":79,\"months\":[{\"n\":55}]},\"caution\":[\"SAME_ROOM\"]}");
    }

    @Test
    void aMedianNotReachedIsNull() throws Exception {
        Figure figure = TEAM.release(Measurement.of(30, Counted.PEOPLE, () -> Statistic.notReached("KAPLAN_MEIER"))
                .caution("MEDIAN_NOT_REACHED")
                .build());
        reads(
                figure,
                "{\"status\":\"OK\",\"value\":null,\"method\":\"KAPLAN_MEIER\",\"n\":30,\"detail\":{},"
                        + "\"caution\":[\"MEDIAN_NOT_REACHED\"]}");
    }

    @Test
    void withoutNumberThereIsOnlyTheReason() throws Exception {
        reads(TEAM.notComputable(Reason.NO_TABLES), "{\"status\":\"NOT_COMPUTABLE\",\"reason\":\"NO_TABLES\"}");
        Measurement four = Measurement.share(1, 4, Counted.PEOPLE, (x, n) -> Statistic.of("WILSON", 0.25))
                .build();
        reads(TEAM.release(four), "{\"status\":\"WITHHELD\",\"reason\":\"TOO_FEW_PEOPLE\"}");
    }

    @Test
    void aFigureWithoutItsPartsIsRefused() {
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"status\":\"OK\",\"value\":0.5}", Figure.class))
                .hasMessageContaining("A figure of this status needs: method");
        assertThatThrownBy(() -> JACKSON_3.readValue("{\"status\":\"WITHHELD\"}", Figure.class))
                .hasMessageContaining("A figure of this status needs: reason");
    }
}
