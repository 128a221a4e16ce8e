package org.tablee.pricing.cashbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.cost.CostEntry;

/**
 * Reads a cash book from the folder of a logbook.
 *
 * <table>
 * <caption>The files, each of which may be missing</caption>
 * <tr><th>file</th><th>columns</th></tr>
 * <tr><td>{@code takings.csv}</td>
 * <td>{@code session_id,period,purpose,means,unit,amount,float,expected}</td></tr>
 * <tr><td>{@code contributions.csv}</td>
 * <td>{@code contribution_id,session_id,date,purpose,means,unit,amount,covers,outcome,corrects}</td></tr>
 * <tr><td>{@code costs.csv}</td><td>{@code session_id,period,label,kind,unit,amount}</td></tr>
 * <tr><td>{@code tabs.csv}</td><td>{@code tab_id,date,unit,amount,outcome}</td></tr>
 * </table>
 *
 * <p>Whatever cannot be used is a finding, and reading goes on. A blank amount of the
 * takings is a box that nobody counted. A contribution without an outcome was given if it has an amount, and
 * not recorded if it has none; several rows of one {@code contribution_id} are one contribution handed over in
 * several ways. A cost without a kind is direct where it names a session, and shared where it names a period.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class CashBookReader {

    private final Dialect dialect;
    private final Locale language;

    private CashBookReader(Dialect dialect, Locale language) {
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Returns a reader.
     *
     * @param dialect how the files are written
     * @param language the language of the findings: French where it is French, else English
     * @return the reader
     */
    public static CashBookReader of(Dialect dialect, Locale language) {
        return new CashBookReader(dialect, language);
    }

    /**
     * Reads the four files.
     *
     * @param folder the folder of the logbook
     * @param logbook the sessions that the rows may name
     * @return what could be read, and what was found
     */
    public CashReading read(Path folder, Logbook logbook) {
        return read(folder, new Sessions(logbook));
    }

    /**
     * Reads the four files of a logbook whose sessions could not be read.
     *
     * @param folder the folder of the logbook
     * @return what could be read, and what was found; a row may name any session, because nobody can say that it is
     *     not there
     */
    public CashReading read(Path folder) {
        return read(folder, Sessions.UNREADABLE);
    }

    private CashReading read(Path folder, Sessions sessions) {
        FindingCollector findings = FindingCollector.of(language);
        TableReader tables = TableReader.of(dialect, findings);
        TakingsFile takings = new TakingsFile(sessions);
        CashBook book = CashBook.builder()
                .addAllTakings(open(tables, folder, CashSheets.TAKINGS, takings::read))
                .ledger(open(tables, folder, CashSheets.CONTRIBUTIONS, new ContributionsFile(sessions, findings)::read))
                .addAllCosts(open(tables, folder, CashSheets.COSTS, table -> CostsFile.read(table, sessions)))
                .addAllTabs(open(tables, folder, CashSheets.TABS, new TabsFile(findings)::read))
                .build();
        Map<Till, Long> lines = takings.lines();
        book.recordedTwice()
                .forEach(till -> findings.addAt(
                        CashFinding.RECORDED_TWICE,
                        CashSheets.TAKINGS.file(),
                        Objects.requireNonNull(lines.get(till)),
                        null,
                        till));
        if (sessions.isEmpty()) {
            reportAll(findings, CashSheets.TAKINGS, book.takings(), Takings::session);
            reportAll(findings, CashSheets.CONTRIBUTIONS, book.ledger().entries(), Contribution::session);
            reportAll(findings, CashSheets.COSTS, book.costs(), CostEntry::session);
        }
        return new CashReading(book, findings.findings());
    }

    /** Reports once what is wrong with every row that names a session, where there is none at all. */
    private static <T> void reportAll(
            FindingCollector findings, Sheet sheet, List<T> rows, Function<T, Optional<SessionId>> session) {
        long homeless =
                rows.stream().filter(row -> session.apply(row).isPresent()).count();
        if (homeless > 0) {
            findings.addOnce(CashFinding.NO_SESSION, sheet.file(), homeless, homeless);
        }
    }

    private static <T> T open(TableReader tables, Path folder, Sheet sheet, Function<Table, T> content) {
        try (Table table = tables.open(folder, sheet)) {
            return content.apply(table);
        }
    }
}
