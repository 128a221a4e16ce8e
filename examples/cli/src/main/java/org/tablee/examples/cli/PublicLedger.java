package org.tablee.examples.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookWriter;
import org.tablee.core.logbook.Reading;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.Refusal;
import org.tablee.core.release.Release;
import org.tablee.core.release.ReleaseDecision;
import org.tablee.core.release.ReleaseLedger;

/**
 * Keeps the ledger of what was made public beside the logbook: {@code releases.csv}, and its key in
 * {@code releases.key}.
 *
 * <p>A public report is written down without being asked, because what protects the next report is that this one is
 * known; the same report again changes no byte, and a report for the team, or one that shows nothing, leaves no trace.
 * Where the ledger cannot be kept, on a folder that is read-only or whose key is lost, the report is made all the same
 * and the command says aloud that nothing later can be compared with it, because to withhold it would protect nobody
 * who was told of before.
 */
final class PublicLedger {

    private final LogbookArguments arguments;
    private final ReleaseKeyFile keyFile;
    private final boolean legible;
    private final Logbook before;
    private final Optional<ReleaseKey> kept;
    private final ReleaseKey key;

    private PublicLedger(LogbookArguments arguments, Logbook before, boolean legible) {
        this.arguments = arguments;
        this.before = before;
        this.legible = legible;
        this.keyFile = ReleaseKeyFile.in(arguments.folder());
        this.kept = keyFile.read();
        this.key = kept.orElseGet(() -> ReleaseKey.random(new SecureRandom()));
    }

    /** Opens the ledger of a logbook as it was read. */
    static PublicLedger open(LogbookArguments arguments, Logbook logbook, Reading reading) {
        boolean legible = reading.findings().list().stream()
                .noneMatch(finding -> finding.file().equals(LedgerErasure.FILE));
        return new PublicLedger(arguments, logbook, legible);
    }

    /** Returns the logbook; without its key nobody knows any more of whom was told. */
    Logbook logbook() {
        return isLost()
                ? before.withReleases(
                        ReleaseLedger.of(earlier()).withoutPeople().releases())
                : before;
    }

    ReleaseKey key() {
        return key;
    }

    private List<Release> earlier() {
        return before.releases().orElse(List.of());
    }

    /** Tells whether marks stand there whose key is missing; where nobody is marked any more, a new key will do. */
    private boolean isLost() {
        boolean marked = earlier().stream().anyMatch(release -> release.people().isPresent());
        return kept.isEmpty() && (marked || keyFile.exists());
    }

    /** Says what was refused, and writes down what was told. */
    void keep(ReleaseDecision decision) {
        decision.refusals().forEach(this::say);
        if (decision.ledger().equals(ReleaseLedger.of(logbook().releases().orElse(List.of())))) {
            return;
        }
        if (isLost() || !legible) {
            arguments.warn(arguments.text().get(legible ? "release.keyLost" : "release.illegible"));
            return;
        }
        try {
            write(decision.ledger());
        } catch (IOException e) {
            arguments.warn(arguments.text().get("release.notKept", arguments.folder()));
        }
    }

    private void say(Refusal refusal) {
        String earlier = refusal.earlier().stream()
                .map(release -> release.period().toString())
                .distinct()
                .collect(Collectors.joining(", "));
        String sentence = refusal.isUnknown() ? "release.unknown" : "release.refused";
        arguments.refuse(arguments.text().get(sentence, refusal.indicator(), earlier));
    }

    private void write(ReleaseLedger ledger) throws IOException {
        if (kept.isEmpty()) {
            keyFile.write(key);
        }
        LogbookWriter.of(arguments.dialect()).writeReleases(ledger.releases(), arguments.folder());
    }
}
