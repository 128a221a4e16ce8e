package org.tablee.core.logbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.place.PresencePractice;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Row;

/** Reads the rows of the presence sheets, and remembers who stood on which and whether any row had a word. */
final class PresenceRows {

    private final Draft draft;
    private final Map<SessionId, Map<ConviveId, PresenceStatus>> sheets = new HashMap<>();
    private long homeless;
    private boolean hasRows;
    private boolean hasWords;

    PresenceRows(Draft draft) {
        this.draft = draft;
    }

    /** Returns the session of a row, or empty when there is none, which was reported. */
    Optional<SessionId> session(Row row) {
        Optional<SessionId> id = row.require(PresencesFile.SESSION);
        if (draft.isWithoutSessions()) {
            homeless += id.isPresent() ? 1 : 0;
            return Optional.empty();
        }
        id.filter(unknown -> !draft.mayHave(unknown))
                .ifPresent(unknown -> row.reportCell(LogbookFinding.UNKNOWN_SESSION, PresencesFile.SESSION, unknown));
        return id.filter(draft::mayHave);
    }

    /** Returns the presence that a row of a session notes, or empty when it cannot be used, which was reported. */
    Optional<Presence> presence(Row row, SessionId session) {
        Optional<ConviveId> convive = row.get(PresencesFile.CONVIVE);
        if (convive.isEmpty() && !row.isBlank(PresencesFile.CONVIVE)) {
            return Optional.empty();
        }
        PresenceStatus status = status(row, session);
        convive.ifPresent(id -> compare(row, session, id, status));
        return row.make(() -> Presence.builder()
                .convive(convive)
                .status(status)
                .table(row.get(PresencesFile.TABLE))
                .party(row.get(PresencesFile.PARTY))
                .roles(row.get(PresencesFile.ROLES).orElse(Set.of()))
                .build());
    }

    /** Compares a row with the earlier one of the same convive at the same session, if there is one. */
    private void compare(Row row, SessionId session, ConviveId convive, PresenceStatus status) {
        PresenceStatus earlier =
                sheets.computeIfAbsent(session, id -> new HashMap<>()).putIfAbsent(convive, status);
        if (earlier == null) {
            return;
        }
        boolean noted = earlier != PresenceStatus.NOT_RECORDED && status != PresenceStatus.NOT_RECORDED;
        if (noted && earlier != status) {
            row.reportCell(LogbookFinding.CONFLICTING_PRESENCE, PresencesFile.PRESENCE, convive, earlier, status);
        } else {
            row.reportCell(LogbookFinding.DUPLICATE_PRESENCE, PresencesFile.CONVIVE, convive);
        }
    }

    private PresenceStatus status(Row row, SessionId session) {
        Optional<PresencePractice> practice = draft.practiceOf(session);
        hasRows |= practice.isEmpty();
        if (row.isBlank(PresencesFile.PRESENCE)) {
            return practice.equals(Optional.of(PresencePractice.ATTENDANCE_LIST))
                    ? PresenceStatus.PRESENT
                    : PresenceStatus.NOT_RECORDED;
        }
        hasWords = true;
        return row.get(PresencesFile.PRESENCE).orElse(PresenceStatus.NOT_RECORDED);
    }

    /** Forgets the sheet of a session of which no row will come. */
    void forget(SessionId session) {
        sheets.remove(session);
    }

    /** Reports what is wrong with all rows together: that there is no session for any, or a word in none. */
    void finish(FindingCollector findings) {
        if (homeless > 0) {
            findings.addOnce(LogbookFinding.NO_SESSION, PresencesFile.SHEET.file(), homeless, homeless);
        }
        if (hasRows && !hasWords) {
            findings.add(LogbookFinding.NO_PRESENCE_WORD, PresencesFile.SHEET.file());
        }
    }
}
