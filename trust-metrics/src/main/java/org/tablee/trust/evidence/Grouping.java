package org.tablee.trust.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tablee.core.convive.Convive;
import org.tablee.trust.encounter.EncounterIndex;
import org.tablee.trust.statistics.GroupMixing;

/** The group of each person, by one attribute of the convives. */
public final class Grouping {

    private final int[] group;
    private final int groups;

    private Grouping(int[] group, int groups) {
        this.group = group;
        this.groups = groups;
    }

    /**
     * Returns a grouping that is known by number.
     *
     * @param group the group of each person, from 0, or {@link GroupMixing#UNKNOWN}
     * @return the grouping
     */
    public static Grouping of(int[] group) {
        return new Grouping(group.clone(), Arrays.stream(group).max().orElse(GroupMixing.UNKNOWN) + 1);
    }

    static Grouping of(String attribute, List<Convive> convives, EncounterIndex index) {
        int[] group = new int[index.people()];
        Arrays.fill(group, GroupMixing.UNKNOWN);
        String[] values = convives.stream()
                .flatMap(convive -> Stream.ofNullable(convive.attributes().get(attribute)))
                .distinct()
                .sorted()
                .toArray(String[]::new);
        for (Convive convive : convives) {
            int person = index.person(convive.id());
            String value = convive.attributes().get(attribute);
            if (person != EncounterIndex.NOBODY && value != null) {
                group[person] = Arrays.binarySearch(values, value);
            }
        }
        return new Grouping(group, values.length);
    }

    /**
     * Returns the group of a person.
     *
     * @param person the number of the person
     * @return a number from 0, or {@link GroupMixing#UNKNOWN}
     */
    public int group(int person) {
        return group[person];
    }

    /**
     * Tells whether the group of a person is known.
     *
     * @param person the number of the person
     * @return false if the person has no value
     */
    public boolean isKnown(int person) {
        return group[person] != GroupMixing.UNKNOWN;
    }

    /**
     * Returns how many groups there are.
     *
     * @return the number of values that some convive has
     */
    public int groups() {
        return groups;
    }

    /**
     * Returns the group of every person.
     *
     * @return one number a person
     */
    public int[] toArray() {
        return group.clone();
    }
}
