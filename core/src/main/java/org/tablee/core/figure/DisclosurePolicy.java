package org.tablee.core.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.tablee.core.calendar.DateRange;

/**
 * The disclosure gate: the only maker of figures.
 *
 * <p>The gate asks first whether a number would tell too much, then whether there is enough evidence for it,
 * and only then computes it. With k the {@linkplain Audience#smallestGroup() smallest group} of the audience:
 *
 * <ul>
 *   <li>{@link Audience#TEAM}: withheld when n counts fewer than k = 5 people, or fewer than 11 whose answers
 *       nobody can put a name to. Nothing else is tested, because the team was there.
 *   <li>{@link Audience#PUBLIC}: the period is made of whole calendar months; at least 30 distinct people
 *       stand behind the figure; of a share, the numerator and the rest are k = 11 or more, and neither 0 %
 *       nor 100 % is shown; counts are rounded to 5 before the value and its limits are computed from them,
 *       other numbers to 2 decimals. Of a difference of shares that holds for each, and each has a base of 30.
 *       Behind a figure on what came in at sessions stand at least k covers and 4 sessions instead of 30 people.
 *       A curve of survival is shown at days 30, 90 and 180, joined until k events lie between two steps, and only
 *       where k people are followed to the day and as many have not had the event. No group of fewer than k people
 *       can be read off a value.
 * </ul>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class DisclosurePolicy {

    /** The fewest people behind a public figure. */
    static final int PUBLIC_BASE = 30;

    /** The fewest sessions behind a public figure on what came in. */
    static final int PUBLIC_SESSIONS = 4;

    private final Audience audience;
    private final boolean calendar;

    private DisclosurePolicy(Audience audience, boolean calendar) {
        this.audience = Objects.requireNonNull(audience, "audience");
        this.calendar = calendar;
    }

    /**
     * Returns the policy for an audience and the period of a report.
     *
     * @param audience who reads the report
     * @param period the days that were asked for
     * @return the policy
     */
    public static DisclosurePolicy of(Audience audience, DateRange period) {
        return new DisclosurePolicy(audience, period.isWholeMonths());
    }

    /**
     * Returns the audience.
     *
     * @return who reads what passes
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Returns a figure that cannot be computed.
     *
     * @param reason what is missing
     * @return a figure without a number
     */
    public Figure notComputable(Reason reason) {
        return new NotComputable(reason);
    }

    /**
     * Returns a figure that is withheld for a reason that no single measurement shows.
     *
     * @param reason why it would tell too much
     * @return a figure without a number
     */
    public Figure withheld(Reason reason) {
        return new Withheld(reason);
    }

    /**
     * Returns a count as this audience may see it, where it says how much there is and is no figure of its own.
     *
     * <p>For example 1,797 visits are 1,795 to everybody.
     *
     * @param count a count of people, or of what they did, 0 or more
     * @return the count for the team; for the public, the nearest multiple of 5, or empty below k = 11, or where the
     *     period is not made of whole calendar months
     */
    public OptionalLong count(long count) {
        boolean shown = !isPublic() || calendar && count >= audience.smallestGroup();
        return shown ? OptionalLong.of(shown(count)) : OptionalLong.empty();
    }

    /**
     * Makes the figure of a measurement that this audience may see.
     *
     * @param measurement what was measured
     * @return an estimate; or the figure withheld; or the figure not computable, for want of evidence
     */
    public Figure release(Measurement measurement) {
        Optional<Reason> secret = isPublic() ? publicObjection(measurement) : teamObjection(measurement);
        if (secret.isPresent()) {
            return new Withheld(secret.get());
        }
        return obstacle(measurement).<Figure>map(NotComputable::new).orElseGet(() -> estimate(measurement));
    }

    private static Optional<Reason> obstacle(Measurement measurement) {
        return measurement.obstacles().stream()
                .findFirst()
                .or(() -> measurement.supplies().stream()
                        .filter(supply -> supply.have() < supply.computableFrom())
                        .map(supply -> supply.what().shortage())
                        .findFirst());
    }

    /**
     * Makes the figures of a whole report.
     *
     * <p>Each measurement passes the gate alone. To everybody, the report is then read as one system of
     * equations: the groups that its figures count, each rounded to 5, and the sums that they make. Where that
     * would tell that a group behind a figure that is withheld has fewer than k people, further figures are
     * withheld ({@link Reason#LINKED_TO_WITHHELD}), the last of the report first.
     *
     * @param <K> what names a figure
     * @param measurements what was measured, the weightiest first
     * @return a figure for each measurement, in their order
     */
    public <K> Map<K, Figure> release(Map<K, Measurement> measurements) {
        Map<K, Figure> figures = new LinkedHashMap<>();
        measurements.forEach((key, measurement) -> figures.put(key, release(measurement)));
        if (isPublic()) {
            new LinkedFigures<>(measurements, figures, audience.smallestGroup())
                    .toWithhold()
                    .forEach(key -> figures.put(key, new Withheld(Reason.LINKED_TO_WITHHELD)));
        }
        return figures;
    }

    /**
     * Makes the table that this audience may see.
     *
     * <p>Counts of 1 to k − 1 people are withheld, and with them the fewest others that keep anybody from
     * working them out from the totals: for all that is shown, each might be k or more. Totals are shown exactly
     * where the table by their attribute alone shows them, so that a table may be looked at by one attribute, by the
     * other and by both. The whole table is withheld where it counts too few people, or where nothing else is
     * enough. To everybody, counts are
     * rounded to 5, and a table in which all people of a group share one cell is withheld.
     *
     * @param table the counts
     * @return the table with the cells that may be shown
     */
    public PublishedTable release(CountTable table) {
        return tableObjection(table)
                .map(PublishedTable::new)
                .orElseGet(() -> new TableGate(table, audience.smallestGroup(), this::shown).release());
    }

    /**
     * Returns a table that is withheld for a reason that its counts do not show.
     *
     * @param reason why it would tell too much
     * @return a table without counts
     */
    public PublishedTable withheldTable(Reason reason) {
        return new PublishedTable(reason);
    }

    private Optional<Reason> tableObjection(CountTable table) {
        if (isPublic() && !calendar) {
            return Optional.of(Reason.PERIOD_NOT_CALENDAR);
        }
        if (table.total() < (isPublic() ? PUBLIC_BASE : audience.smallestGroup())) {
            return Optional.of(Reason.TOO_FEW_PEOPLE);
        }
        return isPublic() && table.hasUniformGroup() ? Optional.of(Reason.UNIFORM_GROUP) : Optional.empty();
    }

    private boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    private Optional<Reason> teamObjection(Measurement measurement) {
        boolean tooFew = measurement.counted() == Counted.PEOPLE && measurement.n() < audience.smallestGroup();
        boolean found = measurement.isAnonymous() && measurement.people().orElse(0) < Audience.PUBLIC.smallestGroup();
        return tooFew || found ? Optional.of(Reason.TOO_FEW_PEOPLE) : measurement.secretFrom(audience);
    }

    private Optional<Reason> publicObjection(Measurement measurement) {
        if (!calendar) {
            return Optional.of(Reason.PERIOD_NOT_CALENDAR);
        }
        return baseObjection(measurement)
                .or(() -> measurement.isUniform() ? Optional.of(Reason.UNIFORM_GROUP) : Optional.empty())
                .or(() -> measurement.secretFrom(audience))
                .or(() -> measurement.parts().stream()
                        .flatMap(part -> shareObjection(part.numerator(), part.base()).stream())
                        .findFirst())
                .or(() -> measurement.revealed().stream()
                        .filter(people -> people < audience.smallestGroup())
                        .findFirst()
                        .map(people -> people == 0 ? Reason.UNIFORM_GROUP : Reason.TOO_FEW_PEOPLE));
    }

    private Optional<Reason> baseObjection(Measurement measurement) {
        if (measurement.takings().isPresent()) {
            return takingsObjection(measurement.takings().get());
        }
        boolean tooFew = measurement.people().orElse(0) < PUBLIC_BASE;
        return tooFew ? Optional.of(Reason.TOO_FEW_PEOPLE) : Optional.empty();
    }

    /**
     * Tells whether enough stands behind what came in at some sessions.
     *
     * @param covers their covers, 0 or more
     * @param sessions how many they are, 0 or more
     * @return for the public, whether they are k = 11 covers or more, and 4 sessions or more; true for the team
     */
    public boolean isEnough(long covers, long sessions) {
        return !isPublic()
                || takingsObjection(new Measurement.Takings(covers, sessions)).isEmpty();
    }

    private Optional<Reason> takingsObjection(Measurement.Takings takings) {
        if (takings.covers() < audience.smallestGroup()) {
            return Optional.of(Reason.TOO_FEW_PEOPLE);
        }
        return takings.sessions() < PUBLIC_SESSIONS ? Optional.of(Reason.TOO_FEW_SESSIONS) : Optional.empty();
    }

    private Optional<Reason> shareObjection(long numerator, long base) {
        if (base >= PUBLIC_BASE && (numerator == 0 || numerator == base)) {
            return Optional.of(Reason.UNIFORM_GROUP);
        }
        boolean hidden = base >= PUBLIC_BASE && isLargeEnough(numerator, base);
        return hidden ? Optional.empty() : Optional.of(Reason.TOO_FEW_PEOPLE);
    }

    private boolean isLargeEnough(long part, long base) {
        return part >= audience.smallestGroup() && base - part >= audience.smallestGroup();
    }

    private Figure estimate(Measurement measurement) {
        return new Estimate(
                weakness(measurement).orElse(null),
                statistic(measurement),
                shown(measurement.n()),
                detail(measurement),
                measurement.cautions());
    }

    private static Optional<Reason> weakness(Measurement measurement) {
        boolean small = measurement.supplies().stream().anyMatch(supply -> supply.have() < supply.okFrom());
        return measurement.weaknesses().stream()
                .findFirst()
                .or(() -> small ? Optional.of(Reason.SMALL_SAMPLE) : Optional.empty());
    }

    private Statistic statistic(Measurement measurement) {
        Statistic statistic = measurement.estimate(this::shown);
        return isPublic() && measurement.parts().isEmpty() ? statistic.rounded() : statistic;
    }

    private long shown(long count) {
        return isPublic() ? Rounding.toFive(count) : count;
    }

    private Detail detail(Measurement measurement) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (Measurement.Entry entry : measurement.entries()) {
            detail(entry, measurement.n()).ifPresent(value -> shown.put(entry.name(), value));
        }
        return Detail.of(shown);
    }

    private Optional<Object> detail(Measurement.Entry entry, long n) {
        if (entry.value() instanceof Curve curve) {
            return Optional.of(isPublic() ? curve.merged(audience.smallestGroup(), n) : curve.whole());
        }
        if (!isPublic() || entry.kind() == Measurement.Kind.CONSTANT) {
            return Optional.of(entry.value());
        }
        return switch (entry.kind()) {
            case COUNT ->
                isLargeEnough((Long) entry.value(), n) ? Optional.of(shown((Long) entry.value())) : Optional.empty();
            case NUMBER -> Optional.of(Rounding.toCents((Double) entry.value()));
            default -> Optional.empty();
        };
    }
}
