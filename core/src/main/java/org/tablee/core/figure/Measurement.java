package org.tablee.core.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a calculator measured, before anybody may see it.
 *
 * <p>For example, of 157 newcomers 79 came back, and ten newcomers are the fewest that allow a figure, twenty
 * the fewest that make it sound:
 *
 * <pre>{@code
 * Measurement.share(79, 157, Counted.PEOPLE, wilson)
 *         .enough(157, Counted.PEOPLE, 10, 20)
 *         .count("returned", 79)
 *         .constant("horizonDays", 30)
 *         .build();
 * }</pre>
 *
 * <p>A measurement shows nothing of itself; a {@link DisclosurePolicy} makes the figure. Instances are
 * immutable and may be shared between threads.
 */
public final class Measurement {

    /** The sessions at which something came in, and their covers. */
    record Takings(long covers, long sessions) {}

    /** How much there is of something, and how much is needed. */
    record Supply(long have, Counted what, long computableFrom, long okFrom) {}

    /** One entry of the detail, with what an audience may see of it. */
    record Entry(String name, Object value, Kind kind) {}

    /** What a gate does with an entry of the detail before everybody sees it. */
    enum Kind {
        COUNT,
        NUMBER,
        CONSTANT,
        TEAM_ONLY,
        STEPS
    }

    /** So many out of so many. */
    record Part(long numerator, long base) {

        Part {
            if (numerator < 0 || numerator > base) {
                throw new IllegalArgumentException("A share of " + numerator + " out of " + base + " is none");
            }
        }
    }

    /** Computes a statistic from counts that went through a gate first. */
    @FunctionalInterface
    private interface Estimator {
        Statistic estimate(LongUnaryOperator blur);
    }

    private final long n;
    private final Counted counted;
    private final OptionalLong people;
    private final List<Part> parts;
    private final Estimator estimator;
    private final List<Supply> supplies;
    private final List<Reason> obstacles;
    private final List<Reason> weaknesses;
    private final List<Entry> entries;
    private final List<String> cautions;
    private final GroupSizes groupSizes;
    private final List<Long> revealed;
    private final List<Supplier<Set<String>>> behind;
    private final boolean anonymous;
    private final boolean uniform;
    private final Map<Audience, Reason> secrets;
    private final @Nullable Takings takings;

    private Measurement(Builder builder) {
        n = builder.n;
        counted = builder.counted;
        people = builder.people;
        parts = builder.parts;
        estimator = builder.estimator;
        supplies = List.copyOf(builder.supplies);
        obstacles = List.copyOf(builder.obstacles);
        weaknesses = List.copyOf(builder.weaknesses);
        entries = List.copyOf(builder.entries.values());
        cautions = List.copyOf(builder.cautions);
        groupSizes = builder.groupSizes;
        revealed = List.copyOf(builder.revealed);
        behind = List.copyOf(builder.behind);
        anonymous = builder.anonymous;
        uniform = builder.uniform;
        secrets = Map.copyOf(builder.secrets);
        takings = builder.takings;
    }

    /**
     * Starts the measurement of a share.
     *
     * @param numerator how many of them, from 0 to {@code base}
     * @param base how many in all, 0 or more; the n of the figure
     * @param counted what the base counts
     * @param estimator computes the share and its limits; called only when the base is 1 or more
     * @return a builder
     * @throws IllegalArgumentException if the numerator is negative or larger than the base
     */
    public static Builder share(long numerator, long base, Counted counted, ShareEstimator estimator) {
        return new Builder(
                base,
                counted,
                List.of(new Part(numerator, base)),
                blur -> estimator.estimate(blur.applyAsLong(numerator), blur.applyAsLong(base)));
    }

    /**
     * Starts the measurement of one share less another, of different people.
     *
     * <p>Its n is the number of people of both.
     *
     * @param numerator how many of the first, from 0 to {@code base}
     * @param base how many the first are, 0 or more
     * @param otherNumerator how many of the second, from 0 to {@code otherBase}
     * @param otherBase how many the second are, 0 or more
     * @param estimator computes the difference and its limits; called only when both bases are 1 or more
     * @return a builder
     * @throws IllegalArgumentException if a numerator is negative or larger than its base
     */
    public static Builder difference(
            long numerator, long base, long otherNumerator, long otherBase, DifferenceEstimator estimator) {
        return new Builder(
                base + otherBase,
                Counted.PEOPLE,
                List.of(new Part(numerator, base), new Part(otherNumerator, otherBase)),
                blur -> estimator.estimate(
                        blur.applyAsLong(numerator),
                        blur.applyAsLong(base),
                        blur.applyAsLong(otherNumerator),
                        blur.applyAsLong(otherBase)));
    }

    /**
     * Starts the measurement of anything but a share.
     *
     * @param n the count on which the figure stands, 0 or more
     * @param counted what n counts
     * @param statistic the value with its interval, computed when the gate asks for it: never when there is
     *     too little evidence
     * @return a builder
     * @throws IllegalArgumentException if n is negative
     */
    public static Builder of(long n, Counted counted, Supplier<Statistic> statistic) {
        if (n < 0) {
            throw new IllegalArgumentException("n must not be negative, but was: " + n);
        }
        return new Builder(n, counted, List.of(), blur -> statistic.get());
    }

