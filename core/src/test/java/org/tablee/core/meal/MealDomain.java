package org.tablee.core.meal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.CoreDomain;
import org.tablee.core.identity.SessionId;
import org.tablee.core.quantity.Mass;

/** Meals, what they are made of, and for whom. */
public final class MealDomain extends DomainContextBase {

    /** Creates the domain. */
    public MealDomain() {}

    private static final SessionId LUNCH = SessionId.of("lunch");

    @Provide
    Arbitrary<AllergenStatement> statements() {
        return Arbitraries.maps(Arbitraries.of(Allergen.class), Arbitraries.of(AllergenState.class))
                .ofMaxSize(14)
                .map(AllergenStatement::of)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Course> courses() {
        return Combinators.combine(
                        CoreDomain.lines(200),
                        Arbitraries.of(CourseKind.class),
                        statements(),
                        Arbitraries.of(Diet.class).set().ofMaxSize(3))
                .as((name, kind, allergens, diets) -> Course.builder()
                        .name(name)
                        .kind(kind)
                        .allergens(allergens)
                        .suits(diets)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<OptionalInt> counts() {
        return Arbitraries.integers()
                .between(0, 60)
                .optional()
                .map(count -> count.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    @Provide
    Arbitrary<Portions> portions() {
        return Combinators.combine(counts(), counts(), counts())
                .as((planned, served, left) -> Portions.builder()
                        .planned(planned)
                        .served(served)
                        .left(left)
                        .build());
    }

    @Provide
    Arbitrary<Meal> meals() {
        return Combinators.combine(courses().list().ofMaxSize(4), portions().optional())
                .as((courses, portions) -> Meal.builder()
                        .session(LUNCH)
                        .courses(courses)
                        .portions(portions)
                        .build())
                .withoutEdgeCases();
    }

    /** Supplies of one day. */
    @Provide
    public Arbitrary<Supply> supplies() {
        Arbitrary<Optional<Mass>> masses =
                Arbitraries.longs().between(0, 50_000).map(Mass::ofGrams).optional();
        return Combinators.combine(
                        CoreDomain.lines(200),
                        Arbitraries.of(Sourcing.class),
                        masses,
                        CoreDomain.lines(200).optional(),
                        Arbitraries.of(FoodLabel.class).set().ofMaxSize(3))
                .as((what, sourcing, mass, provenance, labels) -> Supply.builder()
                        .date(LocalDate.of(2025, 3, 11))
                        .what(what)
                        .sourcing(sourcing)
                        .mass(mass)
                        .provenance(provenance)
                        .labels(labels)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<DietNeeds> needs() {
        Arbitrary<Integer> people = Arbitraries.integers().between(1, 9);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(Diet.class), people).ofMaxSize(4),
                        Arbitraries.maps(Arbitraries.of(Allergen.class), people).ofMaxSize(4))
                .as((diets, avoided) -> DietNeeds.builder()
                        .session(LUNCH)
                        .diets(diets)
                        .avoided(avoided)
                        .build())
                .withoutEdgeCases();
    }
}
