package org.tablee.examples.canteen;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.Role;
import org.tablee.core.session.RoleKind;

/** The made-up year has the sizes that canteens publish about themselves. */
class CanteenYearTest {

    private final CanteenYear canteenYear = CanteenYear.of(CanteenYear.SEED);
    private final Logbook year = canteenYear.logbook();

    @Test
    void theSameSeedGivesTheSameYear() {
        assertThat(CanteenYear.of(CanteenYear.SEED).logbook()).isEqualTo(year);
        assertThat(CanteenYear.of(2).logbook()).isNotEqualTo(year);
    }

    @Test
    void thePlaceSaysThatItIsMadeUp() {
        assertThat(year.places())
                .singleElement()
                .satisfies(place -> assertThat(place.name())
                        .hasValueSatisfying(name -> assertThat(name).contains("made up", "inventée")));
    }

    @Test
    void serves4000To5000CoversAtThirtySeats() {
        assertThat(meals().stream().mapToInt(meal -> meal.coversServed().orElseThrow()))
                .allMatch(covers -> covers > 10 && covers <= 30);
        assertThat(meals().stream()
                        .mapToInt(meal -> meal.coversServed().orElseThrow())
                        .sum())
                .isBetween(4_000, 5_000);
    }

    @Test
    void tenPeopleCookAtMost() {
        assertThat(meals())
                .allSatisfy(meal -> assertThat(meal.presences().stream()
                                .filter(presence -> presence.roles().contains(Role.of(RoleKind.COOK))))
                        .hasSizeLessThanOrEqualTo(10));
    }

    @Test
    void oneEveningInTwelveHasNoPresenceSheetAndOneInFourHasTables() {
        long without =
                meals().stream().filter(meal -> meal.presences().isEmpty()).count();
        long withTables = meals().stream()
                .filter(meal -> meal.presences().stream().map(Presence::table).anyMatch(table -> table.isPresent()))
                .count();
        assertThat(without / (double) meals().size()).isBetween(0.04, 0.12);
        assertThat(withTables / (double) meals().size()).isBetween(0.2, 0.26);
    }

    @Test
    void tablesHaveSixSeats() {
        assertThat(meals())
                .allSatisfy(meal -> assertThat(meal.presences().stream()
                                .flatMap(presence -> presence.table().stream())
                                .collect(groupingBy(table -> table, counting()))
                                .values())
                        .allMatch(seats -> seats <= 6));
    }

    @Test
    void aSheetNamesPeopleAndLeavesSomeHeadsWithoutName() {
        List<Presence> lines =
                meals().stream().flatMap(meal -> meal.presences().stream()).toList();
        assertThat(lines).anyMatch(line -> line.convive().isEmpty());
        assertThat(lines).anyMatch(line -> !line.isPresent());
        assertThat(lines).anyMatch(line -> line.party().isPresent());
    }

    @Test
    void hasMeetingsWorkshopsAConcertInvitationsAndInitiatives() {
        assertThat(year.gatherings())
                .extracting(gathering -> gathering.activity().orElseThrow())
                .contains(Activity.MEETING, Activity.COOKING_WORKSHOP, Activity.CONCERT);
        assertThat(year.invitations())
                .hasValueSatisfying(list -> assertThat(list).hasSizeBetween(60, 120));
        assertThat(year.initiatives())
                .hasValueSatisfying(list -> assertThat(list).hasSizeBetween(30, 70));
    }

    private List<Gathering> meals() {
        return year.gatherings().stream()
                .filter(gathering -> gathering.activity().orElseThrow() == Activity.SHARED_MEAL)
                .toList();
    }
}
