package org.tablee.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.place.Place;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.Role;

/** Every value of a logbook is written by both Jacksons as one text, and read back equal by both. */
@Domain(CoreDomain.class)
class CoreJsonProperties {

    @Property(tries = 100)
    void identifiers(@ForAll ConviveId convive, @ForAll SessionId session, @ForAll PlaceId place) {
        BothJacksons.roundTrip(convive, ConviveId.class);
        BothJacksons.roundTrip(session, SessionId.class);
        BothJacksons.roundTrip(place, PlaceId.class);
    }

    @Property(tries = 100)
    void initiativeIds(@ForAll InitiativeId id) {
        BothJacksons.roundTrip(id, InitiativeId.class);
    }

    @Property(tries = 200)
    void moments(@ForAll Moment moment) {
        BothJacksons.roundTrip(moment, Moment.class);
    }

    @Property(tries = 200)
    void dateRanges(@ForAll DateRange range) {
        BothJacksons.roundTrip(range, DateRange.class);
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property(tries = 200)
    void roles(@ForAll Role role) {
        BothJacksons.roundTrip(role, Role.class);
        assertThat(BothJacksons.read(BothJacksons.write(role), Role.class).kind())
                .isEqualTo(role.kind());
    }

    @Property(tries = 100)
    void places(@ForAll Place place) {
        BothJacksons.roundTrip(place, Place.class);
    }

    @Property(tries = 200)
    void presences(@ForAll Presence presence) {
        BothJacksons.roundTrip(presence, Presence.class);
    }

    @Property(tries = 200)
    void gatherings(@ForAll Gathering gathering) {
        BothJacksons.roundTrip(gathering, Gathering.class);
    }

    @Property(tries = 100)
    void attributes(@ForAll Attribute attribute) {
        BothJacksons.roundTrip(attribute, Attribute.class);
    }

    @Property(tries = 100)
    void convives(@ForAll Convive convive) {
        BothJacksons.roundTrip(convive, Convive.class);
    }

    @Property(tries = 100)
    void initiatives(@ForAll Initiative initiative) {
        BothJacksons.roundTrip(initiative, Initiative.class);
    }

    @Property(tries = 100)
    void invitations(@ForAll Invitation invitation) {
        BothJacksons.roundTrip(invitation, Invitation.class);
    }

    @Property(tries = 200)
    void logbooks(@ForAll Logbook logbook) {
        BothJacksons.roundTrip(logbook, Logbook.class);
        collect("initiatives", logbook.initiatives().map(list -> list.isEmpty() ? "none" : "some"));
        collect("invitations", logbook.invitations().map(list -> list.isEmpty() ? "none" : "some"));
    }

    private static void collect(String label, java.util.Optional<String> list) {
        Statistics.label(label).collect(list.orElse("not kept")).coverage(coverage -> {
            coverage.check("none").count(count -> count > 0);
            coverage.check("some").count(count -> count > 0);
            coverage.check("not kept").count(count -> count > 0);
        });
    }
}
