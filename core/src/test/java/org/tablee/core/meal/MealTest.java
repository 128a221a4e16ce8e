package org.tablee.core.meal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.identity.SessionId;
import org.tablee.core.quantity.Mass;

class MealTest {

    private static final SessionId LUNCH = SessionId.of("2025-03-11");

    private final Course soup = Course.builder()
            .name("velouté de céleri")
            .kind(CourseKind.STARTER)
            .allergens(AllergenStatement.of(
                    Map.of(Allergen.CELERY, AllergenState.DECLARED, Allergen.MILK, AllergenState.POSSIBLE_TRACES)))
            .addSuits(Diet.VEGETARIAN)
            .build();
    private final Course cake = Course.builder()
            .name("gâteau au yaourt")
            .kind(CourseKind.DESSERT)
            .allergens(AllergenStatement.declaring(Allergen.MILK, Allergen.EGGS, Allergen.GLUTEN))
            .build();

    @Test
    void thereAreFourteenAllergens() {
        assertThat(Allergen.values()).hasSize(14);
    }

    @Test
    void whatNobodySpokeOfIsNotDeclared() {
        assertThat(soup.allergens().of(Allergen.CELERY)).isEqualTo(AllergenState.DECLARED);
        assertThat(soup.allergens().of(Allergen.MILK)).isEqualTo(AllergenState.POSSIBLE_TRACES);
        assertThat(soup.allergens().of(Allergen.NUTS)).isEqualTo(AllergenState.NOT_DECLARED);
        assertThat(AllergenStatement.of(Map.of(Allergen.NUTS, AllergenState.NOT_DECLARED)))
                .isEqualTo(AllergenStatement.silent());
    }

    @Test
    void aMealHasTheGravestStateOfItsDishes() {
        Meal meal = Meal.builder().session(LUNCH).addCourses(soup, cake).build();
        assertThat(meal.allergens().stated())
                .containsOnly(
                        Map.entry(Allergen.GLUTEN, AllergenState.DECLARED),
                        Map.entry(Allergen.EGGS, AllergenState.DECLARED),
                        Map.entry(Allergen.MILK, AllergenState.DECLARED),
                        Map.entry(Allergen.CELERY, AllergenState.DECLARED));
        assertThat(meal.coursesFor(CourseKind.STARTER, Diet.VEGETARIAN)).containsExactly(soup);
        assertThat(meal.coursesFor(CourseKind.DESSERT, Diet.VEGETARIAN)).isEmpty();
        assertThat(Meal.builder().session(LUNCH).build().allergens()).isEqualTo(AllergenStatement.silent());
    }

    @Test
    void dietsAreCountsOfASession() {
        DietNeeds needs = DietNeeds.of(LUNCH)
                .plus(Diet.VEGETARIAN, 2)
                .plus(Diet.NO_GLUTEN, 1)
                .plus(Diet.VEGETARIAN, 1)
                .plus(Allergen.CELERY, 1);
        assertThat(needs.diets()).containsOnly(Map.entry(Diet.VEGETARIAN, 3), Map.entry(Diet.NO_GLUTEN, 1));
        assertThat(needs.avoided()).containsOnly(Map.entry(Allergen.CELERY, 1));
        assertThatThrownBy(() -> needs.plus(Diet.VEGAN, 0))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("diets");
        assertThat(BothJacksons.write(needs))
                .isEqualTo("{\"session\":\"2025-03-11\",\"diets\":{\"vegetarian\":3,\"no_gluten\":1},"
                        + "\"avoided\":{\"celery\":1}}");
        BothJacksons.roundTrip(needs, DietNeeds.class);
    }

    @Test
    void rescuedFoodIsWeighed() {
        Supply carrots = Supply.builder()
                .date(LocalDate.of(2025, 3, 11))
                .what("carottes")
                .sourcing(Sourcing.RESCUED)
                .mass(Mass.ofKilograms("7.5"))
                .provenance("Biocoop")
                .addLabels(FoodLabel.ORGANIC, FoodLabel.LOCAL)
                .build();
        Supply lentils = carrots.withSourcing(Sourcing.BOUGHT).withWhat("lentilles");
        Supply bread = carrots.withMass(java.util.Optional.empty());
        assertThat(Supply.rescued(List.of(carrots, lentils, bread, carrots))).isEqualTo(Mass.ofKilograms("15"));
        assertThat(Supply.rescued(List.of())).isEqualTo(Mass.ZERO);
        BothJacksons.roundTrip(carrots, Supply.class);
        BothJacksons.roundTrip(bread, Supply.class);
    }

    @Test
    void portionsAreFactsThatNeedNotAddUp() {
        Portions portions = Portions.builder().planned(30).served(33).left(2).build();
        BothJacksons.roundTrip(portions, Portions.class);
        BothJacksons.roundTrip(
                Meal.builder()
                        .session(LUNCH)
                        .addCourses(soup, cake)
                        .portions(portions)
                        .build(),
                Meal.class);
        assertThatThrownBy(() -> portions.withLeft(-1)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void statementsAreWrittenInTheOrderOfTheRegulation() {
        assertThat(BothJacksons.write(AllergenStatement.declaring(Allergen.MOLLUSCS, Allergen.GLUTEN)))
                .isEqualTo("{\"stated\":{\"gluten\":\"declared\",\"molluscs\":\"declared\"}}");
    }
}
