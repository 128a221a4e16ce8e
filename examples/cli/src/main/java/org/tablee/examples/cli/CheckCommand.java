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
        if (logbook.isPresent()) {
            arguments.print(IdentifierCheck.check(logbook.get(), arguments.locale()));
            CashBook cash = arguments.readCash(logbook.get()).book();
            Text text = arguments.text();
            Page page = new Page(arguments.out());
            Ladder.of(Column.in(logbook.get(), cash), text).print(page, text);
            page.gap().text(text.get("check.found", arguments.errors(), arguments.warnings()));
        }
        return arguments.exitCode();
    }
}
