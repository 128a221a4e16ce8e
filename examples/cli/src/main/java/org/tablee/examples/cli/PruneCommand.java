package org.tablee.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookEdit;
import org.tablee.core.logbook.Reading;
import org.tablee.core.privacy.Pruning;
import org.tablee.core.privacy.RecordKind;
import org.tablee.core.privacy.RetentionPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes out of a logbook what the place no longer keeps. */
@Command(
        name = "prune",
        description = "Takes out what the place's own periods no longer keep: values of attributes after their"
                + " keep_until, and what is older than a period named here.")
final class PruneCommand implements Callable<Integer> {

    /** The kinds that a logbook holds, each in the file of its name. */
    private static final Set<RecordKind> HELD = EnumSet.of(
            RecordKind.PRESENCES,
            RecordKind.CONVIVES,
            RecordKind.INITIATIVES,
            RecordKind.INVITATIONS,
            RecordKind.ANSWERS,
            RecordKind.RELEASES);

    @Mixin
    private LogbookArguments arguments = new LogbookArguments();

    @Option(
            names = "--keep",
            paramLabel = "KIND=PERIOD",
            description = "How long the place keeps presences, convives, initiatives, invitations, answers or the"
                    + " people of public releases, for example presences=2y; 18m are months, 90d days. A kind"
                    + " without a period is kept.")
    private Map<RecordKind, Period> periods = new EnumMap<>(RecordKind.class);

    @Option(names = "--on", paramLabel = "DATE", description = "The day to look at (default today).")
    private @Nullable LocalDate day;

    @Option(names = "--dry-run", description = "Tell what would go, and remove nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        RetentionPolicy policy = policy();
        Reading reading = arguments.read();
        Optional<Logbook> logbook = reading.logbook();
        if (logbook.isPresent()) {
            LocalDate today = day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
            Pruning pruning = policy.prune(logbook.get(), today);
            Text text = arguments.text();
            Page page = new Page(arguments.out());
            page.text(text.get(pruning.isEmpty() ? "prune.nothing" : "prune.over", text.date(today)));
            tell(pruning, page);
            if (!pruning.isEmpty()) {
                remove(reading, logbook.get(), pruning, page);
            } else if (periods.isEmpty()) {
                page.text(text.get("prune.periods"));
            }
        }
        return arguments.exitCode();
    }

    private RetentionPolicy policy() {
        periods.keySet().stream()
                .filter(kind -> !HELD.contains(kind))
                .findFirst()
                .ifPresent(stranger -> {
                    throw arguments.misuse("prune.stranger", stranger.code());
                });
        return RetentionPolicy.of(periods);
    }

    private void tell(Pruning pruning, Page page) {
        Text text = arguments.text();
        pruning.removed().forEach((kind, count) -> page.text("  - ", text.get("prune." + kind, file(kind), count)));
        if (pruning.attributeValues() > 0) {
            page.text("  - ", text.get("prune.attributes", file(RecordKind.CONVIVES), pruning.attributeValues()));
        }
    }

    private static String file(RecordKind kind) {
        return kind.code() + ".csv";
    }

    private void remove(Reading reading, Logbook before, Pruning pruning, Page page) throws IOException {
        Logbook pruned = pruning.logbook();
        Optional<Logbook> left = pruning.forgotten().isEmpty()
                ? Optional.of(pruned)
                : LedgerErasure.of(arguments, before).erased(pruned, pruning::in);
        if (left.isEmpty()) {
            return;
        }
        int struck = LedgerErasure.struck(pruned, left.get());
        if (struck > 0) {
            page.text("  - ", arguments.text().get("prune.marks", file(RecordKind.RELEASES), struck));
        }
        remove(LogbookEdit.of(reading, left.get()), page);
    }

    private void remove(LogbookEdit edit, Page page) throws IOException {
        if (dryRun) {
            page.text(arguments.text().get("prune.dryRun"));
        } else if (arguments.write(edit)) {
            page.text(arguments.text().get("prune.done", String.join(", ", edit.files())));
        }
    }
}
