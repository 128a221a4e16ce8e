package org.tablee.pricing.accounting;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tablee.core.volunteering.VolunteerTime;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Fraction;
import org.tablee.pricing.money.Unit;

/**
 * Time that people gave, and what it is worth in the accounts.
 *
 * <pre>
 * value = Σ over rates ρ of (minutes while ρ held / 60) · ρ, rounded half up once for each rate
 * </pre>
 *
 * <p>Each day has the rate that holds on it, so that a year in which the rate changes uses both. The value stands
 * on both sides of the accounts, as a use and as a resource, and never in the cost that contributions carry. It
 * speaks of time alone: whose it was stays in the host's own sheets. Credits of a time exchange are no money and
 * do not belong here. Instances are immutable and may be shared between threads.
 */
public final class ValuedTime {

    private final Unit unit;
    private final NavigableMap<LocalDate, HourlyRate> rates;
    private final NavigableMap<LocalDate, Duration> time;

    private ValuedTime(Unit unit, NavigableMap<LocalDate, HourlyRate> rates, NavigableMap<LocalDate, Duration> time) {
        this.unit = unit;
        this.rates = rates;
        this.time = time;
    }

    /**
     * Returns no time at all, at these rates.
     *
     * @param rates one rate or more, of one unit, no two from the same day
     * @return the empty account of time
     * @throws IllegalArgumentException if there is no rate, or two are from the same day
     * @throws org.tablee.pricing.money.UnitMismatchException if the rates are of several units
     */
    public static ValuedTime at(Collection<HourlyRate> rates) {
        TreeMap<LocalDate, HourlyRate> byDay = new TreeMap<>();
        for (HourlyRate rate : rates) {
            HourlyRate same = byDay.putIfAbsent(rate.since(), rate);
            if (same != null) {
                throw new IllegalArgumentException(
                        "Two rates hold from " + rate.since() + " on: " + same + ", " + rate);
            }
        }
        if (byDay.isEmpty()) {
            throw new IllegalArgumentException("The value of time needs a rate: none is written here");
        }
        Unit unit = byDay.firstEntry().getValue().perHour().unit();
        byDay.values().forEach(rate -> rate.perHour().in(unit));
        return new ValuedTime(unit, byDay, new TreeMap<>());
    }

    /**
     * Returns the account with more time.
     *
     * @param day the day on which it was given
     * @param given how long, in whole minutes, 0 or more
     * @return the account
     * @throws IllegalArgumentException if no rate holds on that day, or the time is negative or not in whole minutes
     */
    public ValuedTime plus(LocalDate day, Duration given) {
        if (given.isNegative() || !given.equals(Duration.ofMinutes(given.toMinutes()))) {
            throw new IllegalArgumentException("Time is given in whole minutes, 0 or more, but was: " + given);
        }
        if (rates.floorEntry(day) == null) {
            throw new IllegalArgumentException(
                    "No rate holds on " + day + "; the first holds from " + rates.firstKey());
        }
        TreeMap<LocalDate, Duration> more = new TreeMap<>(time);
        more.merge(day, given, Duration::plus);
        return new ValuedTime(unit, rates, more);
    }

    /**
     * Returns the account with more time, of which the day and the length are taken and nothing else.
     *
     * @param given the time, as the place noted it
     * @return the account
     * @throws IllegalArgumentException if no rate holds on its day
     */
    public ValuedTime plus(VolunteerTime given) {
        return plus(given.date(), Duration.ofMinutes(given.minutes()));
    }

    /**
     * Returns how long it was in all.
     *
     * @return a duration of 0 or more
     */
    public Duration time() {
        return time.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Returns how long it was at each rate.
     *
     * @return an unmodifiable map in the order of the rates, with those at which no time was given
     */
    public Map<HourlyRate, Duration> timeByRate() {
        Map<HourlyRate, Duration> byRate = new LinkedHashMap<>();
        for (Map.Entry<LocalDate, HourlyRate> rate : rates.entrySet()) {
            LocalDate next = Optional.ofNullable(rates.higherKey(rate.getKey())).orElse(LocalDate.MAX);
            Duration held = time.subMap(rate.getKey(), true, next, false).values().stream()
                    .reduce(Duration.ZERO, Duration::plus);
            byRate.put(rate.getValue(), held);
        }
        return Collections.unmodifiableMap(byRate);
    }

    /**
     * Returns what it is worth: the use, and to the coin the resource beside it.
     *
     * @return an amount of 0 or more
     */
    public Amount value() {
        return Amount.sum(
                unit,
                timeByRate().entrySet().stream()
                        .map(entry -> entry.getKey()
                                .perHour()
                                .times(Fraction.of(entry.getValue().toMinutes(), 60), RoundingMode.HALF_UP))
                        .toList());
    }

    /**
     * Returns how many full-time posts that would be.
     *
     * @param hoursOfAYear the hours of a full-time year, as the place counts them, above 0
     * @return the exact share of a year
     * @throws IllegalArgumentException if the hours are not above 0
     */
    public Fraction fullTimePosts(int hoursOfAYear) {
        if (hoursOfAYear <= 0) {
            throw new IllegalArgumentException("A year has more than 0 hours, but was given: " + hoursOfAYear);
        }
        return Fraction.of(time().toMinutes(), 60L * hoursOfAYear);
    }

    @Override
    public String toString() {
        return time() + " worth " + value();
    }
}
