package org.tablee.core.logbook;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Role;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.core.table.TableWriter;
import org.tablee.core.word.Spelling;

/** {@code presences.csv}: who was where, in any order; one line of one presence sheet a row. */
final class PresencesFile implements LogbookFile {

    private static final Pattern BAR = Pattern.compile("\\|");

    static final Column<SessionId> SESSION =
            Column.of("session_id", "seance", Identifiers.SESSION).required();
    static final Column<ConviveId> CONVIVE = Column.of("convive_id", "convive", Identifiers.CONVIVE);
    static final Column<PresenceStatus> PRESENCE = Column.of("presence", "presence", CellFormat.word(Words.PRESENCES));
    static final Column<String> TABLE = Column.of("table", "table", CellFormat.text(100));
    static final Column<String> PARTY = Column.of("party", "groupe", CellFormat.text(100));
    static final Column<Set<Role>> ROLES = Column.of(
            "roles", "taches", CellFormat.of(PresencesFile::roles, PresencesFile::text, LogbookFinding.BAD_ROLES));
    static final Sheet SHEET = Sheet.of("presences.csv", SESSION, CONVIVE, PRESENCE, TABLE, PARTY, ROLES);

    private static Set<Role> roles(String text) {
        return BAR.splitAsStream(text)
                .filter(word -> !Spelling.strip(word).isEmpty())
                .map(Role::of)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static String text(Set<Role> roles) {
        return roles.stream().map(Role::word).collect(joining("|"));
    }

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void read(TableReader reader, Path folder, Draft draft) {
        try (Table table = reader.open(folder, SHEET)) {
            PresenceRows rows = new PresenceRows(draft);
            table.rows()
                    .forEach(row -> rows.session(row)
                            .ifPresent(session ->
                                    rows.presence(row, session).ifPresent(presence -> draft.add(session, presence))));
            rows.finish(reader.findings());
        }
    }

    @Override
    public Object held(Logbook logbook) {
        return logbook.gatherings().stream()
                .map(gathering -> List.of(gathering.id(), gathering.presences()))
                .toList();
    }

    @Override
    public void write(Logbook logbook, Path folder, Dialect dialect) throws IOException {
        if (logbook.gatherings().stream()
                .allMatch(gathering -> gathering.presences().isEmpty())) {
            return;
        }
        try (TableWriter writer = TableWriter.create(folder, SHEET, dialect)) {
            logbook.gatherings()
                    .forEach(gathering -> gathering
                            .presences()
                            .forEach(presence -> writer.row()
                                    .set(SESSION, gathering.id())
                                    .set(CONVIVE, presence.convive())
                                    .set(PRESENCE, presence.status())
                                    .set(TABLE, presence.table())
                                    .set(PARTY, presence.party())
                                    .set(ROLES, presence.roles())
                                    .end()));
        }
    }
}
