package org.tablee.trust.appartenance;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tablee.core.figure.Counted;
import org.tablee.core.figure.Measurement;
import org.tablee.trust.encounter.Tablemates;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.evidence.Grouping;
import org.tablee.trust.statistics.GroupMixing;

/**
 * The ties between people whose groups are known, counted from group to group and in both directions.
 *
 * <p>Its people are those with a known seat in the period; somebody whose seat was never noted is not somebody
 * who met nobody.
 */
final class GroupTies {

    private final Grouping grouping;
    private final long[][] ties;
    private final long[][] weights;
    private final int[] sizes;

    private GroupTies(Grouping grouping) {
        this.grouping = grouping;
        this.ties = new long[grouping.groups()][grouping.groups()];
        this.weights = new long[grouping.groups()][grouping.groups()];
        this.sizes = new int[grouping.groups()];
    }

    static GroupTies of(Evidence evidence) {
        Tablemates tablemates = evidence.tablemates();
        int[] people = tablemates.people().toArray();
        return tablemates
                .walk(people, () -> new GroupTies(evidence.grouping()), (sum, i, shared) -> sum.add(people[i], shared))
                .reduce(GroupTies::join)
                .orElseThrow();
    }

    private void add(int person, Tablemates.Shared shared) {
        if (!grouping.isKnown(person)) {
            return;
        }
        int own = grouping.group(person);
        sizes[own]++;
        for (int i = 0; i < shared.count(); i++) {
            if (grouping.isKnown(shared.person(i))) {
                ties[own][grouping.group(shared.person(i))]++;
                weights[own][grouping.group(shared.person(i))] += shared.times(i);
            }
        }
    }

    private GroupTies join(GroupTies other) {
        for (int g = 0; g < sizes.length; g++) {
            sizes[g] += other.sizes[g];
            for (int h = 0; h < sizes.length; h++) {
                ties[g][h] += other.ties[g][h];
                weights[g][h] += other.weights[g][h];
            }
        }
        return this;
    }

    int people() {
        return IntStream.of(sizes).sum();
    }

    GroupMixing weighted() {
        return GroupMixing.ofTable(weights);
    }

    GroupMixing unweighted() {
        return GroupMixing.ofTable(ties);
    }

    /** Returns what labels dealt at random to the same people would give for the index E-I. */
    double expectedByLabels() {
        return GroupMixing.expectedByLabels(sizes);
    }

    /** Returns how many pairs are tied, whatever their groups. */
    long count() {
        return Arrays.stream(ties).flatMapToLong(Arrays::stream).sum() / 2;
    }

    /** Says whose group is not known, and that without a tie there is no number. */
    Measurement.Builder describe(Measurement.Builder measurement, Evidence evidence) {
        int[] known = evidence.tablemates().people().filter(grouping::isKnown).toArray();
        return EncounterNotes.describeGroups(
                measurement.enough(count(), Counted.EVENTS, 1, 1).behind(evidence.named(known)), evidence, known);
    }
}
