package org.tablee.trust;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.InitiativeId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Role;

/** A year of a made-up canteen, with figures computed by pandas 1.5.3, networkx 2.8.8 and R survival. */
final class SyntheticCanteen {

    private static final Path FOLDER = Stream.of("../../shared", "../shared")
            .map(shared -> Path.of(shared, "oracles", "trust", "31-synthetic-canteen"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("absent"));

    private SyntheticCanteen() {}

    static Logbook logbook() {
        assumeTrue(Files.isDirectory(FOLDER), "the synthetic canteen is not on this machine");
        Map<String, Gathering.Builder> sessions = new LinkedHashMap<>();
        rows("attendance.csv")
                .forEach(row -> sessions.computeIfAbsent(
                                row[0],
                                id -> Gathering.builder()
                                        .id(SessionId.of(id))
                                        .start(Moment.of(LocalDate.parse(row[1]))))
                        .addPresences(presence(row)));
        return Logbook.builder()
                .addAllGatherings(
                        sessions.values().stream().map(Gathering.Builder::build).toList())
                .addAttributes(Attribute.builder().name("age_band").build())
                .addAttributes(Attribute.builder().name("quarter").build())
                .addAllConvives(
                        rows("persons.csv").map(SyntheticCanteen::convive).toList())
                .initiatives(initiatives())
                .invitations(rows("invitations.csv")
                        .map(row -> Invitation.builder()
                                .date(LocalDate.parse(row[0]))
                                .inviter(Optional.of(ConviveId.of(row[1])))
                                .invitee(ConviveId.of(row[2]))
                                .build())
                        .toList())
                .build();
    }

    private static Presence presence(String[] row) {
        Presence.Builder presence = Presence.builder()
                .convive(ConviveId.of(row[3]))
                .status(PresenceStatus.PRESENT)
                .table(row[2]);
        return row[4].equals("convive")
                ? presence.build()
                : presence.addRoles(Role.of(row[4])).build();
    }

    private static Convive convive(String[] row) {
        return Convive.builder()
                .id(ConviveId.of(row[0]))
                .putAttribute("age_band", row[1])
                .putAttribute("quarter", row[2])
                .build();
    }

    private static List<Initiative> initiatives() {
        List<String[]> rows = rows("initiatives.csv").toList();
        List<Initiative> initiatives = new ArrayList<>();
        IntStream.range(0, rows.size())
                .forEach(i -> initiatives.add(Initiative.builder()
                        .id(InitiativeId.of("I" + i))
                        .date(LocalDate.parse(rows.get(i)[0]))
                        .addInitiators(ConviveId.of(rows.get(i)[1]))
                        .kind(rows.get(i)[2])
                        .build()));
        return initiatives;
    }

    static JsonNode expected() throws IOException {
        return new ObjectMapper()
                .readTree(FOLDER.resolve("indicators.json").toFile())
                .get("indicators");
    }

    private static Stream<String[]> rows(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().skip(1).map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
