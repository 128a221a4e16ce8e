package org.tablee.examples.benchmarks.encounters;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The answers of DuckDB, in memory, on the same two threads and with as much memory as it likes.
 *
 * <p>The SQL is the fastest that we found: mixing never makes a pair, and the pairs who shared a table are made
 * once, for three questions.
 */
final class DuckAnswers implements AutoCloseable {

    private static final String PAIRS_OF_ROOM = "seat a join seat b on a.session = b.session and a.person < b.person";

    private final Connection connection;

    DuckAnswers(ManyPlaces data) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("set threads = " + Runtime.getRuntime().availableProcessors());
        execute("create table seat(session int, day int, person int, tbl utinyint, band utinyint)");
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("main", "seat")) {
            for (int place = 0; place < data.places(); place++) {
                for (int session = 0; session < data.sessions(); session++) {
                    append(rows, data, place, session);
                }
            }
        }
    }

    private static void append(DuckDBAppender rows, ManyPlaces data, int place, int session) throws SQLException {
        int[] seats = data.seats(place, session);
        for (int seat = 0; seat < seats.length; seat++) {
            rows.beginRow();
            rows.append(place * data.sessions() + session);
            rows.append(session);
            rows.append(place * data.people() + seats[seat]);
            rows.append((byte) ManyPlaces.table(seat));
            rows.append((byte) ManyPlaces.ageBand(seats[seat]));
            rows.endRow();
        }
    }

    /** Makes what several questions share: the chance of a pair in each session, and who met whom at a table. */
    void prepare() throws SQLException {
        execute("""
                create or replace temp table chance as
                select session, sum(m * (m - 1)) / (sum(m) * (sum(m) - 1.0)) q
                from (select session, tbl, count(*) m from seat group by all) group by session""");
        execute("""
                create or replace temp table met as
                select a.person a, b.person b, any_value(a.band) x, any_value(b.band) y, count(*)::int c,
                    min(a.day) as since
                from seat a join seat b on a.session = b.session and a.tbl = b.tbl and a.person < b.person
                group by a.person, b.person""");
    }

    double answer(Question question) throws SQLException {
        return switch (question) {
            case BREADTH -> select("""
                    with v as (select person, count(*) v from seat group by all having count(*) > 2),
                    e as (select a p, c from met union all select b, c from met)
                    select avg(t) from (
                        select p, sum(1 - greatest(v - c, 0) * greatest(v - c - 1, 0) * greatest(v - c - 2, 0)
                            / (v * (v - 1.0) * (v - 2))) t
                        from e join v on p = person group by p)""");
            case STICKINESS -> select("""
                    select sum(c * (c - 1)) / sum(s * s - s2) from (
                        select sum((a.tbl = b.tbl)::int) c, sum(q) s, sum(q * q) s2
                        from %s join chance on chance.session = a.session
                        group by a.person, b.person having count(*) > 1)""".formatted(PAIRS_OF_ROOM));
            case MIXING -> select("""
                    with t as (select session, tbl, band, count(*) n from seat group by all),
                    at_table as (select session, sum(n) m, sum(n * n) g from t group by session, tbl),
                    seated as (select session, sum(m * (m - 1) / 2) pairs, sum((m * m - g) / 2) crossing
                        from at_table group by session),
                    r as (select session, band, sum(n) n from t group by all),
                    room as (select session, sum(n) m, sum(n * n) g from r group by session)
                    select sum(crossing) / sum(pairs * (1 - (g - m) / (m * (m - 1))))
                    from seated join room using (session)""");
            case NEW_ENCOUNTERS -> select("""
                    with observed as (
                        select count(*) o from seat a
                        join seat b on a.session = b.session and a.tbl = b.tbl and a.person < b.person
                        join met on met.a = a.person and met.b = b.person and since = a.day),
                    everybody as (
                        select sum(q * n * (n - 1) / 2) e
                        from (select session, count(*) n from seat group by all) join chance using (session)),
                    known as (
                        select sum(q) k from %s
                        join met on met.a = a.person and met.b = b.person and since < a.day
                        join chance on chance.session = a.session)
                    select o / (e - k) from observed, everybody, known""".formatted(PAIRS_OF_ROOM));
            case EI_INDEX -> select("select sum(case when x <> y then c else -c end) / sum(c) from met");
        };
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private double select(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