    long n() {
        return n;
    }

    Counted counted() {
        return counted;
    }

    /** Returns how many distinct people stand behind the figure, if that is known. */
    OptionalLong people() {
        return people.isEmpty() && counted == Counted.PEOPLE ? OptionalLong.of(n) : people;
    }

    /** Returns the sessions whose takings the figure is about, or empty when it is about people. */
    Optional<Takings> takings() {
        return Optional.ofNullable(takings);
    }

    /** Returns why an audience must not see the figure, if the calculator said so. */
    Optional<Reason> secretFrom(Audience audience) {
        return Optional.ofNullable(secrets.get(audience));
    }

    /** Returns the shares from which the value is computed; none when it is not computed from shares. */
    List<Part> parts() {
        return parts;
    }

    Statistic estimate(LongUnaryOperator blur) {
        return estimator.estimate(blur);
    }

    /** Returns why there is no number whatever n is. */
    List<Reason> obstacles() {
        return obstacles;
    }

    List<Supply> supplies() {
        return supplies;
    }

    /** Returns why the figure is fragile whatever its n, weightiest first. */
    List<Reason> weaknesses() {
        return weaknesses;
    }

    List<Entry> entries() {
        return entries;
    }

    List<String> cautions() {
        return cautions;
    }

    /** Returns what a reader of the figure learns about the sizes of groups. */
    GroupSizes groupSizes() {
        return groupSizes;
    }

    /** Returns the sizes of the groups that can be read off the value. */
    List<Long> revealed() {
        return revealed;
    }

    /**
     * Returns the sets of people of whom the figure tells, as the calculator stated them.
     *
     * <p>They are for the ledger of releases, and for nobody else.
     *
     * @return an unmodifiable list of sets of names
     */
    public List<Set<String>> behind() {
        return behind.stream().map(Supplier::get).toList();
    }

    /** Tells whether not even the team knows who said or did what. */
    boolean isAnonymous() {
        return anonymous;
    }

    /** Tells whether a value that is no share says the same of everybody. */
    boolean isUniform() {
        return uniform;
    }

    /** Builds measurements. */
    public static final class Builder {

        private final long n;
        private final Counted counted;
        private final List<Part> parts;
        private final Estimator estimator;
        private final List<Supply> supplies = new ArrayList<>();
        private final List<Reason> obstacles = new ArrayList<>();
        private final List<Reason> weaknesses = new ArrayList<>();
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final List<String> cautions = new ArrayList<>();
        private GroupSizes groupSizes = GroupSizes.none();
        private final List<Long> revealed = new ArrayList<>();
        private final List<Supplier<Set<String>>> behind = new ArrayList<>();
        private boolean anonymous;
        private boolean uniform;
        private final Map<Audience, Reason> secrets = new EnumMap<>(Audience.class);
        private OptionalLong people = OptionalLong.empty();
        private @Nullable Takings takings;

        private Builder(long n, Counted counted, List<Part> parts, Estimator estimator) {
            this.n = n;
            this.counted = Objects.requireNonNull(counted, "counted");
            this.parts = parts;
            this.estimator = estimator;
        }

        /**
         * States how many distinct people stand behind the figure, where n counts something else.
         *
         * @param count the number of distinct people, 0 or more
         * @return this builder
         */
        public Builder people(long count) {
            people = OptionalLong.of(count);
            return this;
        }

        /**
         * States that the figure is about what came in at sessions, behind which nobody knows how many distinct
         * people stand.
         *
         * @param covers the covers of those sessions, 0 or more
         * @param sessions the sessions, 0 or more
         * @return this builder
         */
        public Builder takings(long covers, long sessions) {
            takings = new Takings(covers, sessions);
            return this;
        }

        /**
         * States that an audience must not see the figure for a reason that only the calculator knows, such as
         * one gift that is nearly all of a sum.
         *
         * @param audience who must not see it
         * @param reason the reason; of several the first stated is shown
         * @return this builder
         */
        public Builder secretFrom(Audience audience, Reason reason) {
            secrets.putIfAbsent(audience, Objects.requireNonNull(reason, "reason"));
            return this;
        }

        /**
         * States how much there is of something that the figure needs.
         *
         * @param have how much there is
         * @param what what is counted, which gives the reason when there is too little
         * @param computableFrom the fewest that allow a figure
         * @param okFrom the fewest that make it sound; below, it is fragile
         * @return this builder
         */
        public Builder enough(long have, Counted what, long computableFrom, long okFrom) {
            supplies.add(new Supply(have, what, computableFrom, okFrom));
            return this;
        }

        /**
         * States why there is no number whatever n is.
         *
         * @param reason the reason; of several the first stated is shown
         * @return this builder
         */
        public Builder notComputable(Reason reason) {
            obstacles.add(Objects.requireNonNull(reason, "reason"));
            return this;
        }

