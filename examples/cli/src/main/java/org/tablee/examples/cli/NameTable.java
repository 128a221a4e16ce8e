package org.tablee.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.TableFinding;
import org.tablee.core.table.TableWriter;

/** The host's own table of who has which identifier, which lies apart from the logbook. */
final class NameTable {

    private static final Column<String> NAME = Column.of("name", "nom", CellFormat.text(200));
    private static final Column<ConviveId> CONVIVE =
            Column.of("convive_id", "convive", CellFormat.of(ConviveId::of, ConviveId::value, TableFinding.BAD_TEXT));
    private static final Sheet SHEET = Sheet.of("names.csv", NAME, CONVIVE);

    private NameTable() {}

    /** Returns the table as a spreadsheet of the dialect reads it. */
    static byte[] bytes(Map<String, ConviveId> people, Dialect dialect) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.of(bytes, SHEET, dialect)) {
            people.forEach(
                    (name, id) -> table.row().set(NAME, name).set(CONVIVE, id).end());
        }
        return bytes.toByteArray();
    }
}
