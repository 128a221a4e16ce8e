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

/** Makes up a year of a canteen that does not exist. */
public final class CanteenYear {

    /** The seed of the year that ships with the examples. */
    public static final long SEED = 1;

    private static final LocalDate KEEP_UNTIL = LocalDate.of(2026, 12, 31);

    private CanteenYear() {}

    /**
     * Writes the year that ships with the examples.
     *
     * @param args the folder to write to
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        LogbookWriter.of(Dialect.COMMA).write(logbook(SEED), Path.of(args[0]));
    }

    /**
     * Returns the logbook of a made-up year.
     *
     * @param seed the same seed gives the same year
     * @return the logbook
     */
    public static Logbook logbook(long seed) {
        Dice dice = new Dice(seed);
        Canteen canteen = new Canteen(dice);
        Clerk clerk = new Clerk(dice);
        Diary diary = new Diary(dice);
        List<Gathering> gatherings = new ArrayList<>();
        for (Occasion occasion : Almanac.occasions()) {
            Evening evening = canteen.open(occasion);
            gatherings.add(clerk.write(evening));
            if (occasion.isMeal()) {
                diary.note(evening);
            }
            canteen.neighbourhood().timePasses();
        }
        return Logbook.builder()
                .addPlaces(place())
                .addAllGatherings(gatherings)
                .addAllConvives(convives(canteen.neighbourhood()))
                .addAllAttributes(attributes())
                .initiatives(diary.initiatives())
                .invitations(diary.invitations())
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

    private static List<Convive> convives(Neighbourhood neighbourhood) {
        List<Convive> convives = new ArrayList<>();
        convives.add(Convive.builder().id(Door.HOST).staff(true).build());
        convives.add(Convive.builder().id(Door.HELPER).staff(true).build());
        neighbourhood.known().forEach(neighbour -> convives.add(neighbour.convive()));
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
