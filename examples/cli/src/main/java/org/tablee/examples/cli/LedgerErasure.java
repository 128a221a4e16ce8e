package org.tablee.examples.cli;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.Release;
import org.tablee.core.release.ReleaseLedger;

/**
 * Forgets people in the ledger of releases together with the rest of the logbook, with the key that lies beside it.
 *
 * <p>Without the key nobody can tell which marks are theirs, and whoever finds it later could: nothing is erased then,
 * and the command says why.
 */
final class LedgerErasure {

    /** The ledger beside the other files of a logbook. */
    static final String FILE = "releases.csv";

    /** What takes people out of a ledger. */
    interface Step {
        ReleaseLedger in(ReleaseLedger ledger, ReleaseKey key, Collection<PlaceId> places, RandomGenerator random);
    }

    private final LogbookArguments arguments;
    private final Logbook before;
    private final Set<PlaceId> places;
    private final Optional<ReleaseKey> key;

    private LedgerErasure(LogbookArguments arguments, Logbook before) {
        this.arguments = arguments;
        this.before = before;
        this.places = before.gatherings().stream()
                .flatMap(gathering -> gathering.place().stream())
                .collect(Collectors.toSet());
        this.key = ReleaseKeyFile.in(arguments.folder()).read();
    }

    /** Opens the ledger of a logbook as it was read. */
    static LedgerErasure of(LogbookArguments arguments, Logbook before) {
        return new LedgerErasure(arguments, before);
    }

    /** Returns what is left of the logbook with its ledger erased too, or empty, and says why, where it cannot be. */
    Optional<Logbook> erased(Logbook left, Step step) {
        if (marks(left).isEmpty()) {
            return Optional.of(left);
        }
        if (key.isEmpty()) {
            arguments.refuse(arguments.text().get("release.noKeyToErase"));
            return Optional.empty();
        }
        ReleaseLedger ledger = ReleaseLedger.of(releases(left));
        return Optional.of(left.withReleases(
                step.in(ledger, key.get(), places, new SecureRandom()).releases()));
    }

    /** Counts the marks of one logbook that stand no more in another. */
    static int struck(Logbook before, Logbook after) {
        Set<PeopleMark> struck = marks(before);
        struck.removeAll(marks(after));
        return struck.size();
    }

    /** Returns the public reports that told of a group with somebody, as far as the key can tell. */
    List<String> toldOf(ConviveId convive) {
        Set<PeopleMark> own = key.stream()
                .flatMap(known -> Stream.concat(
                        Stream.of(known.mark(Optional.empty(), convive)),
                        places.stream().map(place -> known.mark(Optional.of(place), convive))))
                .collect(Collectors.toSet());
        return releases(before).stream()
                .filter(release ->
                        release.people().stream().flatMap(Collection::stream).anyMatch(own::contains))
                .map(release -> release.period().toString())
                .distinct()
                .toList();
    }

    private static List<Release> releases(Logbook logbook) {
        return logbook.releases().orElse(List.of());
    }

    private static Set<PeopleMark> marks(Logbook logbook) {
        return releases(logbook).stream()
                .flatMap(release -> release.people().stream())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
