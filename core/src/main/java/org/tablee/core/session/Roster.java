package org.tablee.core.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.session.Happening.What;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.ValueStyle;

/**
 * Who registered for a session, who waits, and who came.
 *
 * <p>Every call returns a new roster, whose {@link #happened()} tells what the call brought about; the roster
 * it was made on stays as it was.
 *
 * <pre>{@code
 * Roster roster = Roster.of(lunch)
 *         .register(Registration.of(marie, Party.of(2, 2), Phase.Kind.TABLE))
 *         .register(Registration.of(karim, Phase.Kind.KITCHEN, Phase.Kind.TABLE));
 * }</pre>
 *
 * <p>Whoever finds no seat waits, in the order of arrival; a group that would fit is never overtaken, and
 * nobody is moved up unless a person does it. Wishes may be refused, facts are not: people who came are noted
 * even when there was no room. Instances are immutable and may be shared between threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"session", "bookings", "attendances", "headcounts"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Roster {

    Roster() {}

    /**
     * Returns the session, in the state that the roster has brought it to.
     *
     * @return the session
     */
    @JsonProperty
    public abstract Session session();

    /**
     * Returns every registration, whatever became of it.
     *
     * @return an unmodifiable list in the order of arrival
     */
    @JsonProperty
    public abstract List<Booking> bookings();

    /**
     * Returns every entry about who came, those corrected since included.
     *
     * @return an unmodifiable list, oldest first
     */
    @JsonProperty
    public abstract List<Attendance> attendances();

    /**
     * Returns every count of the room, those corrected since included.
     *
     * @return an unmodifiable list, oldest first
     */
    @JsonProperty
    public abstract List<Headcount> headcounts();

    /**
     * Returns what the last call brought about.
     *
     * @return an unmodifiable list, empty for a new roster; it is part neither of equality nor of JSON
     */
    @Value.Auxiliary
    public abstract List<Happening> happened();

    /**
     * Returns an empty roster, and opens registration where the session is only planned or has new dates.
     *
     * @param session the session
     * @return the roster
     */
    public static Roster of(Session session) {
        boolean announced = session.state() == Lifecycle.PLANNED || session.state() == Lifecycle.RESCHEDULED;
        Roster empty = ImmutableRoster.builder()
                .session(announced ? session.open() : session)
                .build();
        return Wishes.settled(empty, List.of());
    }

    /**
     * Registers a party, which gets its seats or waits for them.
     *
     * <p>It waits when it does not fit in every phase that it asked for, or when a group that would fit waits
     * already. Somebody who is registered already is found: nothing is added then, and what happened is
     * {@link What#DUPLICATE} with the number of the first registration.
     *
     * @param registration who, and for which phases
     * @return the roster with the registration
     * @throws IllegalArgumentException if the session has no such phase
     * @throws IllegalStateException unless the session is open, full or running
     */
    public Roster register(Registration registration) {
        return new Wishes(this).register(registration);
    }

    /**
     * Notes that a party gives up its seats or its turn.
     *
     * <p>Where seats were kept, its people are noted as excused; what happened tells which waiting group would
     * fit now.
     *
     * @param number the number of the booking
     * @param evidence who noted it, when, and from what
     * @return the roster with the seats free
     * @throws IllegalArgumentException if there is no such booking
     * @throws IllegalStateException if the booking has ended already
     */
    public Roster cancel(int number, Evidence evidence) {
        return new Wishes(this).cancel(number, evidence);
    }

    /**
     * Gives a waiting party its seats, if the whole group fits.
     *
     * @param number the number of the booking
     * @return the roster with the party seated
     * @throws IllegalArgumentException if there is no such booking
     * @throws IllegalStateException if the party does not wait, or does not fit
     */
    public Roster promote(int number) {
        return new Wishes(this).promote(number);
    }

    /**
     * Gives a waiting party its seats, even beyond the capacity.
     *
     * @param number the number of the booking
     * @return the roster with the party seated; what happened tells when more seats are promised than there are
     * @throws IllegalArgumentException if there is no such booking
     * @throws IllegalStateException if the party does not wait
     */
    public Roster admit(int number) {
        return new Wishes(this).admit(number);
    }

    /**
     * Notes that a party which was asked again still wants to come.
     *
     * @param number the number of the booking
     * @return the roster with the party seated
     * @throws IllegalArgumentException if there is no such booking
     * @throws IllegalStateException if the party was not asked again
     */
    public Roster confirm(int number) {
        return new Wishes(this).confirm(number);
    }

    /**
     * Calls the session off and releases every registration.
     *
     * @return the roster, kept with the cancelled session
     * @throws IllegalStateException if the session has begun, or was cancelled before
     */
    public Roster callOff() {
        return new Wishes(this).callOff();
    }

    /**
     * Gives the session new hours. Who has seats keeps them, and is to be asked again.
     *
     * @param phases the new phases, of the same kinds as before
     * @return the roster, open for registration at the new dates
     * @throws IllegalArgumentException if the kinds of the phases differ
     * @throws IllegalStateException if the session has begun, or was cancelled
     */
    public Roster reschedule(List<Phase> phases) {
        return new Wishes(this).reschedule(phases);
    }

    /**
     * Notes that a party came as it had announced: everybody, to its phases and with its roles.
     *
     * @param number the number of the booking
     * @param evidence who noted it, when, and from what
     * @return the roster with the presence noted
     * @throws IllegalArgumentException if there is no such booking
     * @throws IllegalStateException if the session was cancelled
     */
    public Roster came(int number, Evidence evidence) {
        return new Facts(this).everybody(number, PresenceStatus.PRESENT, evidence);
    }

    /**
     * Notes that nobody of a party came, without a word.
     *
     * @param number the number of the booking
     * @param evidence who noted it, when, and from what
     * @return the roster with the absence noted
     * @throws IllegalArgumentException if there is no such booking
     * @throws IllegalStateException if the session was cancelled
     */
    public Roster noShow(int number, Evidence evidence) {
        return new Facts(this).everybody(number, PresenceStatus.ABSENT, evidence);
    }

    /**
     * Notes that a known person came without having registered.
     *
     * <p>Somebody who is registered after all, or was noted before, keeps that number and is counted once.
     *
     * @param convive the person
     * @param evidence who noted it, when, and from what
     * @param phases the phases the person was at
     * @return the roster with the presence noted
     * @throws IllegalArgumentException if the session has no such phase
     * @throws IllegalStateException if the session was cancelled
     */
    public Roster walkIn(ConviveId convive, Evidence evidence, Phase.Kind... phases) {
        return new Facts(this).walkIn(convive, Set.of(phases), evidence);
    }

    /**
     * Notes that people whom nobody knows came without having registered.
     *
     * @param party how many
     * @param evidence who noted it, when, and from what
     * @param phases the phases they were at
     * @return the roster with the presence noted
     * @throws IllegalArgumentException if the session has no such phase
     * @throws IllegalStateException if the session was cancelled
     */
    public Roster walkIn(Party party, Evidence evidence, Phase.Kind... phases) {
        return new Facts(this).walkIn(party, Set.of(phases), evidence);
    }

    /**
     * Notes who came or did not, or corrects what was noted.
     *
     * <p>An entry about the same people as an earlier one corrects it. No entry is refused for lack of room:
     * what happened tells when more people came than there are seats.
     *
     * @param entry whom it speaks of, what is known, and how
     * @return the roster with the entry at the end
     * @throws IllegalArgumentException if the entry has a number beyond the next one to be given, or a phase
     *     that the session does not have
     * @throws IllegalStateException if the session was cancelled
     */
    public Roster record(Attendance entry) {
        return new Facts(this).record(List.of(entry));
    }

    /**
     * Notes how many people were counted in the room.
     *
     * @param headcount the count, which takes the place of an earlier one
     * @return the roster with the count at the end
     * @throws IllegalStateException if the session was cancelled
     */
    public Roster count(Headcount headcount) {
        return new Facts(this).count(headcount);
    }

    /**
     * Begins the session. People can still register, and walk in.
     *
     * @return the roster of the running session
     * @throws IllegalStateException unless the session is open or full
     */
    public Roster begin() {
        return copy().session(session().begin()).happened(List.of()).build();
    }

    /**
     * Ends the session. A roster that is corrected afterwards closes again.
     *
     * @return the session as it was, as {@link #gathering()} describes
     * @throws IllegalStateException unless the session is running
     */
    public Gathering close() {
        return copy().session(session().close()).build().gathering();
    }

    /**
     * Returns the session as a logbook keeps it, so far.
     *
     * <p>Every known person who has seats or was noted is a line; companions are lines without a convive, once
     * they were seen. Who was in the kitchen has the role of a cook. People of one booking share its number as
     * their party. A count that nobody took is empty, except the children: where something was noted of
     * everybody who had seats, and no count of heads contradicts it, they are those of the parties.
     *
     * @return the gathering: planned, held or cancelled as the session is
     */
    public Gathering gathering() {
        return new Closing(this).gathering();
    }

    /**
     * Returns the booking of a number.
     *
     * @param number the number
     * @return the booking
     * @throws IllegalArgumentException if there is none
     */
    public Booking booking(int number) {
        return bookings().stream()
                .filter(booking -> booking.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Session " + session().id() + " has no booking " + number));
    }

    /**
     * Returns the seats, taken and free.
     *
     * @return the seats as they stand
     */
    public Seats seats() {
        return new Seats(session(), bookings());
    }

    /**
     * Returns who came, as it is known now.
     *
     * @return the sheet as it stands
     */
    public PresenceSheet sheet() {
        return new PresenceSheet(bookings(), attendances());
    }

    /**
     * Returns the roles, needed and filled.
     *
     * @return the crew as it stands
     */
    public Crew crew() {
        return new Crew(session(), bookings(), sheet());
    }

    /**
     * Returns this roster with other people in the places of those who are known.
     *
     * @param successor tells who takes somebody's place; two people never get the same one
     * @return the roster, in which everything else is as it was
     */
    public Roster withPeople(UnaryOperator<ConviveId> successor) {
        return new Renaming(successor).in(this);
    }

    ImmutableRoster.Builder copy() {
        return ImmutableRoster.builder().from(this);
    }

    /** Returns one more than any number given so far. */
    int nextNumber() {
        return 1
                + IntStream.concat(
                                bookings().stream().mapToInt(Booking::number),
                                attendances().stream().mapToInt(Attendance::number))
                        .max()
                        .orElse(0);
    }

    void requireState(Lifecycle first, Lifecycle... others) {
        if (!EnumSet.of(first, others).contains(session().state())) {
            throw new IllegalStateException("Session " + session().id() + " is "
                    + session().state().code() + ", not one of " + EnumSet.of(first, others));
        }
    }

    void requirePhases(Set<Phase.Kind> phases) {
        if (!session().kinds().containsAll(phases)) {
            throw new IllegalArgumentException(
                    "Session " + session().id() + " has the phases " + session().kinds() + ", not " + phases);
        }
    }

    @Value.Check
    void check() {
        Constraints.check(this, RosterRules.of(this));
    }

    @JsonCreator
    private static Roster fromJson(
            @JsonProperty(value = "session", required = true) Session session,
            @JsonProperty("bookings") @Nullable List<Booking> bookings,
            @JsonProperty("attendances") @Nullable List<Attendance> attendances,
            @JsonProperty("headcounts") @Nullable List<Headcount> headcounts) {
        return ImmutableRoster.builder()
                .session(session)
                .addAllBookings(bookings == null ? List.of() : bookings)
                .addAllAttendances(attendances == null ? List.of() : attendances)
                .addAllHeadcounts(headcounts == null ? List.of() : headcounts)
                .build();
    }
}
