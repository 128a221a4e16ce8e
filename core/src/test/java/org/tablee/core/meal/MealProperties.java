package org.tablee.core.meal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.conventions.BothJacksons;

@Domain(MealDomain.class)
@Domain(DomainContext.Global.class)
class MealProperties {

    @Property(tries = 300)
    void togetherTheGraverStateHolds(
            @ForAll AllergenStatement one, @ForAll AllergenStatement two, @ForAll Allergen allergen) {
        AllergenState together = one.and(two).of(allergen);
        Statistics.collect(together);
        Statistics.coverage(coverage -> {
            for (AllergenState state : AllergenState.values()) {
                coverage.check(state).count(count -> count > 0);
            }
        });
        assertThat(List.of(one.of(allergen), two.of(allergen))).contains(together);
        if (one.of(allergen) == AllergenState.DECLARED) {
            assertThat(together).isEqualTo(AllergenState.DECLARED);
        }
        if (together == AllergenState.NOT_DECLARED) {
            assertThat(two.of(allergen)).isEqualTo(AllergenState.NOT_DECLARED);
        }
    }

    @Property(tries = 200)
    void statementsAddUpInAnyOrder(
            @ForAll AllergenStatement one, @ForAll AllergenStatement two, @ForAll AllergenStatement three) {
        assertThat(one.and(two)).isEqualTo(two.and(one));
        assertThat(one.and(two).and(three)).isEqualTo(one.and(two.and(three)));
        assertThat(one.and(one)).isEqualTo(one);
        assertThat(one.and(AllergenStatement.silent())).isEqualTo(one);
    }

    @Property(tries = 200)
    void needsAddUp(@ForAll DietNeeds needs, @ForAll Diet diet, @ForAll Allergen allergen) {
        DietNeeds more = needs.plus(diet, 2).plus(allergen, 1);
        assertThat(more.diets().get(diet)).isEqualTo(needs.diets().getOrDefault(diet, 0) + 2);
        assertThat(more.avoided().get(allergen)).isEqualTo(needs.avoided().getOrDefault(allergen, 0) + 1);
        BothJacksons.roundTrip(more, DietNeeds.class);
    }

    @Property(tries = 100)
    void readsBackWhatItWrote(@ForAll Meal meal, @ForAll Supply supply) {
        BothJacksons.roundTrip(meal, Meal.class);
        BothJacksons.roundTrip(supply, Supply.class);
    }
}
