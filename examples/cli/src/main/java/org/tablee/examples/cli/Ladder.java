package org.tablee.examples.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tablee.trust.TrustCalculator;
import org.tablee.trust.indicator.Definition;

/** What the columns of a logbook allow to answer, and what each further column would add. */
final class Ladder {

    /** A question, and the columns that it needs. */
    record Rung(String question, Set<Column> needs) {}

    private final List<Rung> rungs;
    private final Set<Column> columns;

    private Ladder(List<Rung> rungs, Set<Column> columns) {
        this.rungs = rungs;
        this.columns = columns;
    }

    static Ladder of(Set<Column> columns, Text text) {
        List<Rung> rungs = new ArrayList<>();
        rungs.add(new Rung(text.get("ladder.sessions"), Set.of()));
        rungs.add(new Rung(text.get("ladder.heads"), Set.of(Column.HEADCOUNTS)));
        rungs.add(new Rung(text.get("ladder.covers"), Set.of(Column.COVERS)));
        rungs.add(new Rung(text.get("ladder.people"), Set.of(Column.PRESENCES)));
        TrustCalculator.definitions().forEach(definition -> rungs.add(rung(definition, text.locale())));
        rungs.add(new Rung(text.get("ladder.parties"), Set.of(Column.TABLES, Column.PARTIES)));
        rungs.add(new Rung(text.get("ladder.takings"), Set.of(Column.TAKINGS)));
        rungs.add(new Rung(text.get("ladder.price"), Set.of(Column.COSTS)));
        rungs.add(new Rung(text.get("ladder.coverage"), Set.of(Column.COSTS, Column.TAKINGS)));
        rungs.add(new Rung(text.get("ladder.gestures"), Set.of(Column.CONTRIBUTIONS)));
        return new Ladder(rungs, columns);
    }

    private static Rung rung(Definition definition, Locale locale) {
        Set<Column> needs = EnumSet.noneOf(Column.class);
        definition.inputs().forEach(input -> needs.add(Column.valueOf(input.name())));
        return new Rung(definition.label(locale), needs);
    }

    /** Returns the questions that can be answered, if enough was noted. */
    List<String> allowed() {
        return rungs.stream()
                .filter(rung -> columns.containsAll(rung.needs()))
                .map(Rung::question)
                .toList();
    }

    /** Returns the columns that alone would answer something more. */
    List<Column> next() {
        return Stream.of(Column.values())
                .filter(column -> !added(column).isEmpty())
                .toList();
    }

    /** Returns the questions that could be answered if this column were filled in too. */
    List<String> added(Column column) {
        return rungs.stream()
                .filter(rung -> missing(rung).equals(Set.of(column)))
                .map(Rung::question)
                .toList();
    }

    private Set<Column> missing(Rung rung) {
        Set<Column> missing = EnumSet.noneOf(Column.class);
        missing.addAll(rung.needs());
        missing.removeAll(columns);
        return missing;
    }

    void print(Page page, Text text) {
        page.title(text.get("ladder.allowed"));
        allowed().forEach(question -> page.text("  - ", question));
        if (next().isEmpty()) {
            return;
        }
        page.title(text.get("ladder.next"));
        for (Column column : next()) {
            page.text("  " + column);
            added(column).forEach(question -> page.text("    + ", question));
        }
    }
}
