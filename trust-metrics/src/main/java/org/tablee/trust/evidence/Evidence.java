package org.tablee.trust.evidence;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.encounter.Sessions;
import org.tablee.trust.encounter.Tablemates;
import org.tablee.trust.statistics.Portions;

/**
 * Everything that the indicators of one report read.
 *
 * <p>The sessions of the period are a run of the index, because its sessions are in the order of time. Instances
 * are immutable and may be shared between threads.
 */
public final class Evidence {

    /** What those who came three times or more are called where the sizes of groups are looked at together. */
    public static final String FREQUENT_PEOPLE = "people who came three times or more";

    private static final int FREQUENT = 3;
    private static final int REGULAR = 5;

    private final EncounterIndex index;
    private final Timeline timeline;
    private final Facts facts;
    private final Chance chance;
    private final Cohort cohort;
    private final int firstSession;
    private final int[] visits;
    private final Tables tables;
    private final Tablemates tablemates;

    /**
     * Gathers what the indicators read.
     *
     * @param index the sessions up to the closing date
     * @param timeline the dates of the report
     * @param facts what stands beside the sessions
     * @param chance how chance is drawn
     */
    public Evidence(EncounterIndex index, Timeline timeline, Facts facts, Chance chance) {
        this.index = index;
        this.timeline = timeline;
        this.facts = facts;
        this.chance = chance;
        this.cohort = new Cohort(index, timeline);
        this.firstSession = index.sessions().firstFrom(timeline.from());
        this.visits = new int[index.people()];
        Portions.of(visits.length, () -> visits, this::countVisits).forEach(done -> {});
        this.tables = new Tables(index, firstSession);
        this.tablemates = new Tablemates(index, firstSession, tables.sessions() == 0);
    }

    private void countVisits(int[] counts, int from, int to) {
        int firstSeat = index.firstSeat(firstSession);
        for (int person = from; person < to; person++) {
            for (int visit = index.firstVisit(person); visit < index.firstVisit(person + 1); visit++) {
                counts[person] += index.seat(visit) < firstSeat ? 0 : 1;
            }
        }
    }

    /**
     * Returns the index.
     *
     * @return every session from the start of the log to the closing date
     */
    public EncounterIndex index() {
        return index;
    }

    /**
     * Returns the sessions.
     *
     * @return the sessions of the index
     */
    public Sessions sessions() {
        return index.sessions();
    }

    /**
     * Returns the dates of the report.
     *
     * @return the dates
     */
    public Timeline timeline() {
        return timeline;
    }

    /**
     * Returns what stands beside the sessions.
     *
     * @return groups, invitations and initiatives
     */
    public Facts facts() {
        return facts;
    }

    /**
     * Returns how chance is drawn.
     *
     * @return seed and numbers
     */
    public Chance chance() {
        return chance;
    }

    /**
     * Returns the newcomers of the period.
     *
     * @return the cohort
     */
    public Cohort cohort() {
        return cohort;
    }

    /**
     * Returns the sessions of the period, whether recorded or not.
     *
     * @return their numbers, in the order of time
     */
    public IntStream periodSessions() {
        return IntStream.range(firstSession, index.sessions().count());
    }

    /**
     * Returns the sessions of the period in which at least one table was noted.
     *
     * @return the sessions with their seats
     */
    public Tables tables() {
        return tables;
    }

    /**
     * Returns the meetings of the period that have a presence list.
     *
     * @return the sessions where things are decided, in the order of time
     */
    public IntStream meetings() {
        return periodSessions()
                .filter(session ->
                        index.sessions().isMeeting(session) && index.sessions().isRecorded(session));
    }

    /**
     * Tells whether the log has a session with a presence list up to the closing date.
     *
     * @return false if nobody ever noted who came
     */
    public boolean isRecorded() {
        return timeline.start() <= timeline.closing();
    }

    /**
     * Tells whether no table was noted in the period, so that a session is taken as one table.
     *
     * @return true when there is no table at all
     */
    public boolean isSameRoom() {
        return tables.sessions() == 0;
    }

    /**
     * Returns how many visits a person made in the period.
     *
     * @param person the number of the person
     * @return a count of 0 or more
     */
    public int visits(int person) {
        return visits[person];
    }

    /**
     * Returns the seats of a person's visits in the period.
     *
     * @param person the number of the person
     * @return the seats, in the order of time
     */
    public IntStream periodSeats(int person) {
        return index.seatsOf(person).filter(seat -> index.session(seat) >= firstSession);
    }

