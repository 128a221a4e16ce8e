package org.tablee.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns the flat files of a synthetic canteen into a logbook. */
final class SyntheticCanteen {

    private final Path source;
    private final Path target;

    private SyntheticCanteen(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    static void write(Path source, Path target) throws IOException {
        new SyntheticCanteen(source, target).write();
    }

    private void write() throws IOException {
        Set<String> sessions = new LinkedHashSet<>();
        List<String> presences = new ArrayList<>();
        for (String[] row : rows("attendance.csv")) {
            sessions.add(row[0] + "," + row[1] + ",held");
            String role = row[4].equals("convive") ? "" : row[4];
            presences.add(String.join(",", row[0], row[3], "present", row[2], role));
        }
        List<String> initiatives = new ArrayList<>();
        for (String[] row : rows("initiatives.csv")) {
            initiatives.add("I" + initiatives.size() + "," + String.join(",", row));
        }
        table("place.csv", "place_id", List.of("canteen"));
        table("sessions.csv", "session_id,starts_at,status", sessions);
        table("presences.csv", "session_id,convive_id,presence,table,roles", presences);
        table("attributes.csv", "attribute,why", List.of("age_band,mixing of ages", "quarter,reach"));
        table("convives.csv", "convive_id,age_band,quarter", lines("persons.csv"));
        table("initiatives.csv", "initiative_id,date,convive_id,kind", initiatives);
        table("invitations.csv", "date,inviter_id,invitee_id", lines("invitations.csv"));
    }

    private List<String> lines(String name) throws IOException {
        List<String> lines = Files.readAllLines(source.resolve(name));
        return lines.subList(1, lines.size());
    }

    private List<String[]> rows(String name) throws IOException {
        return lines(name).stream().map(line -> line.split(",", -1)).toList();
    }

    private void table(String name, String header, Iterable<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        rows.forEach(lines::add);
        Files.write(target.resolve(name), lines);
    }
}