        /**
         * States why the figure is fragile whatever its n.
         *
         * @param reason the reason; of several the first stated is shown
         * @return this builder
         */
        public Builder fragile(Reason reason) {
            weaknesses.add(Objects.requireNonNull(reason, "reason"));
            return this;
        }

        /**
         * Adds what a reader should know.
         *
         * @param caution a code in upper snake case
         * @return this builder
         */
        public Builder caution(String caution) {
            cautions.add(Objects.requireNonNull(caution, "caution"));
            return this;
        }

        /**
         * Adds a count of some of the n; everybody sees it rounded, and only if it and the rest are large
         * enough.
         *
         * @param name the name of the entry
         * @param count the count, from 0 to n
         * @return this builder
         */
        public Builder count(String name, long count) {
            return entry(name, count, Kind.COUNT);
        }

        /**
         * Adds a number that is computed from everybody of the n; everybody sees two decimals of it.
         *
         * @param name the name of the entry
         * @param number the number, finite
         * @return this builder
         */
        public Builder number(String name, double number) {
            return entry(name, number, Kind.NUMBER);
        }

        /**
         * Adds a number that stands on fewer people than the figure does.
         *
         * @param name the name of the entry
         * @param number a finite number; everybody sees it with two decimals, and from 30 people on
         * @param on how many people it stands
         * @return this builder
         */
        public Builder number(String name, double number, long on) {
            return entry(name, number, on < DisclosurePolicy.PUBLIC_BASE ? Kind.TEAM_ONLY : Kind.NUMBER);
        }

        /**
         * Adds what does not depend on who came, such as a horizon in days.
         *
         * @param name the name of the entry
         * @param value a whole number, a finite number or a text
         * @return this builder
         */
        public Builder constant(String name, Object value) {
            return entry(name, value, Kind.CONSTANT);
        }

        /**
         * Adds what only the team sees.
         *
         * @param name the name of the entry
         * @param value a number, a text, or lists and maps of them
         * @return this builder
         */
        public Builder teamOnly(String name, Object value) {
            return entry(name, value, Kind.TEAM_ONLY);
        }

        /**
         * Adds one step of a curve of survival: the share of the n to whom something has not happened by a day.
         *
         * <p>The steps of one name make one entry, by day. Everybody sees those of days 30, 90 and 180, each only
         * if enough events lie between it and the one before, with two decimals and without the number at risk.
         *
         * @param name the name of the entry
         * @param day the day, later than that of the step before
         * @param eventsSoFar how many events lie behind it since the start
         * @param survival the share and its limits
         * @param atRisk how many people were followed to that day without an event before
         * @return this builder
         */
        public Builder step(String name, int day, long eventsSoFar, Statistic survival, long atRisk) {
            Entry entry = entries.computeIfAbsent(name, unseen -> new Entry(name, new Curve(), Kind.STEPS));
            ((Curve) entry.value()).add(day, eventsSoFar, survival, atRisk);
            return this;
        }

        private Builder entry(String name, Object value, Kind kind) {
            if (entries.putIfAbsent(name, new Entry(name, value, kind)) != null) {
                throw new IllegalArgumentException("The detail has two entries named " + name);
            }
            return this;
        }

        /**
         * States what whoever sees the figure learns about the sizes of groups, so that figures that speak of
         * the same groups are looked at together.
         *
         * @param sizes the sizes, and the sums that they make
         * @return this builder
         */
        public Builder tells(GroupSizes sizes) {
            groupSizes = Objects.requireNonNull(sizes, "sizes");
            return this;
        }

        /**
         * States that the size of a group of people can be read off the value, although it is no share of people.
         *
         * <p>For example that 3 of 60 people held all the roles, off a coefficient of Gini. Everybody sees such a
         * figure only where the group has k = 11 people or more.
         *
         * @param people the size of the group, 0 or more
         * @return this builder
         */
        public Builder reveals(long people) {
            revealed.add(people);
            return this;
        }

        /**
         * States of whom the figure tells, so that it can be compared with what was told of them before.
         *
         * <p>A share tells of its base and of its numerator: it has two such sets.
         *
         * @param names gives a name for each person, by which the same person is known in every report of the
         *     place; asked only where the figure is made public
         * @return this builder
         */
        public Builder behind(Supplier<Set<String>> names) {
            behind.add(Objects.requireNonNull(names, "names"));
            return this;
        }

        /**
         * States that not even the team knows who said what, as with answers on paper: it then sees as little of
         * a small group as everybody else.
         *
         * @return this builder
         */
        public Builder anonymous() {
            anonymous = true;
            return this;
        }

        /**
         * States whether the value, which is no share, says the same of everybody, as a mean does where all
         * answered alike; then only the team sees it.
         *
         * @param alike true when everybody is alike
         * @return this builder
         */
        public Builder uniform(boolean alike) {
            uniform = alike;
            return this;
        }

        /**
         * Builds the measurement.
         *
         * @return the measurement
         */
        public Measurement build() {
            return new Measurement(this);
        }
    }
}
