package org.tablee.pricing.cashbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tablee.core.table.Row;
import org.tablee.core.table.Table;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/** Reads {@code takings.csv}. */
final class TakingsFile {

    private final Sessions sessions;
    private final List<Takings> ofPeriods = new ArrayList<>();
    private final Map<List<Object>, Takings> ofSessions = new LinkedHashMap<>();
    private final Map<List<Object>, Long> boxes = new LinkedHashMap<>();
    private final Map<Takings, Long> rows = new LinkedHashMap<>();

    TakingsFile(Sessions sessions) {
        this.sessions = sessions;
    }

    List<Takings> read(Table table) {
        table.rows().forEach(row -> read(row).ifPresent(takings -> add(row, takings)));
        List<Takings> all = new ArrayList<>(ofSessions.values());
        all.addAll(ofPeriods);
        return all;
    }

    /** Returns the line on which a till was first counted. */
    Map<Till, Long> lines() {
        Map<Till, Long> lines = new LinkedHashMap<>();
        ofSessions.forEach(
                (box, takings) -> Till.of(takings).ifPresent(till -> lines.putIfAbsent(till, boxes.get(box))));
        return lines;
    }

    private Optional<Takings> read(Row row) {
        Cells cells = new Cells(row, sessions);
        Optional<Purpose> purpose = row.require(CashSheets.PURPOSE);
        Optional<Unit> unit = row.require(CashSheets.UNIT);
        if (!cells.belongsSomewhere() || purpose.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> lay = cells.amount(CashSheets.FLOAT, unit.get());
        Optional<Amount> counted =
                cells.amount(CashSheets.AMOUNT, unit.get()).filter(amount -> isAbove(lay, amount, row));
        return row.make(() -> Takings.builder()
                .session(cells.session())
                .period(cells.period())
                .purpose(purpose.get())
                .means(row.get(CashSheets.MEANS))
                .unit(unit.get())
                .counted(counted)
                .floatAmount(lay)
                .expected(cells.amount(CashSheets.EXPECTED, unit.get()))
                .build());
    }

    /** Tells whether what came in can be told from a count: the float is in it, and is known if there was one. */
    private static boolean isAbove(Optional<Amount> lay, Amount counted, Row row) {
        if (lay.isEmpty()) {
            return row.isBlank(CashSheets.FLOAT);
        }
        boolean above = counted.compareTo(lay.get()) >= 0;
        if (!above) {
            row.reportCell(
                    CashFinding.FLOAT_TOO_LARGE,
                    CashSheets.FLOAT,
                    row.text(CashSheets.AMOUNT),
                    row.text(CashSheets.FLOAT));
        }
        return above;
    }

    /** Returns the line of an equal row, for a box that was counted: what nobody could read may well differ. */
    private Optional<Long> earlier(Row row, Takings takings) {
        boolean told = takings.counted().isPresent()
                && row.isBlank(CashSheets.EXPECTED) == takings.expected().isEmpty()
                && row.isBlank(CashSheets.MEANS) == takings.means().isEmpty();
        return told ? Optional.ofNullable(rows.putIfAbsent(takings, row.line())) : Optional.empty();
    }

    private void add(Row row, Takings takings) {
        Optional<Long> earlier = earlier(row, takings);
        if (earlier.isPresent()) {
            row.reportRow(CashFinding.REPEATED_BOX, earlier.get());
        } else if (takings.session().isEmpty()) {
            ofPeriods.add(takings);
            reportMeals(row, takings);
        } else {
            List<Object> box = CashBookMerge.box(takings);
            Long first = boxes.putIfAbsent(box, row.line());
            if (first != null) {
                row.reportRow(CashFinding.SEVERAL_BOXES, Till.of(takings).orElseThrow(), first);
            }
            ofSessions.merge(box, takings, TakingsFile::added);
        }
    }

    private static void reportMeals(Row row, Takings takings) {
        if (takings.purpose() == Purpose.MEAL) {
            row.reportRow(CashFinding.MEAL_WITHOUT_SESSION, takings.period().orElseThrow());
        }
    }

    private static Takings added(Takings one, Takings other) {
        Amount zero = Amount.zero(one.unit());
        return Takings.builder()
                .from(one)
                .counted(one.counted().flatMap(amount -> other.counted().map(amount::plus)))
                .floatAmount(
                        one.floatAmount().isEmpty() && other.floatAmount().isEmpty()
                                ? Optional.empty()
                                : Optional.of(one.floatAmount()
                                        .orElse(zero)
                                        .plus(other.floatAmount().orElse(zero))))
                .expected(one.expected().flatMap(amount -> other.expected().map(amount::plus)))
                .build();
    }
}
