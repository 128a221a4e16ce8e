package org.tablee.pricing.cashbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.table.Column;
import org.tablee.core.table.Row;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** A row of one of the four files, and what its cells have in common. */
final class Cells {

    /** The largest amount that is read, in minor units: the sum of nine million of them still fits. */
    private static final long LARGEST = 1_000_000_000_000L;

    private final Row row;
    private final Sessions sessions;

    Cells(Row row, Sessions sessions) {
        this.row = row;
        this.sessions = sessions;
    }

    /** Returns the cells of a row that names no session. */
    static Cells of(Row row) {
        return new Cells(row, Sessions.UNREADABLE);
    }

    /** Returns the amount of a row that cannot be used without one; where it is missing, that is a finding. */
    Optional<Amount> requiredAmount() {
        Optional<Unit> unit = row.require(CashSheets.UNIT);
        row.require(CashSheets.AMOUNT);
        return unit.flatMap(known -> amount(CashSheets.AMOUNT, known));
    }

    /** Returns the amount of a cell, or empty when it is blank or cannot be used, which is a finding. */
    Optional<Amount> amount(Column<BigDecimal> column, Unit unit) {
        return row.get(column).flatMap(value -> amount(column, value, unit));
    }

    private Optional<Amount> amount(Column<BigDecimal> column, BigDecimal value, Unit unit) {
        try {
            Amount amount = Amount.of(value, unit);
            if (!amount.isNegative() && amount.minor() <= LARGEST) {
                return Optional.of(amount);
            }
            row.reportCell(
                    amount.isNegative() ? CashFinding.NEGATIVE_AMOUNT : CashFinding.AMOUNT_TOO_LARGE,
                    column,
                    row.text(column));
        } catch (IllegalArgumentException e) {
            row.reportCell(CashFinding.TOO_MANY_DECIMALS, column, row.text(column), unit, unit.digits());
        } catch (ArithmeticException e) {
            row.reportCell(CashFinding.AMOUNT_TOO_LARGE, column, row.text(column));
        }
        return Optional.empty();
    }

    /** Tells whether a cell holds something that cannot be used. */
    boolean isBad(Column<?> column) {
        return !row.isBlank(column) && row.get(column).isEmpty();
    }

    /** Returns the session that the row names; one that the logbook does not have, or that was not held, is a finding. */
    Optional<SessionId> session() {
        Optional<SessionId> session = row.get(CashSheets.SESSION);
        session.filter(id -> !sessions.has(id) && !sessions.isEmpty())
                .ifPresent(id -> row.reportCell(CashFinding.UNKNOWN_SESSION, CashSheets.SESSION, id));
        session.flatMap(sessions::status)
                .filter(status -> status != SessionStatus.HELD)
                .ifPresent(status ->
                        row.reportCell(CashFinding.SESSION_NOT_HELD, CashSheets.SESSION, session.orElseThrow()));
        return session;
    }

    /** Tells whether the row belongs to a session or a period; where it names neither, that is a finding. */
    boolean belongsSomewhere() {
        if (isBad(CashSheets.SESSION) || isBad(CashSheets.PERIOD)) {
            return false;
        }
        boolean session = !row.isBlank(CashSheets.SESSION);
        boolean period = !row.isBlank(CashSheets.PERIOD);
        if (session && period) {
            row.reportRow(CashFinding.SESSION_AND_PERIOD);
        } else if (!session && !period) {
            row.reportRow(CashFinding.NO_SESSION_OR_PERIOD);
        }
        return session || period;
    }

    /** Returns the period of the row, which counts only where it names no session. */
    Optional<DateRange> period() {
        return row.isBlank(CashSheets.SESSION) ? row.get(CashSheets.PERIOD) : Optional.empty();
    }
}
