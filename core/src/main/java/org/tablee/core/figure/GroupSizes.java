package org.tablee.core.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * What whoever sees a figure learns about the sizes of groups of people, by their names in the report.
 *
 * <p>For example, that 79 of 157 newcomers came back tells three sizes, rounded to 5 for everybody, and that
 * the newcomers are the two others together:
 *
 * <pre>{@code
 * GroupSizes.none()
 *         .rounded("newcomers", 157)
 *         .rounded("newcomers who returned", 79)
 *         .rounded("newcomers who did not", 78)
 *         .sum("newcomers", "newcomers who returned", "newcomers who did not");
 * }</pre>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class GroupSizes {

    /** The size of a group, as far as a reader learns it. */
    record Size(String group, long people, boolean rounded) {}

    /** A group that is made of others, which do not overlap. */
    record Sum(String whole, List<String> parts) {}

    private static final GroupSizes NONE = new GroupSizes(List.of(), List.of());

    private final List<Size> sizes;
    private final List<Sum> sums;

    private GroupSizes(List<Size> sizes, List<Sum> sums) {
        this.sizes = sizes;
        this.sums = sums;
    }

    /**
     * Returns what tells nothing.
     *
     * @return no sizes and no sums
     */
    public static GroupSizes none() {
        return NONE;
    }

    /**
     * Returns what a share tells: its base and the two parts into which it divides it.
     *
     * @param base the name of all, for example "newcomers"
     * @param people how many they are
     * @param part the name of those of the numerator, for example "newcomers who returned"
     * @param ofThem how many those are, from 0 to {@code people}
     * @return the three sizes and their sum; the rest is named after the part
     */
    public static GroupSizes ofShare(String base, long people, String part, long ofThem) {
        String rest = "not " + part;
        return none().rounded(base, people)
                .rounded(part, ofThem)
                .rounded(rest, people - ofThem)
                .sum(base, part, rest);
    }

    /**
     * Adds a size that everybody sees rounded to 5.
     *
     * @param group the name of the group
     * @param people how many it has, 0 or more
     * @return what was told before and this
     */
    public GroupSizes rounded(String group, long people) {
        return new GroupSizes(with(sizes, new Size(group, people, true)), sums);
    }

    /**
     * Adds a size that can be worked out to the unit, for example from a value with many digits.
     *
     * @param group the name of the group
     * @param people how many it has, 0 or more
     * @return what was told before and this
     */
    public GroupSizes exact(String group, long people) {
        return new GroupSizes(with(sizes, new Size(group, people, false)), sums);
    }

    /**
     * Adds what every reader knows: a group is made of others, which do not overlap.
     *
     * @param whole the name of the group
     * @param parts the names of the groups that make it
     * @return what was told before and this
     */
    public GroupSizes sum(String whole, String... parts) {
        return new GroupSizes(sizes, with(sums, new Sum(whole, List.of(parts))));
    }

    private static <T> List<T> with(List<T> elements, T added) {
        return Stream.concat(elements.stream(), Stream.of(added)).toList();
    }

    List<Size> sizes() {
        return sizes;
    }

    List<Sum> sums() {
        return sums;
    }

    Stream<String> names() {
        return Stream.concat(
                sizes.stream().map(Size::group),
                sums.stream().flatMap(sum -> Stream.concat(Stream.of(sum.whole()), sum.parts().stream())));
    }

    @Override
    public String toString() {
        return "GroupSizes[" + names().distinct().toList() + "]";
    }
}
