package org.tablee.trust;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tablee.trust.indicator.Pillar;

/**
 * Where the points of one headline begin and end, fixed beforehand and for all places alike, and how many points a
 * place has between them.
 *
 * <pre>
 *   points = 100·(value − zero) / (hundred − zero)      clipped to 0 and 100
 * </pre>
 *
 * <p>Only the first three are a choice of ours; {@code zero} above {@code hundred} means that less is better.
 *
 * @param id the headline
 * @param zero the value that has no point
 * @param hundred the value that has them all
 * @param points the points of the place, or nothing where the headline has no value
 * @param clipped whether the value lies beyond a goalpost
 */
@JsonPropertyOrder({"id", "zero", "hundred", "points", "clipped"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record Goalpost(
        String id, double zero, double hundred, @Nullable Double points, boolean clipped) {

    private static final double FULL = 100;

    /** The goalposts, three of each pillar, in the order of the pillars. */
    static final List<Goalpost> ALL = List.of(
            post("accueil.newcomer-return", 0.1, 0.8),
            post("accueil.return-after-absence", 0.1, 0.8),
            post("accueil.welcomed-as-i-am", 0.2, 1),
            post("appartenance.visits-by-day-90", 0, 8),
            post("appartenance.breadth-of-encounters", 2, 18),
            post("appartenance.stickiness", 2, 1),
            post("action.role-take-up", 0.1, 0.8),
            post("action.convive-to-citizen", 0, 0.4),
            post("action.initiatives-per-100-visits", 0, 5));

    private static Goalpost post(String id, double zero, double hundred) {
        return new Goalpost(id, zero, hundred, null, false);
    }

    Goalpost {
        boolean sane = Double.isFinite(zero) && Double.isFinite(hundred) && zero != hundred;
        if (!sane || (points == null ? clipped : !(points >= 0 && points <= FULL))) {
            throw new IllegalArgumentException("A goalpost has two numbers, and 0 to 100 points between them, but was: "
                    + id + " from " + zero + " to " + hundred + ", points " + points);
        }
    }

    Pillar pillar() {
        return Pillar.valueOf(id.substring(0, id.indexOf('.')).toUpperCase(Locale.ROOT));
    }

    /** Returns the points of a value, between goalposts moved apart around their middle by a factor. */
    double points(double value, double factor) {
        double middle = (zero + hundred) / 2;
        double half = (hundred - zero) / 2 * factor;
        double raw = FULL * (value - (middle - half)) / (2 * half);
        return Math.max(0, Math.min(FULL, raw));
    }

    /** Returns the goalpost with the points of a place. */
    Goalpost with(Optional<Double> value) {
        return value.map(known -> new Goalpost(id, zero, hundred, points(known, 1), isBeyond(known)))
                .orElse(this);
    }

    private boolean isBeyond(double value) {
        return value < Math.min(zero, hundred) || value > Math.max(zero, hundred);
    }
}
