package org.tablee.trust.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Reason;
import org.tablee.trust.ReportFixtures;
import org.tablee.trust.TrustReport;

class NetworkReportTest {

    private static final DateRange HALF = DateRange.parse("2024-07-01/2024-12-31");
    private static final TrustReport A = ReportFixtures.place("a", 1, HALF, Audience.TEAM);
    private static final TrustReport B = ReportFixtures.place("b", 2, HALF, Audience.TEAM);
    private static final TrustReport C = ReportFixtures.place("c", 3, HALF, Audience.TEAM);

    private static NetworkReport join(TrustReport... reports) {
        return NetworkReport.of(List.of(reports), 14, Locale.ENGLISH);
    }

    private static Estimate figure(TrustReport report) {
        return report.indicator("action.role-take-up")
                .orElseThrow()
                .figure()
                .estimate()
                .orElseThrow();
    }

    private static NetworkResult joined(NetworkReport report) {
        return report.indicators().stream()
                .filter(result -> result.id().equals("action.role-take-up"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numeratorsAndDenominatorsAreAdded() {
        NetworkReport network = join(A, B, C);
        Estimate total = joined(network).figure().estimate().orElseThrow();
        long n = figure(A).n() + figure(B).n() + figure(C).n();
        long withRole = List.of(A, B, C).stream()
                .mapToLong(report -> figure(report).detail().count("withRole").orElseThrow())
                .sum();
        assertThat(total.n()).isEqualTo(n);
        assertThat(total.value()).hasValue((double) withRole / n);
        assertThat(total.caution()).contains("PEOPLE_COUNTED_ONCE_PER_PLACE");
        assertThat(joined(network).places()).isEqualTo(3);
        assertThat(network.sentence()).startsWith("3 of 14 places reported.");
    }

    @Test
    void ofTwoPlacesEachCouldTakeOffItsOwn() {
        assertThat(joined(join(A, B)).figure().status()).isEqualTo(FigureStatus.WITHHELD);
        assertThat(joined(join(A, B)).figure().reason()).contains(Reason.LINKED_TO_WITHHELD);
    }

    @Test
    void theOrderOfPlacesDoesNotShow() {
        assertThat(join(C, A, B)).isEqualTo(join(A, B, C));
    }

    @Test
    void reportsThatDoNotBelongTogetherAreRefused() {
        assertThatThrownBy(() -> join(A, B, A)).hasMessageContaining("Each place reports once");
        TrustReport june = ReportFixtures.place("d", 4, DateRange.parse("2024-06"), Audience.TEAM);
        assertThatThrownBy(() -> join(A, B, june)).hasMessageContaining("same period");
        TrustReport shown = ReportFixtures.place("d", 4, HALF, Audience.PUBLIC);
        assertThatThrownBy(() -> join(A, B, shown)).hasMessageContaining("same audience");
        assertThatThrownBy(() -> join()).hasMessageContaining("one or more must have reported");
        assertThatThrownBy(() -> NetworkReport.of(List.of(A, B), 1, Locale.ENGLISH))
                .hasMessageContaining("Of 1 places");
    }

    @Test
    void itIsReadBackAsItWasWritten() throws Exception {
        ObjectMapper jackson2 = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .build();
        var jackson3 = tools.jackson.databind.json.JsonMapper.builder().build();
        NetworkReport network = join(A, B, C);
        String json = jackson2.writeValueAsString(network);
        assertThat(jackson3.writeValueAsString(network)).isEqualTo(json);
        assertThat(jackson2.readValue(json, NetworkReport.class)).isEqualTo(network);
        assertThat(jackson3.readValue(json, NetworkReport.class)).isEqualTo(network);
    }
}
