package org.tablee.core.convive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ages in bands that touch and do not overlap, so that every age lies in one band and no birth date is kept.
 *
 * <p>A band is written "18-29", both ends included, and the last may be open: "75+". For example
 * {@code AgeBands.of(18, 30, 45, 60, 75)} is "18-29", "30-44", "45-59", "60-74" and "75+". Bands that leave an
 * age out, such as "under 25, 25-55, over 55" does or does not, cannot be written.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class AgeBands {

    private static final Pattern BAND = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|\\+)");

    private record Band(int from, int to, String label) {
        boolean contains(int age) {
            return from <= age && age <= to;
        }
    }

    private final List<Band> bands;

    private AgeBands(List<Band> bands) {
        this.bands = bands;
    }

    /**
     * Returns the bands that start at these ages, the last of them open.
     *
     * @param starts the first age of each band, each larger than the one before, one or more
     * @return the bands
     * @throws IllegalArgumentException if there is none, or they do not rise from 0 or more
     */
    public static AgeBands of(int... starts) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            labels.add(i + 1 < starts.length ? starts[i] + "-" + (starts[i + 1] - 1) : starts[i] + "+");
        }
        return parse(labels);
    }

    /**
     * Reads bands as they are written.
     *
     * @param labels the bands from young to old, for example "0-17", "18-59", "60+"
     * @return the bands
     * @throws IllegalArgumentException if there is none, one is not written like these, two overlap, or there
     *     is a hole between two
     */
    @JsonCreator
    public static AgeBands parse(List<String> labels) {
        List<Band> bands = new ArrayList<>();
        for (String label : labels) {
            Band band = band(label);
            if (!bands.isEmpty()) {
                requireTouching(bands.get(bands.size() - 1), band);
            }
            bands.add(band);
        }
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("There must be one age band or more");
        }
        return new AgeBands(Collections.unmodifiableList(bands));
    }

    private static Band band(String label) {
        Matcher matcher = BAND.matcher(label);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("An age band is written 18-29 or 75+, but was: \"" + label + '"');
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = matcher.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(2));
        if (to < from) {
            throw new IllegalArgumentException("The age band " + label + " ends before it starts");
        }
        return new Band(from, to, label);
    }

    private static void requireTouching(Band younger, Band older) {
        if (older.from() <= younger.to()) {
            throw new IllegalArgumentException("The age bands " + younger.label() + " and " + older.label()
                    + " overlap at the age of " + older.from());
        }
        if (older.from() - 1 > younger.to()) {
            throw new IllegalArgumentException("The age of " + (younger.to() + 1) + " lies in no band between "
                    + younger.label() + " and " + older.label());
        }
    }

    /**
     * Returns the bands as they are written, which are the values of an {@link Attribute}.
     *
     * @return an unmodifiable list from young to old
     */
    @JsonValue
    public List<String> labels() {
        return bands.stream().map(Band::label).toList();
    }

    /**
     * Returns the band of an age.
     *
     * @param age the age in whole years
     * @return the band, for example "18-29", or empty for an age below the first band or above the last
     */
    public Optional<String> bandOf(int age) {
        return bands.stream()
                .filter(band -> band.contains(age))
                .map(Band::label)
                .findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgeBands ages && bands.equals(ages.bands);
    }

    @Override
    public int hashCode() {
        return bands.hashCode();
    }

    /**
     * Returns the bands as they are written.
     *
     * @return for example "[0-17, 18-59, 60+]"
     */
    @Override
    public String toString() {
        return labels().toString();
    }
}
