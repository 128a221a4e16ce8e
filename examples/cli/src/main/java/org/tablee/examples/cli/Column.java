package org.tablee.examples.cli;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.pricing.cashbook.CashBook;

/** The columns that buy figures; those that indicators read have the names that the indicators give them. */
enum Column {
    HEADCOUNTS(
            "sessions.csv",
            "headcount",
            anySession(session -> session.headcount().isPresent())),
    COVERS(
            "sessions.csv",
            "covers_served",
            anySession(session -> session.coversServed().isPresent())),
    MEETINGS("sessions.csv", "activity", anySession(Column::isMeeting)),
    PRESENCES("presences.csv", "convive_id", anyPresence(line -> line.convive().isPresent())),
    TABLES("presences.csv", "table", anyPresence(line -> line.table().isPresent())),
    PARTIES("presences.csv", "party", anyPresence(line -> line.party().isPresent())),
    ROLES("presences.csv", "roles", anyPresence(line -> !line.roles().isEmpty())),
    GROUPS(
            "convives.csv",
            "attribute",
            (book, cash) -> book.convives().stream()
                    .anyMatch(convive -> !convive.attributes().isEmpty())),
    INVITATIONS(
            "invitations.csv", "invitee_id", (book, cash) -> book.invitations().isPresent()),
    INITIATIVES(
            "initiatives.csv", "convive_id", (book, cash) -> book.initiatives().isPresent()),
    ANSWERS("answers.csv", "value", (book, cash) -> book.answers().isPresent()),
    TAKINGS("takings.csv", "amount", (book, cash) -> !cash.takings().isEmpty() || hasContributions(cash)),
    CONTRIBUTIONS("contributions.csv", "outcome", (book, cash) -> hasContributions(cash)),
    COSTS("costs.csv", "amount", (book, cash) -> !cash.costs().isEmpty());

    private final String file;
    private final String header;
    private final BiPredicate<Logbook, CashBook> filled;

    Column(String file, String header, BiPredicate<Logbook, CashBook> filled) {
        this.file = file;
        this.header = header;
        this.filled = filled;
    }

    /** Returns the columns in which something is noted. */
    static Set<Column> in(Logbook logbook, CashBook cash) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        Stream.of(values()).filter(column -> column.filled.test(logbook, cash)).forEach(columns::add);
        return columns;
    }

    @Override
    public String toString() {
        return file + ": " + header;
    }

    private static BiPredicate<Logbook, CashBook> anySession(Predicate<Gathering> condition) {
        return (book, cash) -> book.gatherings().stream().anyMatch(condition);
    }

    private static BiPredicate<Logbook, CashBook> anyPresence(Predicate<Presence> condition) {
        return anySession(session -> session.presences().stream().anyMatch(condition));
    }

    private static boolean isMeeting(Gathering session) {
        return session.activity().equals(Optional.of(Activity.MEETING));
    }

    private static boolean hasContributions(CashBook cash) {
        return !cash.ledger().entries().isEmpty();
    }
}
