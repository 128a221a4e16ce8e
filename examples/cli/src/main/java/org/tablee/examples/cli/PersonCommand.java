package org.tablee.examples.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.logbook.LogbookEdit;
import org.tablee.core.logbook.Reading;
import org.tablee.core.privacy.Dissolution;
import org.tablee.core.privacy.Erasure;
import org.tablee.core.privacy.PersonExport;
import org.tablee.core.privacy.Unnaming;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does what a convive may ask for: be told what is held, be unnamed, or be dissolved. */
@Command(
        name = "person",
        description = "Tells what is held about one convive, or forgets who it was, or that it was one person.")
final class PersonCommand implements Callable<Integer> {

    @Mixin
    private LogbookArguments arguments = new LogbookArguments();

    @Parameters(index = "1", paramLabel = "ID", description = "The identifier of the convive.")
    private ConviveId id = ConviveId.of("?");

    @ArgGroup(multiplicity = "1")
    private Wish wish = new Wish();

    /** One of three. */
    private static final class Wish {

        @Option(names = "--export", description = "Print everything that is held about the convive, as JSON.")
        private boolean export;

        @Option(
                names = "--unname",
                description = "Put a random identifier in the place of ID: every count stays, and so does the trace.")
        private boolean unname;

        @Option(
                names = "--dissolve",
                description = "Turn the lines of ID into heads without a name: no trace stays, some figures move.")
        private boolean dissolve;
    }

    @Override
    public Integer call() throws IOException {
        Reading reading = arguments.read();
        Optional<Logbook> logbook = reading.logbook();
        if (logbook.isPresent()) {
            PersonExport held = PersonExport.of(id, logbook.get());
            if (held.holdsNothing()) {
                throw arguments.misuse("person.unknown", id);
            }
            fulfil(reading, logbook.get(), held);
        }
        return arguments.exitCode();
    }

    private void fulfil(Reading reading, Logbook logbook, PersonExport held) throws IOException {
        if (wish.export) {
            export(held, LedgerErasure.of(arguments, logbook).toldOf(id));
        }
        if (wish.unname) {
            Unnaming unnaming = Erasure.unname(id, new SecureRandom());
            Optional<Logbook> left = erased(unnaming, unnaming.in(logbook), logbook);
            if (left.isPresent()) {
                unname(LogbookEdit.of(reading, left.get()));
            }
        }
        if (wish.dissolve) {
            Dissolution dissolution = Erasure.dissolve(id);
            Optional<Logbook> left = erased(dissolution, dissolution.in(logbook), logbook);
            if (left.isPresent()) {
                dissolve(LogbookEdit.of(reading, left.get()), dissolution, logbook);
            }
        }
    }

    private Optional<Logbook> erased(Erasure erasure, Logbook left, Logbook before) {
        return LedgerErasure.of(arguments, before).erased(left, erasure::in);
    }

    private void export(PersonExport held, List<String> reports) {
        arguments.out().print(JsonOption.text(held));
        if (!reports.isEmpty()) {
            arguments.warn(arguments.text().get("person.marked", String.join(", ", reports)));
        }
        if (arguments.errors() > 0) {
            arguments.refuse(arguments.text().get("person.incomplete"));
        }
    }

    private void unname(LogbookEdit edit) throws IOException {
        if (arguments.write(edit)) {
            Text text = arguments.text();
            new Page(arguments.out())
                    .text(text.get("person.unnamed", id, files(edit)))
                    .text(text.get("person.pseudonymous"))
                    .text(text.get("person.elsewhere"));
        }
    }

    private void dissolve(LogbookEdit edit, Dissolution dissolution, Logbook logbook) throws IOException {
        if (arguments.write(edit)) {
            Text text = arguments.text();
            Page page = new Page(arguments.out());
            page.text(text.get("person.dissolved", id, files(edit)));
            if (edit.files().contains(LedgerErasure.FILE)) {
                page.text(text.get("person.stillCounted"));
            }
            page.text(text.get("person.mayMove"));
            dissolution.mayMove(logbook).stream()
                    .sorted()
                    .forEach(trace -> page.text("  - ", trace.label(arguments.locale())));
            page.text(text.get("person.elsewhere"));
        }
    }

    private static String files(LogbookEdit edit) {
        return String.join(", ", edit.files());
    }
}
