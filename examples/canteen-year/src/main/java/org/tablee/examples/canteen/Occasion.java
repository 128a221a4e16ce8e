package org.tablee.examples.canteen;

import java.time.LocalDateTime;
import org.tablee.core.session.Activity;

/** Something in the calendar of the canteen: a meal, a workshop, a meeting or a concert. */
record Occasion(LocalDateTime start, int hours, Activity activity) {

    boolean isMeal() {
        return activity == Activity.SHARED_MEAL;
    }

    /** Returns the date, with what it is when it is no meal: "2025-03-11", "2025-03-12-meeting". */
    String id() {
        return isMeal()
                ? start.toLocalDate().toString()
                : start.toLocalDate() + "-" + activity.code().replace('_', '-');
    }
}
