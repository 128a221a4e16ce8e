package org.tablee.examples.canteen;

import java.util.OptionalInt;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;

/** Writes an evening down, as well as one writes things down in a full room. */
final class Clerk {

    static final PlaceId PLACE = PlaceId.of("marmite");

    private final Dice dice;

    Clerk(Dice dice) {
        this.dice = dice;
    }

    /** Returns what was noted: some meals have no presence sheet, some no headcount. */
    Gathering write(Evening evening) {
        Occasion occasion = evening.occasion();
        Gathering.Builder gathering = Gathering.builder()
                .id(SessionId.of(occasion.id()))
                .place(PLACE)
                .activity(occasion.activity())
                .start(Moment.of(occasion.start()))
                .end(Moment.of(occasion.start().plusHours(occasion.hours())))
                .status(SessionStatus.HELD)
                .newcomers(evening.newcomers())
                .helpers(evening.helpers())
                .children(evening.children());
        covers(gathering, evening);
        boolean sheet = switch (occasion.activity()) {
            case SHARED_MEAL -> evening.isSeated() || !dice.chance(1 / 10.0);
            case CONCERT -> false;
            default -> true;
        };
        boolean counted = !sheet || !dice.chance(1 / 20.0);
        gathering.headcount(counted ? OptionalInt.of(evening.people()) : OptionalInt.empty());
        return (sheet ? gathering.addAllPresences(evening.sheet()) : gathering).build();
    }

    private void covers(Gathering.Builder gathering, Evening evening) {
        boolean meal = evening.occasion().isMeal();
        gathering.coversServed(meal ? evening.people() : 0);
        gathering.coversPlanned(meal ? Math.min(Door.SEATS, evening.people() + dice.between(-2, 3)) : 0);
    }
}
