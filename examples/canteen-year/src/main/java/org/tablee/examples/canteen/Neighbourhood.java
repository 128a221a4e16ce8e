package org.tablee.examples.canteen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;

/** The made-up people around the canteen: those of the first days, and those who join in the year. */
final class Neighbourhood {

    static final String AGE_BAND = "age_band";
    static final List<String> AGE_BANDS = List.of("0-24", "25-54", "55+");
    static final String NEIGHBOURHOOD = "neighbourhood";
    static final List<String> NEIGHBOURHOODS = List.of("quartier", "ailleurs");

    private static final int FOUNDERS = 60;

    private final Dice dice;
    private final List<Neighbour> known = new ArrayList<>();

    Neighbourhood(Dice dice) {
        this.dice = dice;
        for (int i = 0; i < FOUNDERS; i++) {
            join(founderAppetite()).becomesKnown();
        }
    }

    /** Returns everybody who has come so far, in the order in which they first came. */
    List<Neighbour> known() {
        return known;
    }

    /** Returns who feels like coming today, companions next to each other. */
    List<Neighbour> comers() {
        Set<Neighbour> coming = new LinkedHashSet<>();
        for (Neighbour neighbour : known) {
            if (dice.chance(neighbour.appetite())) {
                coming.add(neighbour);
                neighbour.companion().filter(other -> dice.chance(0.6)).ifPresent(coming::add);
            }
        }
        return new ArrayList<>(coming);
    }

    /** Returns the people who come for the first time today: one or two on most days. */
    List<Neighbour> newcomers() {
        int count = dice.oneOf(0, 0, 1, 1, 1, 1, 2, 2, 2, 3);
        List<Neighbour> arriving = new ArrayList<>();
        while (arriving.size() < count) {
            arriving.add(join(newcomerAppetite()));
        }
        if (count == 2 && dice.chance(0.5)) {
            arriving.get(0).comesWith(arriving.get(1));
        }
        return arriving;
    }

    /** Lets time pass: newcomers become known, and now and then somebody drifts away. */
    void timePasses() {
        for (Neighbour neighbour : known) {
            neighbour.becomesKnown();
            if (dice.chance(0.006)) {
                neighbour.drift();
            }
        }
    }

    private Neighbour join(double appetite) {
        double roll = dice.between(0, 100) / 100.0;
        Neighbour neighbour = new Neighbour(convive(), children(), 0.1 + 4 * roll * roll * roll, appetite);
        known.add(neighbour);
        return neighbour;
    }

    private Convive convive() {
        Convive.Builder convive = Convive.builder().id(ConviveId.of("c%03d".formatted(known.size() + 1)));
        if (dice.chance(0.94)) {
            convive.putAttribute(AGE_BAND, AGE_BANDS.get(dice.between(0, 2)));
        }
        return convive.putAttribute(NEIGHBOURHOOD, NEIGHBOURHOODS.get(dice.chance(0.7) ? 0 : 1))
                .build();
    }

    private int children() {
        return dice.chance(0.06) ? dice.between(1, 2) : 0;
    }

    private double founderAppetite() {
        return dice.oneOf(0.06, 0.1, 0.15, 0.25, 0.35, 0.55);
    }

    private double newcomerAppetite() {
        return dice.oneOf(0.005, 0.005, 0.01, 0.01, 0.04, 0.06, 0.08, 0.12, 0.25, 0.4);
    }
}
