package org.tablee.core.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tablee.core.identity.ConviveId;

/** Puts other people in the places of those who are known on a roster. */
final class Renaming {

    private final UnaryOperator<ConviveId> successor;

    Renaming(UnaryOperator<ConviveId> successor) {
        this.successor = successor;
    }

    Roster in(Roster roster) {
        return roster.copy()
                .bookings(roster.bookings().stream().map(this::in).toList())
                .attendances(roster.attendances().stream().map(this::in).toList())
                .headcounts(roster.headcounts().stream().map(this::in).toList())
                .happened(List.of())
                .build();
    }

    private Booking in(Booking booking) {
        Registration registration = booking.registration();
        Set<ConviveId> known = new LinkedHashSet<>();
        registration.convives().forEach(convive -> known.add(successor.apply(convive)));
        return Booking.of(booking.number(), registration.withConvives(known), booking.standing());
    }

    private Attendance in(Attendance attendance) {
        return attendance.withConvive(attendance.convive().map(successor)).withEvidence(in(attendance.evidence()));
    }

    private Headcount in(Headcount headcount) {
        return headcount.withEvidence(in(headcount.evidence()));
    }

    private Evidence in(Evidence evidence) {
        return evidence.withBy(evidence.by().map(successor));
    }
}
