package org.tablee.examples.canteen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookWriter;
import org.tablee.core.place.Place;
import org.tablee.core.place.PlaceKind;
import org.tablee.core.session.Gathering;
import org.tablee.core.table.Dialect;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.cashbook.CashBookWriter;
import org.tablee.pricing.contribution.Ledger;

/** A made-up year of a canteen that does not exist. */
public final class CanteenYear {

    /** The seed of the year that ships with the examples. */
    public static final long SEED = 1;

    private static final LocalDate KEEP_UNTIL = LocalDate.of(2026, 12, 31);

    private final Canteen canteen;
    private final Clerk clerk;
    private final Diary diary;
    private final Till till;
    private final House house;
    private final Questionnaire questionnaire;
    private final List<Gathering> gatherings = new ArrayList<>();

    private CanteenYear(long seed) {
        Dice dice = new Dice(seed);
        canteen = new Canteen(dice);
        clerk = new Clerk(dice);
        diary = new Diary(dice);
        till = new Till(dice);
        house = new House(dice);
        // Dice of its own: what is asked changes nothing of what happens.
        questionnaire = new Questionnaire(new Dice(~seed));
    }

    /**
     * Returns a made-up year.
     *
     * @param seed the same seed gives the same year
     * @return the year
     */
    public static CanteenYear of(long seed) {
        CanteenYear year = new CanteenYear(seed);
        Almanac.occasions().forEach(year::happens);
        year.house.keepBooks(year.till);
        year.questionnaire.ask("2025-ete", LocalDate.of(2025, 6, 20), 70, 44);
        year.questionnaire.ask("2025-automne", LocalDate.of(2025, 11, 28), 80, 53);
        return year;
    }

    /**
     * Writes the year that ships with the examples.
     *
     * @param args the folder to write to
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        CanteenYear year = of(SEED);
        Path folder = Path.of(args[0]);
        LogbookWriter.of(Dialect.COMMA).write(year.logbook(), folder);
        CashBookWriter.of(Dialect.COMMA).write(folder, year.cashBook());
    }

    private void happens(Occasion occasion) {
        Evening evening = canteen.open(occasion);
        gatherings.add(clerk.write(evening));
        switch (occasion.activity()) {
            case SHARED_MEAL -> {
                diary.note(evening);
                house.shop(evening);
                till.pass(evening);
            }
            case CONCERT -> till.passUndivided(evening);
            default -> {}
        }
        canteen.neighbourhood().timePasses();
    }

    /**
     * Returns who came and what they did.
     *
     * @return the logbook
     */
    public Logbook logbook() {
        return Logbook.builder()
                .addPlaces(place())
                .addAllGatherings(gatherings)
                .addAllConvives(convives())
                .addAllAttributes(attributes())
                .initiatives(diary.initiatives())
                .invitations(diary.invitations())
                .waves(questionnaire.waves())
                .answers(questionnaire.answers())
                .build();
    }

    /**
     * Returns what was given and what it cost.
     *
     * @return the cash book
     */
    public CashBook cashBook() {
        return CashBook.builder()
                .addAllTakings(till.takings())
                .ledger(Ledger.of(till.contributions()))
                .addAllCosts(house.costs())
                .build();
    }

    private static Place place() {
        return Place.builder()
                .id(Clerk.PLACE)
                .name("La Marmite (made up, inventée)")
                .kind(PlaceKind.NEIGHBOURHOOD_CANTEEN)
                .zone(ZoneId.of("Europe/Paris"))
                .country("FR")
                .opened(Almanac.OPENING)
                .build();
    }

    private List<Convive> convives() {
        List<Convive> convives = new ArrayList<>();
        convives.add(Convive.builder().id(Door.HOST).staff(true).build());
        convives.add(Convive.builder().id(Door.HELPER).staff(true).build());
        canteen.neighbourhood().known().forEach(neighbour -> convives.add(neighbour.convive()));
        return convives;
    }

    private static List<Attribute> attributes() {
        return List.of(
                attribute(Neighbourhood.AGE_BAND, Neighbourhood.AGE_BANDS, "voir si les âges se mélangent à table"),
                attribute(
                        Neighbourhood.NEIGHBOURHOOD,
                        Neighbourhood.NEIGHBOURHOODS,
                        "savoir si les rues d’à côté viennent"));
    }

    private static Attribute attribute(String name, List<String> values, String why) {
        return Attribute.builder()
                .name(name)
                .addAllValues(values)
                .why(why)
                .keepUntil(KEEP_UNTIL)
                .build();
    }
}
