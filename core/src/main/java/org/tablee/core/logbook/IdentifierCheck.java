package org.tablee.core.logbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.initiative.Initiative;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Findings;

/**
 * Looks whether the identifiers of convives tell who they are.
 *
 * <p>An identifier should be a number or a made-up word. The check knows three shapes that are not: an e-mail
 * address, a telephone number, and a name, which is a text of letters only, with a vowel and a consonant among them.
 * It warns and refuses nothing, since "choir" may be as good a made-up word as any.
 */
public final class IdentifierCheck {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00?)[1-9](?:[ ./()-]*\\d){7,13}");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’_-]*[\\p{L}\\p{M}.]");
    private static final Pattern VOWEL = Pattern.compile("(?i)[aeiouyàâäéèêëîïôöùûü]");
    private static final Pattern CONSONANT = Pattern.compile("(?i)[bcdfghjklmnpqrstvwxzç]");
    private static final int SHORTEST_NAME = 3;

    private IdentifierCheck() {}

    /**
     * Returns the warnings about the identifiers of a logbook.
     *
     * @param logbook the logbook
     * @param language the language of the findings: French where it is French, else English
     * @return at most one finding for each file and shape; it counts the identifiers and shows one
     */
    public static Findings check(Logbook logbook, Locale language) {
        FindingCollector findings = FindingCollector.of(language);
        check("presences.csv", presences(logbook), findings);
        check("convives.csv", logbook.convives().stream().map(Convive::id), findings);
        check("initiatives.csv", initiators(logbook), findings);
        check("invitations.csv", invited(logbook), findings);
        return findings.findings();
    }

    private static Stream<ConviveId> presences(Logbook logbook) {
        return logbook.gatherings().stream()
                .map(Gathering::presences)
                .flatMap(List::stream)
                .map(Presence::convive)
                .flatMap(Optional::stream);
    }

    private static Stream<ConviveId> initiators(Logbook logbook) {
        return logbook.initiatives().stream()
                .flatMap(List::stream)
                .map(Initiative::initiators)
                .flatMap(Set::stream);
    }

    private static Stream<ConviveId> invited(Logbook logbook) {
        return logbook.invitations().stream().flatMap(List::stream).flatMap(IdentifierCheck::both);
    }

    private static Stream<ConviveId> both(Invitation invitation) {
        return Stream.concat(invitation.inviter().stream(), Stream.of(invitation.invitee()));
    }

    private static void check(String file, Stream<ConviveId> ids, FindingCollector findings) {
        List<String> distinct = ids.map(ConviveId::value).distinct().toList();
        warn(file, distinct, IdentifierCheck::isEmail, LogbookFinding.ID_LIKE_EMAIL, findings);
        warn(file, distinct, IdentifierCheck::isPhone, LogbookFinding.ID_LIKE_PHONE, findings);
        warn(file, distinct, IdentifierCheck::isName, LogbookFinding.ID_LIKE_NAME, findings);
    }

    private static void warn(
            String file, List<String> ids, Predicate<String> shape, LogbookFinding kind, FindingCollector findings) {
        List<String> alike = ids.stream().filter(shape).toList();
        if (!alike.isEmpty()) {
            findings.add(kind, file, alike.size(), alike.get(0));
        }
    }

    static boolean isEmail(String id) {
        return EMAIL.matcher(id).matches();
    }

    static boolean isPhone(String id) {
        return PHONE.matcher(id).matches();
    }

    static boolean isName(String id) {
        return id.length() >= SHORTEST_NAME
                && LETTERS.matcher(id).matches()
                && VOWEL.matcher(id).find()
                && CONSONANT.matcher(id).find();
    }
}
