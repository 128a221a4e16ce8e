package org.tablee.trust.accueil;

import java.util.Map;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.GroupSizes;
import org.tablee.core.figure.Measurement;
import org.tablee.core.figure.Statistic;
import org.tablee.trust.evidence.Cohort;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Timeline;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.indicator.Input;
import org.tablee.trust.indicator.Window;
import org.tablee.trust.statistics.NewcombeInterval;

/**
 * Whether people who came on their own come back as often as those who were invited.
 *
 * <pre>
 *   p₁ − p₂     p₁ = share of newcomers with an invitation on or before their first visit, seen 1 to 30 days later
 *               p₂ = the same share of newcomers without one
 * </pre>
 *
 * <p>Newcombe's interval. Where 0 lies inside, no difference is shown, which is not to say that there is none.
 */
public final class EqualWelcome implements Indicator {

    private static final Definition DEFINITION = Definition.builder()
            .id("accueil.equal-welcome")
            .version(1)
            .addInputs(Input.PRESENCES, Input.INVITATIONS)
            .window(Window.NEWCOMERS)
            .counted(Counted.PEOPLE)
            .computableFrom(10)
            .okFrom(10)
            .build();

    /** Makes the indicator. */
    public EqualWelcome() {}

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement.Builder measure(Evidence evidence) {
        Arm invited = Arm.of(evidence, true);
        Arm others = Arm.of(evidence, false);
        return Measurement.difference(
                        invited.returned(), invited.n(), others.returned(), others.n(), EqualWelcome::difference)
                .enough(invited.n(), Counted.PEOPLE, DEFINITION.computableFrom(), DEFINITION.okFrom())
                .enough(others.n(), Counted.PEOPLE, DEFINITION.computableFrom(), DEFINITION.okFrom())
                .tells(sizes(invited, others))
                .behind(evidence.named(invited.people()))
                .behind(evidence.named(invited.back()))
                .behind(evidence.named(others.people()))
                .behind(evidence.named(others.back()))
                .teamOnly("first", Map.of("returned", invited.returned(), "n", invited.n()))
                .teamOnly("second", Map.of("returned", others.returned(), "n", others.n()));
    }

    private static GroupSizes sizes(Arm invited, Arm others) {
        return others.tell(invited.tell(GroupSizes.none(), "action.snowball"), "not action.snowball")
                .sum(
                        "accueil.newcomer-return",
                        "accueil.newcomer-return of action.snowball",
                        "accueil.newcomer-return of not action.snowball")
                .sum(Cohort.NAME, "action.snowball", "not action.snowball");
    }

    private static Statistic difference(long part1, long whole1, long part2, long whole2) {
        return Estimators.bounded(
                "NEWCOMBE",
                (double) part1 / whole1 - (double) part2 / whole2,
                NewcombeInterval.of(part1, whole1, part2, whole2, Estimators.LEVEL));
    }

    /** The newcomers of one kind, and how many of them came back. */
    private record Arm(int[] people, int[] back) {

        static Arm of(Evidence evidence, boolean invited) {
            Cohort cohort = evidence.cohort();
            int[] people = cohort.people()
                    .filter(newcomer -> evidence.isInvitedNewcomer(newcomer) == invited)
                    .toArray();
            int[] back = IntStream.of(people)
                    .filter(newcomer -> evidence.isSeenWithin(newcomer, cohort.arrival(newcomer), Timeline.HORIZON))
                    .toArray();
            return new Arm(people, back);
        }

        long n() {
            return people.length;
        }

        long returned() {
            return back.length;
        }

        /** Adds how many there are, and how many of them came back, under the names that other indicators use. */
        GroupSizes tell(GroupSizes sizes, String name) {
            String returning = "accueil.newcomer-return of " + name;
            return sizes.rounded(name, n())
                    .rounded(returning, returned())
                    .rounded("not " + returning, n() - returned())
                    .sum(name, returning, "not " + returning);
        }
    }
}
