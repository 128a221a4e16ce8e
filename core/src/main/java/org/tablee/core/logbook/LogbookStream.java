package org.tablee.core.logbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.tablee.core.identity.SessionId;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.table.Findings;
import org.tablee.core.table.Row;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableReader;

/**
 * A logbook whose presences are read session by session, so that a million of them need no more memory than those
 * of one session.
 *
 * <p>The rows of {@code presences.csv} have to stand beside the others of their session; a row that does not is left
 * out, which is a finding. Everything else is small and is read at once.
 *
 * <pre>{@code
 * try (LogbookStream stream = LogbookReader.of(Dialect.COMMA, Locale.ENGLISH).open(folder)) {
 *     stream.gatherings().forEach(gathering -> …);
 *     stream.findings().list().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>A stream may not be shared between threads.
 */
public final class LogbookStream implements AutoCloseable {

    private final TableReader reader;
    private final Draft draft;
    private final Table table;
    private final PresenceRows rows;
    private final Map<SessionId, Gathering> waiting = new LinkedHashMap<>();
    private final List<Presence> sheet = new ArrayList<>();
    private @Nullable Gathering current;

    LogbookStream(TableReader reader, Path folder, Draft draft) {
        this.reader = reader;
        this.draft = draft;
        this.table = reader.open(folder, PresencesFile.SHEET);
        this.rows = new PresenceRows(draft);
        draft.sessions().forEach(session -> waiting.put(session.id(), session));
    }

    /**
     * Returns the logbook but for its sessions.
     *
     * @return the places, convives, attributes, initiatives and invitations, or empty when the sessions could not be
     *     read: without them there is nothing to report
     */
    public Optional<Logbook> facts() {
        return Optional.of(draft).filter(Draft::isComplete).map(Draft::toFacts);
    }

    /**
     * Returns the sessions with their presences, each read when it is asked for.
     *
     * @return a sequential stream that can be used once: sessions with presences in the order of
     *     {@code presences.csv}, then the others in the order of {@code sessions.csv}; empty when the sessions could
     *     not be read; the presences are then read all the same, for what is to be found in them
     */
    public Stream<Gathering> gatherings() {
        if (!draft.isComplete() || draft.isWithoutSessions()) {
            lookThrough();
            return Stream.empty();
        }
        Iterator<Row> source = table.rows().iterator();
        return StreamSupport.stream(
                new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Gathering> action) {
                        Optional<Gathering> next = next(source);
                        next.ifPresent(action);
                        return next.isPresent();
                    }
                },
                false);
    }

    /** Reads the presence sheets for what is to be found in them, though no session can have them. */
    private void lookThrough() {
        SessionId last = null;
        for (Iterator<Row> source = table.rows().iterator(); source.hasNext(); ) {
            Row row = source.next();
            SessionId session = rows.session(row).orElse(null);
            if (session != null) {
                if (!session.equals(last)) {
                    Optional.ofNullable(last).ifPresent(rows::forget);
                }
                rows.presence(row, session);
                last = session;
            }
        }
        rows.finish(reader.findings());
    }

    private Optional<Gathering> next(Iterator<Row> source) {
        Optional<Gathering> complete = Optional.empty();
        while (complete.isEmpty() && source.hasNext()) {
            complete = read(source.next());
        }
        if (complete.isPresent()) {
            return complete;
        }
        return current == null ? withoutSheet() : last();
    }

    /** Reads a row, and returns the session before it when the row starts another one. */
    private Optional<Gathering> read(Row row) {
        Gathering session = rows.session(row).flatMap(draft::session).orElse(null);
        if (session == null) {
            return Optional.empty();
        }
        if (session == current) {
            rows.presence(row, session.id()).ifPresent(sheet::add);
            return Optional.empty();
        }
        if (waiting.remove(session.id()) == null) {
            row.reportCell(LogbookFinding.UNGROUPED_PRESENCE, PresencesFile.SESSION, session.id());
            return Optional.empty();
        }
        Optional<Gathering> complete = finished();
        current = session;
        rows.presence(row, session.id()).ifPresent(sheet::add);
        return complete;
    }

    private Optional<Gathering> finished() {
        Optional<Gathering> complete = Optional.ofNullable(current).map(session -> session.withPresences(sheet));
        complete.map(Gathering::id).ifPresent(rows::forget);
        sheet.clear();
        current = null;
        return complete;
    }

    private Optional<Gathering> last() {
        rows.finish(reader.findings());
        return finished();
    }

    private Optional<Gathering> withoutSheet() {
        Optional<Gathering> next = waiting.values().stream().findFirst();
        next.ifPresent(session -> waiting.remove(session.id()));
        return next;
    }

    /**
     * Returns what was found so far.
     *
     * @return the findings, complete once the stream of sessions is at its end and this is closed
     */
    public Findings findings() {
        return reader.findings().findings();
    }

    @Override
    public void close() {
        table.close();
    }
}
