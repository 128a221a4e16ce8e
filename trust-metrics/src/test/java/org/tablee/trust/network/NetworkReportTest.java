package org.tablee.trust.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Estimate;
import org.tablee.core.figure.FigureStatus;
import org.tablee.core.figure.Reason;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.table.Finding;
import org.tablee.core.table.FindingCounts;
import org.tablee.trust.ReportFixtures;
import org.tablee.trust.TrustReport;

class NetworkReportTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(NetworkReport.class.getResourceAsStream("/META-INF/tablee/schemas/trust-network.schema.json"));

    private static final DateRange HALF = DateRange.parse("2024-07-01/2024-12-31");
    private static final TrustReport A = ReportFixtures.place("a", 1, HALF, Audience.TEAM);
    private static final TrustReport B = ReportFixtures.place("b", 2, HALF, Audience.TEAM);
    private static final TrustReport C = ReportFixtures.place("c", 3, HALF, Audience.TEAM);

    private static PlaceReports gather(TrustReport... reports) {
        PlaceReports places = PlaceReports.of(Locale.ENGLISH);
        for (int i = 0; i < reports.length; i++) {
            places.add("report " + (i + 1), reports[i]);
        }
        return places;
    }

    private static NetworkReport join(TrustReport... reports) {
        return gather(reports).join(14).orElseThrow();
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
    void whatAPlaceWithholdsIsInNoTotal() {
        TrustReport small = ReportFixtures.small("s", 4, HALF, Audience.PUBLIC);
        assertThat(small.indicator("action.role-take-up").orElseThrow().figure().estimate())
                .isEmpty();
        TrustReport[] shown = Stream.of("a", "b", "c")
                .map(name -> ReportFixtures.place(name, name.charAt(0), HALF, Audience.PUBLIC))
                .toArray(TrustReport[]::new);
        NetworkReport without = join(shown);
        NetworkReport with = join(shown[0], shown[1], shown[2], small);
        assertThat(with.indicators()).isEqualTo(without.indicators());
        assertThat(with.indicators()).isNotEmpty();
        assertThat(with.data().reported()).isEqualTo(4);
    }

    @Test
    void peopleAndVisitsAreAddedFromThreePlacesOn() {
        long convives = List.of(A, B, C).stream()
                .mapToLong(report -> report.data().convives().orElseThrow())
                .sum();
        assertThat(join(A, B, C).data().convives()).hasValue(convives);
        assertThat(join(A, B, C).data().places()).isEqualTo(14);
        assertThat(join(A, B).data().convives()).isEmpty();
        assertThat(join(A, B).data().visits()).isEmpty();
    }

    @Test
    void reportsThatDoNotBelongTogetherAreLeftOutWithAFinding() {
        TrustReport june = ReportFixtures.place("d", 4, DateRange.parse("2024-06"), Audience.TEAM);
        TrustReport shown = ReportFixtures.place("e", 4, HALF, Audience.PUBLIC);
        PlaceReports places = gather(A, B, A, june, shown, C.withDefinitions("2"), A.withPlace(PlaceId.of("f")));
        places.addUnreadable("photo.jpg", "no JSON");
        assertThat(places.findings().list())
                .extracting(Finding::kind)
                .containsExactly(
                        "place_reported_before",
                        "other_period",
                        "other_audience",
                        "other_definitions",
                        "same_records",
                        "unreadable_report");
        assertThat(places.findings().list().get(0))
                .hasToString("report 3: ERROR: a has reported already, in report 1; this report was left out, for each"
                        + " place counts once; where two places bear one identifier, give each its own place_id"
                        + " [place_reported_before]");
        NetworkPanel panel = places.join(9).orElseThrow().data();
        assertThat(panel.reported()).isEqualTo(3);
        assertThat(panel.findings()).isEqualTo(FindingCounts.of(5, 1));
    }

    @Test
    void aPlaceWhoseRecordsEndEarlyIsNamed() {
        DateRange longer = DateRange.parse("2024-01-01/2025-03-31");
        PlaceReports places = gather(ReportFixtures.place("a", 1, longer, Audience.TEAM));
        assertThat(places.findings().list()).extracting(Finding::kind).containsExactly("ends_early");
        assertThat(places.size()).isEqualTo(1);
    }

    @Test
    void nothingIsJoinedOfNothing() {
        assertThat(PlaceReports.of(Locale.FRENCH).join(14)).isEmpty();
        PlaceReports two = gather(A, B);
        assertThatThrownBy(() -> two.join(1)).hasMessageContaining("A network of 1 places");
    }

    @Test
    void itIsReadBackAsItWasWritten() throws Exception {
        ObjectMapper jackson2 = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .build();
        var jackson3 = tools.jackson.databind.json.JsonMapper.builder().build();
        NetworkReport network = join(A, B, C);
        String json = jackson2.writeValueAsString(network);
        assertThat(SCHEMA.validate(jackson2.readTree(json))).isEmpty();
        assertThat(jackson3.writeValueAsString(network)).isEqualTo(json);
        assertThat(jackson2.readValue(json, NetworkReport.class)).isEqualTo(network);
        assertThat(jackson3.readValue(json, NetworkReport.class)).isEqualTo(network);
    }
}