    /**
     * Names some people for the ledger of releases.
     *
     * @param people their numbers
     * @return gives their names when it is asked, the same for the same people in every report of the place
     */
    public Supplier<Set<String>> named(int... people) {
        int[] numbers = people.clone();
        return () -> IntStream.of(numbers)
                .filter(person -> person < index.people())
                .mapToObj(person -> ReleaseKey.nameOf(index.convive(person)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the people of the period.
     *
     * @return everybody with a visit in it, ascending
     */
    public IntStream people() {
        return peopleWith(person -> visits[person] > 0);
    }

    /**
     * Returns those who came three times or more in the period.
     *
     * @return their numbers, ascending
     */
    public IntStream frequentPeople() {
        return peopleWith(person -> visits[person] >= FREQUENT);
    }

    private IntStream peopleWith(IntPredicate condition) {
        return IntStream.range(0, index.people()).filter(condition);
    }

    /**
     * Returns the share of the people counted that presence lists name, over the sessions of the period that have
     * both.
     *
     * @return a share, above 1 where more were named than counted, or empty when no session has both
     */
    public OptionalDouble identifiedShare() {
        Sessions sessions = index.sessions();
        int[] both = periodSessions()
                .filter(session -> sessions.isRecorded(session) && sessions.headcount(session) >= 0)
                .toArray();
        long named = IntStream.of(both).map(sessions::named).sum();
        long heads = IntStream.of(both).map(sessions::headcount).asLongStream().sum();
        return heads == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) named / heads);
    }

    /**
     * Returns the group of each person.
     *
     * @return the grouping
     * @throws IllegalStateException if no attribute was named
     */
    public Grouping grouping() {
        return facts.grouping().orElseThrow(() -> new IllegalStateException("No attribute was named to group by"));
    }

    /**
     * Tells whether somebody was seen again soon.
     *
     * @param person the number of the person
     * @param day a day
     * @param days how many days to look ahead
     * @return true if the person has a visit 1 to {@code days} days after that day
     */
    public boolean isSeenWithin(int person, int day, int days) {
        return days(person).anyMatch(visit -> visit > day && visit <= day + days);
    }

    /**
     * Returns the days of a person's visits in the whole log.
     *
     * @param person the number of the person
     * @return one day a visit, in the order of time
     */
    public IntStream days(int person) {
        return index.seatsOf(person).map(index::day);
    }

    /**
     * Returns the seats at sessions within the days of arrival of newcomers.
     *
     * @return the seats, in the order of time
     */
    public IntStream arrivalSeats() {
        int first = index.sessions().firstFrom(timeline.newcomersFrom());
        int last = Math.max(first, index.sessions().firstFrom(timeline.newcomersTo() + 1));
        return IntStream.range(index.firstSeat(first), index.firstSeat(last));
    }

    /**
     * Tells whether an invitation of a newcomer was recorded on or before the first visit.
     *
     * @param newcomer the number of the newcomer
     * @return false where nobody brought the newcomer along, or nobody noted it
     */
    public boolean isInvitedNewcomer(int newcomer) {
        return facts.invitations()
                .filter(invitations -> invitations.isInvited(newcomer, cohort.arrival(newcomer)))
                .isPresent();
    }

    /**
     * Returns with whom each person shared a table in the period.
     *
     * @return the tablemates; those of one session where no table was noted
     */
    public Tablemates tablemates() {
        return tablemates;
    }

    /**
     * Returns the role slots of the period that convives held.
     *
     * @return their numbers, in the order of time
     */
    public IntStream slots() {
        return IntStream.range(0, index.slots())
                .filter(slot ->
                        index.slotSession(slot) >= firstSession && index.slotPerson(slot) != EncounterIndex.NOBODY);
    }

    /**
     * Returns how many role slots of the period paid people held.
     *
     * @return a count of 0 or more
     */
    public long staffSlots() {
        return IntStream.range(0, index.slots())
                .filter(slot ->
                        index.slotSession(slot) >= firstSession && index.slotPerson(slot) == EncounterIndex.NOBODY)
                .count();
    }

    /**
     * Returns how many role slots each person held in the period.
     *
     * @return one count a person
     */
    public int[] slotsByPerson() {
        int[] held = new int[index.people()];
        slots().forEach(slot -> held[index.slotPerson(slot)]++);
        return held;
    }

    /**
     * Tells whether somebody came regularly: five visits or more on earlier dates.
     *
     * @param seat a seat of the person
     * @return true if the person was a regular at that session
     */
    public boolean isRegular(int seat) {
        int person = index.person(seat);
        return person != EncounterIndex.NOBODY
                && index.seatsOf(person)
                                .takeWhile(visit -> index.day(visit) < index.day(seat))
                                .count()
                        >= REGULAR;
    }
}
