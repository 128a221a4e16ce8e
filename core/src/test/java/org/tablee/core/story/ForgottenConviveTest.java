package org.tablee.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Convive;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.Dissolution;
import org.tablee.core.privacy.Erasure;
import org.tablee.core.privacy.PersonExport;
import org.tablee.core.privacy.Pseudonymiser;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.Role;

/** S26: a convive asks what is known of her, and then to be forgotten. */
class ForgottenConviveTest {

    private static final DateRange MARCH = DateRange.parse("2025-03");

    private final byte[] secret = "a secret of the place, 32 bytes +".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private final Pseudonymiser vaise = Pseudonymiser.of(PlaceId.of("vaise"), secret);
    private final ConviveId marie = vaise.pseudonym("row 17 of the host's own table");

    private Logbook logbook() {
        Logbook.Builder logbook = Logbook.builder()
                .addConvives(Convive.builder()
                        .id(marie)
                        .putAttribute("age_band", "60+")
                        .build())
                .addAttributes(org.tablee.core.convive.Attribute.builder()
                        .name("age_band")
                        .build());
        for (int week = 0; week < 4; week++) {
            logbook.addGatherings(Gathering.builder()
                    .id(SessionId.of("lunch-" + week))
                    .start(Moment.of(LocalDate.of(2025, 3, 4).plusWeeks(week)))
                    .headcount(12)
                    .coversServed(11)
                    .addPresences(
                            Presence.of(marie).withTable("window").withRoles(Role.of("soup")),
                            Presence.of(vaise.pseudonym("row " + week)))
                    .build());
        }
        return logbook.build();
    }

    @Test
    void firstSheIsToldWhatIsHeld() {
        PersonExport held = PersonExport.of(marie, logbook());
        assertThat(held.presences()).hasSize(4);
        assertThat(held.convive()).isPresent();
    }

    @Test
    void unnamedEverythingAddsUpAsBefore() {
        Logbook before = logbook();
        Logbook after = Erasure.unname(marie, new Random(7)).in(before);
        vaise.destroy();

        assertThat(PersonExport.of(marie, after).holdsNothing()).isTrue();
        assertThat(ActivityReport.of(after, MARCH, Audience.TEAM))
                .isEqualTo(ActivityReport.of(before, MARCH, Audience.TEAM));
    }

    @Test
    void dissolvedEveryHeadStaysAndTheRestIsNamedBeforehand() {
        Logbook before = logbook();
        Dissolution dissolution = Erasure.dissolve(marie);
        assertThat(dissolution.mayMove(before).stream()
                        .map(trace -> trace.label(Locale.FRENCH))
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(
                        "personnes différentes, personnes par caractéristique, personnes venues pour la première fois, "
                                + "tâches prises, venues de personnes identifiées");
        Logbook after = dissolution.in(before);
        assertThat(after.gatherings()).isNotEmpty().allSatisfy(lunch -> {
            assertThat(lunch.headcount()).hasValue(12);
            assertThat(lunch.coversServed()).hasValue(11);
            assertThat(lunch.presences())
                    .hasSize(2)
                    .contains(Presence.anonymous().withTable("window"));
        });
    }
}
