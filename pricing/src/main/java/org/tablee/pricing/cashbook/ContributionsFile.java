package org.tablee.pricing.cashbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tablee.core.identity.SessionId;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Row;
import org.tablee.core.table.Table;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Outcome.Kind;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/**
 * Reads {@code contributions.csv}, where several rows of one identifier are what was handed over in several
 * ways.
 */
final class ContributionsFile {

    /** The most covers of one contribution that are read: the sum of 21 000 of them still fits. */
    private static final int MOST_COVERS = 100_000;

    private final Sessions sessions;
    private final FindingCollector findings;
    private final Map<EntryId, Contribution> entries = new LinkedHashMap<>();
    private final Map<EntryId, Set<Contribution>> rows = new LinkedHashMap<>();
    private final Map<EntryId, Long> lines = new LinkedHashMap<>();

    ContributionsFile(Sessions sessions, FindingCollector findings) {
        this.sessions = sessions;
        this.findings = findings;
    }

    Ledger read(Table table) {
        table.rows().forEach(row -> read(row).ifPresent(entry -> add(row, entry)));
        List<Contribution> refunds = new ArrayList<>();
        List<Contribution> others = new ArrayList<>();
        entries.values().forEach(entry -> (entry.outcome().kind() == Kind.REFUNDED ? refunds : others).add(entry));
        Ledger ledger = Ledger.of(others);
        for (Contribution refund : refunds) {
            ledger = withRefund(ledger, refund);
        }
        for (Contribution entry : ledger.dangling()) {
            report(
                    CashFinding.DANGLING_CORRECTION,
                    entry,
                    entry.id(),
                    entry.corrects().orElseThrow());
        }
        return ledger;
    }

    private long line(EntryId entry) {
        return Objects.requireNonNull(lines.get(entry));
    }

    private Ledger withRefund(Ledger ledger, Contribution refund) {
        try {
            return ledger.append(refund);
        } catch (IllegalArgumentException e) {
            report(
                    CashFinding.REFUND_TOO_LARGE,
                    refund,
                    refund.id(),
                    refund.corrects().orElseThrow());
            return ledger;
        }
    }

    private void report(CashFinding kind, Contribution entry, Object... arguments) {
        findings.addAt(kind, CashSheets.CONTRIBUTIONS.file(), line(entry.id()), null, arguments);
    }

    private Optional<Contribution> read(Row row) {
        Cells cells = new Cells(row, sessions);
        Optional<EntryId> id = row.require(CashSheets.ENTRY);
        Optional<Purpose> purpose = row.require(CashSheets.PURPOSE);
        Optional<SessionId> session = cells.session();
        Optional<LocalDate> date = row.get(CashSheets.DATE);
        Optional<Outcome> outcome = outcome(row, cells);
        boolean bad = cells.isBad(CashSheets.SESSION) || cells.isBad(CashSheets.CORRECTS);
        if (session.isEmpty() && date.isEmpty() && !bad) {
            row.reportRow(CashFinding.NO_SESSION_OR_DATE);
            bad = true;
        }
        if (bad || id.isEmpty() || purpose.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        return row.make(() -> Contribution.builder()
                .id(id.get())
                .session(session)
                .date(date)
                .purpose(purpose.get())
                .outcome(outcome.get())
                .covers(covers(row))
                .corrects(row.get(CashSheets.CORRECTS))
                .build());
    }

    /** Returns the covers of a row, or empty when nobody noted them or they cannot be used, which is a finding. */
    private static OptionalInt covers(Row row) {
        Optional<Integer> covers = row.get(CashSheets.COVERS);
        covers.filter(count -> count > MOST_COVERS)
                .ifPresent(count -> row.reportCell(CashFinding.COVERS_TOO_LARGE, CashSheets.COVERS, count));
        return covers.filter(count -> count <= MOST_COVERS).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Optional<Outcome> outcome(Row row, Cells cells) {
        if (cells.isBad(CashSheets.OUTCOME) || cells.isBad(CashSheets.UNIT)) {
            return Optional.empty();
        }
        Optional<Tender> tender = tender(row, cells);
        Kind kind = row.get(CashSheets.OUTCOME).orElse(row.isBlank(CashSheets.AMOUNT) ? Kind.NOT_RECORDED : Kind.GIVEN);
        return switch (kind) {
            case GIVEN -> Optional.of(tender.map(Outcome::given).orElseGet(() -> notRecorded(row, kind)));
            case REFUNDED -> tender.map(Outcome::refunded).or(() -> missing(row, kind));
            case REDEEMED -> Optional.of(tender.map(Outcome::redeemed).orElseGet(Outcome::redeemed));
            case DECLINED, NOT_ASKED, NOT_RECORDED -> withoutAmount(row, kind, tender);
        };
    }

    private static Optional<Tender> tender(Row row, Cells cells) {
        if (row.isBlank(CashSheets.AMOUNT)) {
            return Optional.empty();
        }
        Optional<Unit> unit = row.require(CashSheets.UNIT);
        Optional<Means> means = row.get(CashSheets.MEANS);
        return unit.flatMap(known -> cells.amount(CashSheets.AMOUNT, known))
                .map(amount -> means.map(way -> Tender.of(way, amount)).orElseGet(() -> Tender.of(amount)));
    }

    /** Somebody gave, and how much cannot be read: that is known, and no amount is made up for it. */
    private static Outcome notRecorded(Row row, Kind kind) {
        missing(row, kind);
        return Outcome.notRecorded();
    }

    private static Optional<Outcome> missing(Row row, Kind kind) {
        if (row.isBlank(CashSheets.AMOUNT)) {
            row.reportCell(CashFinding.AMOUNT_MISSING, CashSheets.AMOUNT, kind.code());
        }
        return Optional.empty();
    }

    private static Optional<Outcome> withoutAmount(Row row, Kind kind, Optional<Tender> tender) {
        Optional<Amount> amount = tender.map(Tender::amount).filter(Amount::isPositive);
        if (amount.isPresent()) {
            row.reportCell(CashFinding.AMOUNT_UNEXPECTED, CashSheets.AMOUNT, kind.code(), amount.get());
            return Optional.empty();
        }
        return Optional.of(Outcome.of(kind, List.of()));
    }

    private void add(Row row, Contribution entry) {
        EntryId id = entry.id();
        Contribution earlier = entries.putIfAbsent(id, entry);
        boolean isNew = rows.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(entry);
        lines.putIfAbsent(id, row.line());
        if (!isNew) {
            row.reportRow(CashFinding.REPEATED_ROW, line(id));
        } else if (earlier != null) {
            join(earlier, entry)
                    .ifPresentOrElse(
                            joined -> entries.put(id, joined),
                            () -> row.reportRow(CashFinding.CONFLICTING_ENTRY, id, line(id)));
        }
    }

    /** Returns an entry with what another row of it adds, or empty when the rows speak of different things. */
    private static Optional<Contribution> join(Contribution entry, Contribution row) {
        Kind kind = entry.outcome().kind();
        boolean several = kind == Kind.GIVEN || kind == Kind.REFUNDED;
        boolean alike = entry.withOutcome(row.outcome()).equals(row.withCovers(entry.covers()))
                && (row.covers().isEmpty() || row.covers().equals(entry.covers()));
        if (!several || row.outcome().kind() != kind || !alike) {
            return Optional.empty();
        }
        List<Tender> tenders = new ArrayList<>(entry.outcome().tenders());
        tenders.addAll(row.outcome().tenders());
        try {
            return Optional.of(entry.withOutcome(Outcome.of(kind, tenders)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
