package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.table.Finding;
import org.tablee.core.table.Findings;

class IdentifierCheckTest {

    private static Findings check(String... ids) {
        return IdentifierCheck.check(
                Logbook.builder()
                        .convives(List.of(ids).stream()
                                .map(ConviveId::of)
                                .map(Convive::of)
                                .toList())
                        .build(),
                Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c-0042",
                "P001",
                "42",
                "0042",
                "0000000042",
                "a1b2c3d4-e5f6-7890-abcd-ef0123456789",
                "xkcd",
                "A",
                "ab",
                "c1",
                "2025-001",
                "@home"
            })
    void opaqueIdentifiersGiveNoFinding(String id) {
        assertThat(check(id).list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"marie.dupont@example.org", "m@x.fr"})
    void idLikeEmail(String id) {
        assertThat(check(id, "c1").list()).extracting(Finding::kind).containsExactly("id_like_email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "06 12 34 56 78", "+33 6 12 34 56 78", "0032471234567", "04.72.00.00.00"})
    void idLikePhone(String id) {
        assertThat(check(id).list()).extracting(Finding::kind).containsExactly("id_like_phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marie", "EVELYN", "Marie D.", "jean-claude", "Zoé", "marie.dupont", "O'Brien", "Léa_M"})
    void idLikeName(String id) {
        assertThat(check(id).list()).extracting(Finding::kind).containsExactly("id_like_name");
    }

    @Test
    void eachFileIsLookedAtAndEachIdentifierCountedOnce() {
        ConviveId marie = ConviveId.of("Marie");
        ConviveId karim = ConviveId.of("Karim");
        Gathering.Builder session = Gathering.builder()
                .start(Moment.parse("2025-03-11"))
                .addPresences(Presence.of(marie), Presence.of(karim), Presence.anonymous());
        Findings findings = IdentifierCheck.check(
                Logbook.builder()
                        .addGatherings(
                                session.id(SessionId.of("s1")).build(),
                                session.id(SessionId.of("s2")).build())
                        .addConvives(Convive.of(ConviveId.of("c1")))
                        .initiatives(List.of(Initiative.builder()
                                .id(InitiativeId.of("i1"))
                                .date(LocalDate.of(2025, 3, 11))
                                .addInitiators(marie)
                                .build()))
                        .invitations(List.of(Invitation.builder()
                                .date(LocalDate.of(2025, 3, 11))
                                .inviter(marie)
                                .invitee(karim)
                                .build()))
                        .build(),
                Locale.FRENCH);
        assertThat(findings.list())
                .extracting(finding -> finding.file() + ": " + finding.what())
                .containsExactly(
                        "presences.csv: identifiants qui ressemblent à des noms\u00a0: 2, comme «\u202fMarie\u202f»",
                        "initiatives.csv: identifiants qui ressemblent à des noms\u00a0: 1, comme «\u202fMarie\u202f»",
                        "invitations.csv: identifiants qui ressemblent à des noms\u00a0: 2, comme «\u202fMarie\u202f»");
        assertThat(findings.warnings()).isEqualTo(3);
        assertThat(findings.errors()).isZero();
    }
}
