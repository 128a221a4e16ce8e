package org.tablee.examples.canteen;

import java.util.List;

/** People who came together; most people come alone. */
record Party(List<Guest> guests) {

    /** Tells whether somebody of the party is here for the first time, or is paid to be here. */
    boolean goesFirst() {
        return guests.stream().anyMatch(guest -> guest.isNew() || guest.isStaff());
    }

    int size() {
        return guests.size();
    }
}
