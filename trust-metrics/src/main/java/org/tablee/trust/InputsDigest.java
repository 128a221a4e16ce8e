package org.tablee.trust;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.Identifier;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.survey.Wave;
import org.tablee.trust.evidence.Asked;

/**
 * A digest of what a report read: the same for the same rows in any order and in any number of files.
 *
 * <p>Each row is one line, in which every cell is preceded by its length, so that no two rows read alike; the
 * lines are sorted and hashed with SHA-256. Only what an indicator can see is in it.
 */
final class InputsDigest {

    private final LocalDate closing;
    private final Optional<String> attribute;
    private final Optional<Asked> asked;

    InputsDigest(LocalDate closing, Optional<String> attribute, Optional<Asked> asked) {
        this.closing = closing;
        this.attribute = attribute;
        this.asked = asked;
    }

    String of(Logbook logbook) {
        Stream<String> sessions = logbook.gatherings().stream()
                .filter(gathering -> gathering.isHeldBy(closing))
                .flatMap(this::lines);
        Stream<String> convives = logbook.convives().stream().map(this::line);
        Stream<String> initiatives = logbook.initiatives().stream()
                .flatMap(list -> Stream.concat(
                        Stream.of(line("initiatives")),
                        list.stream()
                                .filter(initiative -> !initiative.date().isAfter(closing))
                                .map(this::line)));
        Stream<String> invitations = logbook.invitations().stream()
                .flatMap(list -> Stream.concat(
                        Stream.of(line("invitations")),
                        list.stream()
                                .filter(invitation -> !invitation.date().isAfter(closing))
                                .map(this::line)));
        Stream<String> answers = asked.stream().flatMap(InputsDigest::lines);
        return hash(
                Stream.of(sessions, convives, initiatives, invitations, answers).flatMap(lines -> lines));
    }

    private static Stream<String> lines(Asked asked) {
        Wave wave = asked.wave();
        String invited =
                wave.invited().isPresent() ? Integer.toString(wave.invited().getAsInt()) : "";
        String instrument = wave.instrument().map(Identifier::value).orElse("");
        return Stream.concat(
                Stream.of(line("wave", wave.id(), wave.date(), instrument, invited)),
                asked.answers().stream()
                        .filter(answer -> answer.item().equals(Asked.WELCOME))
                        .map(answer -> line(
                                "answer", answer.respondent(), answer.value().orElse(""))));
    }

    private Stream<String> lines(Gathering gathering) {
        String session = line(
                "session",
                gathering.id(),
                gathering.date(),
                gathering.activity().map(Enum::name).orElse(""),
                gathering.headcount().isPresent() ? gathering.headcount().getAsInt() : "",
                gathering.hasPresenceList());
        return Stream.concat(
                Stream.of(session),
                gathering.presences().stream().filter(Presence::isPresent).map(row -> line(gathering, row)));
    }

    private String line(Gathering gathering, Presence presence) {
        return line(
                "presence",
                gathering.id(),
                presence.convive().map(Identifier::value).orElse(""),
                presence.table().orElse(""),
                presence.party().orElse(""),
                presence.roles().stream().sorted().toList());
    }

    private String line(Convive convive) {
        String group = attribute
                .map(name -> convive.attributes().getOrDefault(name, ""))
                .orElse("");
        return line("convive", convive.id(), convive.staff(), group);
    }

    private String line(Initiative initiative) {
        return line(
                "initiative",
                initiative.id(),
                initiative.date(),
                initiative.initiators().stream().sorted().toList());
    }

    private String line(Invitation invitation) {
        return line(
                "invitation",
                invitation.date(),
                invitation.inviter().map(Identifier::value).orElse(""),
                invitation.invitee());
    }

    private static String line(Object... cells) {
        StringBuilder line = new StringBuilder();
        for (Object cell : cells) {
            String text = cell.toString();
            line.append(text.length()).append(':').append(text);
        }
        return line.toString();
    }

    private static String hash(Stream<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.sorted().forEachOrdered(line -> digest.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
