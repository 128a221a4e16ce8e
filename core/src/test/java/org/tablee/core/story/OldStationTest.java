package org.tablee.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tablee.core.activity.ActivityCount;
import org.tablee.core.activity.ActivityReport;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Party;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.place.Hosting;
import org.tablee.core.place.LegalForm;
import org.tablee.core.place.Organisation;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Evidence;
import org.tablee.core.session.EvidenceSource;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Headcount;
import org.tablee.core.session.Phase;
import org.tablee.core.session.Roster;
import org.tablee.core.session.Session;

/** S23: an old station with two bodies in it, a company at the bar and an association at the workbench. */
class OldStationTest {

    private final PlaceId station = PlaceId.of("gare-ornano");
    private final Organisation company = Organisation.builder()
            .id(OrganisationId.of("bar"))
            .name("La Gare SAS")
            .form(LegalForm.COMPANY)
            .build();
    private final Organisation association = Organisation.builder()
            .id(OrganisationId.of("amis-recycleurs"))
            .name("Amis recycleurs")
            .form(LegalForm.ASSOCIATION)
            .build();

    private Session session(String id, OrganisationId organiser, Activity activity) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        return Session.builder()
                .id(SessionId.of(id))
                .place(station)
                .organiser(organiser)
                .activity(activity)
                .addPhase(Phase.of(
                        Phase.Kind.OTHER,
                        Moment.of(LocalDateTime.of(2025, 3, 15, 14, 0), paris),
                        Moment.of(LocalDateTime.of(2025, 3, 15, 18, 0), paris),
                        200))
                .build();
    }

    private static Gathering held(Session session, int people) {
        Evidence seen = Evidence.of(EvidenceSource.SEEN);
        return Roster.of(session)
                .begin()
                .walkIn(Party.of(people), seen, Phase.Kind.OTHER)
                .count(Headcount.of(people, seen))
                .close();
    }

    @Test
    void theirFiguresAreKeptApart() {
        LocalDate saturday = LocalDate.of(2025, 3, 15);
        assertThat(Stream.of(company, association)
                        .map(body -> Hosting.builder()
                                .place(station)
                                .organisation(body.id())
                                .since(LocalDate.of(2014, 6, 1))
                                .build()))
                .allMatch(hosting -> hosting.isInForceOn(saturday));

        Session bar = session("bar", company.id(), Activity.OPEN_HOURS);
        Session workshop = session("atelier", association.id(), Activity.REPAIR);
        Logbook logbook = Logbook.builder()
                .addGatherings(held(bar, 120), held(workshop, 14))
                .build();

        assertThat(heads(logbook, List.of(bar, workshop), company)).isEqualTo(120);
        assertThat(heads(logbook, List.of(bar, workshop), association)).isEqualTo(14);
    }

    private static long heads(Logbook logbook, List<Session> announced, Organisation body) {
        Set<SessionId> own = announced.stream()
                .filter(session -> session.organiser().equals(java.util.Optional.of(body.id())))
                .map(Session::id)
                .collect(Collectors.toSet());
        Logbook theirs = logbook.withGatherings(logbook.gatherings().stream()
                .filter(gathering -> own.contains(gathering.id()))
                .toList());
        return ActivityReport.of(theirs, DateRange.parse("2025-03"), Audience.TEAM)
                .line(ActivityCount.HEADS)
                .value()
                .orElseThrow();
    }
}
