package org.tablee.core.table;

import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tablee.core.CoreDomain;

/** Findings about a cell, a row or a file, and how many there were. */
public final class TableDomain extends DomainContextBase {

    /** Creates the domain. */
    public TableDomain() {}

    /** Findings of any table. */
    @Provide
    public Arbitrary<Finding> findings() {
        return Combinators.combine(
                        Arbitraries.of(TableFinding.class),
                        Arbitraries.of("presences.csv", "Séances d’été.csv"),
                        Arbitraries.longs().greaterOrEqual(1).optional(),
                        CoreDomain.lines(100).optional(),
                        CoreDomain.lines(200),
                        CoreDomain.lines(200))
                .as((kind, file, line, column, what, why) -> Finding.builder()
                        .severity(kind.severity())
                        .kind(kind.code())
                        .file(file)
                        .line(line.map(OptionalLong::of).orElseGet(OptionalLong::empty))
                        .column(column)
                        .what(what)
                        .why(why)
                        .build())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<FindingCounts> counts() {
        Arbitrary<Long> some = Arbitraries.longs().greaterOrEqual(0);
        return Combinators.combine(some, some).as(FindingCounts::of).withoutEdgeCases();
    }
}
