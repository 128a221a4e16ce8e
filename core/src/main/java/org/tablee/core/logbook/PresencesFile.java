package org.tablee.core.logbook;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.place.PresencePractice;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.Role;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Row;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.core.table.TableWriter;
import org.tablee.core.word.Spelling;

/** {@code presences.csv}: who was where, in any order; one line of one presence sheet a row. */
final class PresencesFile implements LogbookFile {

    private static final Pattern BAR = Pattern.compile("\\|");

    private static final Column<SessionId> SESSION =
            Column.of("session_id", "seance", Identifiers.SESSION).required();
    private static final Column<ConviveId> CONVIVE = Column.of("convive_id", "convive", Identifiers.CONVIVE);
    private static final Column<PresenceStatus> PRESENCE =
            Column.of("presence", "presence", CellFormat.word(Words.PRESENCES));
    private static final Column<String> TABLE = Column.of("table", "table", CellFormat.text(100));
    private static final Column<String> PARTY = Column.of("party", "groupe", CellFormat.text(100));
    private static final Column<Set<Role>> ROLES = Column.of(
            "roles", "taches", CellFormat.of(PresencesFile::roles, PresencesFile::text, LogbookFinding.BAD_ROLES));
    private static final Sheet SHEET = Sheet.of("presences.csv", SESSION, CONVIVE, PRESENCE, TABLE, PARTY, ROLES);

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
    public String name() {
        return SHEET.file();
    }

    @Override
    public void read(TableReader reader, Path folder, Draft draft) {
        if (!draft.isComplete()) {
            return;
        }
        try (Table table = reader.open(folder, SHEET)) {
            Reader rows = new Reader(draft);
            table.rows().forEach(rows::read);
            if (rows.lacksWords()) {
                reader.findings().add(LogbookFinding.NO_PRESENCE_WORD, SHEET.file());
            }
        }
    }

    /** Reads row after row, and remembers who stood on which sheet already and whether any row had a word. */
    private static final class Reader {

        private final Draft draft;
        private final Map<SessionId, Set<ConviveId>> sheets = new HashMap<>();
        private boolean hasRows;
        private boolean hasWords;

        private Reader(Draft draft) {
            this.draft = draft;
        }

        private void read(Row row) {
            row.require(SESSION)
                    .ifPresent(id -> draft.session(id)
                            .ifPresentOrElse(
                                    session -> read(row, session),
                                    () -> row.reportCell(LogbookFinding.UNKNOWN_SESSION, SESSION, id)));
        }

        private void read(Row row, Gathering session) {
            Optional<ConviveId> convive = row.get(CONVIVE);
            if (convive.isEmpty() && !row.isBlank(CONVIVE)) {
                return;
            }
            convive.filter(id -> !sheets.computeIfAbsent(session.id(), key -> new HashSet<>())
                            .add(id))
                    .ifPresent(id -> row.reportCell(LogbookFinding.DUPLICATE_PRESENCE, CONVIVE, id));
            row.make(() -> Presence.builder()
                            .convive(convive)
                            .status(status(row, session))
                            .table(row.get(TABLE))
                            .party(row.get(PARTY))
                            .roles(row.get(ROLES).orElse(Set.of()))
                            .build())
                    .ifPresent(presence -> draft.add(session.id(), presence));
        }

        private PresenceStatus status(Row row, Gathering session) {
            Optional<PresencePractice> practice = draft.practiceOf(session);
            hasRows |= practice.isEmpty();
            if (row.isBlank(PRESENCE)) {
                return practice.equals(Optional.of(PresencePractice.ATTENDANCE_LIST))
                        ? PresenceStatus.PRESENT
                        : PresenceStatus.NOT_RECORDED;
            }
            hasWords = true;
            return row.get(PRESENCE).orElse(PresenceStatus.NOT_RECORDED);
        }

        private boolean lacksWords() {
            return hasRows && !hasWords;
        }
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
