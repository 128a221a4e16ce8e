package org.tablee.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.tablee.core.logbook.IdentifierCheck;
import org.tablee.core.logbook.Logbook;
import org.tablee.pricing.cashbook.CashBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what cannot be used in a logbook, then what its columns allow and what one more would add. */
@Command(
        name = "check",
        description = "Lists what cannot be used, then what the columns allow and what one more would add.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private LogbookArguments arguments = new LogbookArguments();

    @Override
    public Integer call() {
        Optional<Logbook> logbook = arguments.read().logbook();
        logbook.ifPresent(book -> arguments.print(IdentifierCheck.check(book, arguments.locale())));
        CashBook cash = arguments.readCash(logbook).book();
        Text text = arguments.text();
        Page page = new Page(arguments.out());
        logbook.ifPresentOrElse(
                book -> Ladder.of(Column.in(book, cash), text).print(page, text),
                () -> page.text(text.get("check.noLadder")));
        page.gap().text(text.get("check.found", arguments.errors(), arguments.warnings()));
        return arguments.exitCode();
    }
}
