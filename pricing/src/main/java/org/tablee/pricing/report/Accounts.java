package org.tablee.pricing.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.identity.SessionId;
import org.tablee.core.table.FindingCollector;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.cashbook.CashFinding;
import org.tablee.pricing.cost.CostEntry;

/** What all units of a report have in common. */
final class Accounts {

    private final CashBook book;
    private final Programme programme;
    private final DateRange period;
    private final Optional<DateRange> baseline;
    private final DisclosurePolicy gate;
    private final FindingCollector findings;
    private final Units units;
    private final List<Posting> postings;
    private final List<Posting> before;
    private final Set<SessionId> spokenOf = new HashSet<>();

    Accounts(
            CashBook book,
            Programme programme,
            DateRange period,
            Optional<DateRange> baseline,
            DisclosurePolicy gate,
            FindingCollector findings) {
        this.book = book;
        this.programme = programme;
        this.period = period;
        this.baseline = baseline;
        this.gate = gate;
        this.findings = findings;
        this.units = new Units(book);
        Journal journal = new Journal(book, programme);
        this.postings = journal.upTo(period.to());
        this.before = journal.upTo(period.from().minusDays(1));
        postings.forEach(posting -> posting.session().ifPresent(spokenOf::add));
        book.costs().stream().map(CostEntry::session).forEach(session -> session.ifPresent(spokenOf::add));
        if (journal.withoutPlace() > 0) {
            findings.add(CashFinding.NO_PLACE, "takings.csv", journal.withoutPlace());
        }
    }

    CashBook book() {
        return book;
    }

    Programme programme() {
        return programme;
    }

    DateRange period() {
        return period;
    }

    Optional<DateRange> baseline() {
        return baseline;
    }

    DisclosurePolicy gate() {
        return gate;
    }

    FindingCollector findings() {
        return findings;
    }

    Units units() {
        return units;
    }

    /** Returns what was known at the end of the period. */
    List<Posting> postings() {
        return postings;
    }

    /** Returns what was known on the evening before the period. */
    List<Posting> before() {
        return before;
    }

    /** Tells whether the book says anything of a session alone; a share of a period's cost is not its own. */
    boolean speaksOf(SessionId session) {
        return spokenOf.contains(session);
    }
}
