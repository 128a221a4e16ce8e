package org.tablee.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Role;
import org.tablee.core.session.SessionStatus;

/**
 * A logbook in a few words.
 *
 * <p>A session is a date and who was there: {@code "ana@T1+cook ben@T1/family ?@T2 -cleo"} says that Ana sat at table
 * T1 and cooked, Ben sat there and came with a party, somebody without a name sat at T2, and Cleo did not come.
 */
final class LogSketch {

    private final List<Gathering> gatherings = new ArrayList<>();
    private final Map<String, Convive.Builder> convives = new LinkedHashMap<>();
    private Optional<List<Initiative>> initiatives = Optional.empty();
    private Optional<List<Invitation>> invitations = Optional.empty();

    LogSketch session(String date, String present) {
        return session(LocalDate.parse(date), present);
    }

    LogSketch session(LocalDate date, String present) {
        return add(gathering(date, present).build());
    }

    LogSketch meeting(String date, String present) {
        return add(gathering(LocalDate.parse(date), present)
                .activity(Activity.MEETING)
                .build());
    }

    LogSketch headcount(String date, int heads, String present) {
        return add(gathering(LocalDate.parse(date), present)
                .headcount(OptionalInt.of(heads))
                .build());
    }

    LogSketch planned(String date, String present) {
        return add(gathering(LocalDate.parse(date), present)
                .status(SessionStatus.PLANNED)
                .build());
    }

    LogSketch add(Gathering gathering) {
        gatherings.add(gathering);
        return this;
    }

    private Gathering.Builder gathering(LocalDate date, String present) {
        return Gathering.builder()
                .id(SessionId.of("s" + gatherings.size()))
                .start(Moment.of(date))
                .addAllPresences(Arrays.stream(present.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(LogSketch::presence)
                        .toList());
    }

    private static Presence presence(String word) {
        String[] parts = word.split("(?=[@/+])");
        boolean absent = parts[0].startsWith("-");
        Presence.Builder presence = Presence.builder().status(absent ? PresenceStatus.ABSENT : PresenceStatus.PRESENT);
        if (!parts[0].equals("?")) {
            presence.convive(ConviveId.of(parts[0].replace("-", "")));
        }
        for (String part : Arrays.copyOfRange(parts, 1, parts.length)) {
            String value = part.substring(1);
            switch (part.charAt(0)) {
                case '@' -> presence.table(value);
                case '/' -> presence.party(value);
                default -> presence.addRoles(Role.of(value));
            }
        }
        return presence.build();
    }

    LogSketch group(String convive, String value) {
        convive(convive).putAttribute("group", value);
        return this;
    }

    LogSketch staff(String... people) {
        Arrays.stream(people).forEach(convive -> convive(convive).staff(true));
        return this;
    }

    private Convive.Builder convive(String id) {
        return convives.computeIfAbsent(id, unseen -> Convive.builder().id(ConviveId.of(id)));
    }

    LogSketch noInitiatives() {
        initiatives = Optional.of(initiatives.orElse(List.of()));
        return this;
    }

    LogSketch initiative(String date, String... initiators) {
        List<Initiative> more = new ArrayList<>(initiatives.orElse(List.of()));
        more.add(Initiative.builder()
                .id(InitiativeId.of("i" + more.size()))
                .date(LocalDate.parse(date))
                .addAllInitiators(Arrays.stream(initiators).map(ConviveId::of).toList())
                .build());
        initiatives = Optional.of(more);
        return this;
    }

    LogSketch noInvitations() {
        invitations = Optional.of(invitations.orElse(List.of()));
        return this;
    }

    LogSketch invitation(String date, String inviter, String invitee) {
        List<Invitation> more = new ArrayList<>(invitations.orElse(List.of()));
        more.add(Invitation.builder()
                .date(LocalDate.parse(date))
                .inviter(Optional.of(ConviveId.of(inviter)))
                .invitee(ConviveId.of(invitee))
                .build());
        invitations = Optional.of(more);
        return this;
    }

    Logbook logbook() {
        return Logbook.builder()
                .addAllGatherings(gatherings)
                .addAttributes(Attribute.builder().name("group").build())
                .addAllConvives(
                        convives.values().stream().map(Convive.Builder::build).toList())
                .initiatives(initiatives)
                .invitations(invitations)
                .build();
    }
}
