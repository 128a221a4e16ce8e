package org.tablee.core.logbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.initiative.Invitation;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Row;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;
import org.tablee.core.table.TableWriter;

/** {@code invitations.csv}: who brought whom along; one invitation a row. */
final class InvitationsFile implements LogbookFile {

    private static final Column<LocalDate> DATE =
            Column.of("date", "date", CellFormat.date()).required();
    private static final Column<ConviveId> INVITER = Column.of("inviter_id", "invite_par", Identifiers.CONVIVE);
    private static final Column<ConviveId> INVITEE =
            Column.of("invitee_id", "convive", Identifiers.CONVIVE).required();
    private static final Sheet SHEET = Sheet.of("invitations.csv", DATE, INVITER, INVITEE);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void read(TableReader reader, Path folder, Draft draft) {
        try (Table table = reader.open(folder, SHEET)) {
            List<Invitation> invitations = table.rows()
                    .map(InvitationsFile::invitation)
                    .flatMap(Optional::stream)
                    .toList();
            if (table.isReadable()) {
                draft.invitations(invitations);
            }
        }
    }

    private static Optional<Invitation> invitation(Row row) {
        Optional<LocalDate> date = row.require(DATE);
        Optional<ConviveId> inviter = row.get(INVITER);
        Optional<ConviveId> invitee = row.require(INVITEE);
        if (date.isEmpty() || invitee.isEmpty()) {
            return Optional.empty();
        }
        if (inviter.equals(invitee)) {
            row.reportCell(LogbookFinding.SELF_INVITATION, INVITEE, invitee.get());
            return Optional.empty();
        }
        return row.make(() -> Invitation.builder()
                .date(date.get())
                .inviter(inviter)
                .invitee(invitee.get())
                .build());
    }

    @Override
    public Object held(Logbook logbook) {
        return logbook.invitations();
    }

    @Override
    public void write(Logbook logbook, Path folder, Dialect dialect) throws IOException {
        if (logbook.invitations().isEmpty()) {
            return;
        }
        try (TableWriter writer = TableWriter.create(folder, SHEET, dialect)) {
            logbook.invitations()
                    .get()
                    .forEach(invitation -> writer.row()
                            .set(DATE, invitation.date())
                            .set(INVITER, invitation.inviter())
                            .set(INVITEE, invitation.invitee())
                            .end());
        }
    }
}
