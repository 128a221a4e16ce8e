package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tablee.trust.TrustCalculator;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Input;

/** Each column buys named figures, and the ladder says which. */
class LadderTest {

    private static final Text ENGLISH = Text.of(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Input.class)
    void everyInputOfAnIndicatorIsAColumn(Input input) {
        assertThat(Column.valueOf(input.name()).toString()).startsWith(input.file());
    }

    @Test
    void everythingWrittenDownAllowsEveryQuestionAndLeavesNothingToAdd() {
        Ladder ladder = Ladder.of(EnumSet.allOf(Column.class), ENGLISH);

        assertThat(ladder.allowed())
                .containsAll(TrustCalculator.definitions().stream()
                        .map(definition -> definition.label(Locale.ENGLISH))
                        .toList());
        assertThat(ladder.next()).isEmpty();
    }

    @Test
    void sessionsAloneAllowOneAnswer() {
        assertThat(Ladder.of(Set.of(), ENGLISH).allowed()).hasSize(1);
    }

    @Test
    void tablesAddTheFiveFiguresThatNeedThem() {
        List<String> needTables = TrustCalculator.definitions().stream()
                .filter(definition -> definition.inputs().contains(Input.TABLES))
                .map(definition -> definition.label(Locale.ENGLISH))
                .toList();

        assertThat(Ladder.of(EnumSet.of(Column.PRESENCES, Column.GROUPS), ENGLISH)
                        .added(Column.TABLES))
                .hasSize(5)
                .containsExactlyInAnyOrderElementsOf(needTables);
    }

    @Test
    void climbingColumnByColumnReachesEveryQuestionOnce() {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        Set<String> reached = new HashSet<>(Ladder.of(columns, ENGLISH).allowed());
        for (Column column : Column.values()) {
            List<String> added = Ladder.of(columns, ENGLISH).added(column);
            assertThat(added).noneMatch(reached::contains);
            reached.addAll(added);
            columns.add(column);
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(Ladder.of(columns, ENGLISH).allowed());
    }

    @Test
    void speaksFrench() {
        Ladder ladder = Ladder.of(EnumSet.allOf(Column.class), Text.of(Locale.FRENCH));

        assertThat(ladder.allowed())
                .containsAll(Stream.of(TrustCalculator.definitions().get(0))
                        .map((Definition definition) -> definition.label(Locale.FRENCH))
                        .toList());
    }
}
