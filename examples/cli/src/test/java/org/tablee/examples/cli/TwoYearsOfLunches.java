package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A logbook of 2023 and 2024, in which enough people came for public reports of a year. */
final class TwoYearsOfLunches {

    private static final int PEOPLE = 160;

    private TwoYearsOfLunches() {}

    static void write(Path folder) throws IOException {
        Random random = new Random(5);
        List<String> sessions = new ArrayList<>(List.of("session_id,starts_at,status,headcount"));
        List<String> presences = new ArrayList<>(List.of("session_id,convive_id,presence"));
        int number = 0;
        for (LocalDate day = LocalDate.of(2023, 1, 3); day.getYear() < 2025; day = day.plusDays(4)) {
            String session = "s" + number++;
            List<Integer> guests = random.ints(0, PEOPLE)
                    .filter(guest -> guest < 40 || guest % 100 < 40)
                    .distinct()
                    .limit(25)
                    .boxed()
                    .toList();
            sessions.add(session + "," + day + ",held," + guests.size());
            guests.forEach(guest -> presences.add(session + ",c" + guest + ",present"));
        }
        Files.write(folder.resolve("sessions.csv"), sessions);
        Files.write(folder.resolve("presences.csv"), presences);
    }
}
