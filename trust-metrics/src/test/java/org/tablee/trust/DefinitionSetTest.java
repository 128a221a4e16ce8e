package org.tablee.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Measurement;
import org.tablee.core.logbook.Logbook;
import org.tablee.trust.accueil.NewcomerReturn;
import org.tablee.trust.evidence.Cohort;
import org.tablee.trust.evidence.Evidence;
import org.tablee.trust.indicator.Definition;
import org.tablee.trust.indicator.Estimators;
import org.tablee.trust.indicator.Indicator;
import org.tablee.trust.report.ReportComparison;

/** What happens when a definition changes: here, newcomers would have two weeks to come back. */
class DefinitionSetTest {

    private static final String ID = "accueil.newcomer-return";
    private static final Logbook LOG =
            MadeUpLogs.everyOtherDay(new MadeUpLogs.Habits(150, 70, 30, 1, true, true, 1, 20), 90);
    private static final DefinitionSet NEXT = DefinitionSet.CURRENT.changed("2", new WithinTwoWeeks());

    /** A second version of one definition. */
    private static final class WithinTwoWeeks implements Indicator {

        private static final int HORIZON = 14;

        @Override
        public Definition definition() {
            return new NewcomerReturn().definition().withVersion(2);
        }

        @Override
        public Measurement.Builder measure(Evidence evidence) {
            Cohort cohort = evidence.cohort();
            long returned = cohort.people()
                    .filter(person -> evidence.isSeenWithin(person, cohort.arrival(person), HORIZON))
                    .count();
            return Estimators.shareOfPeople(definition(), returned, Cohort.NAME, cohort.size())
                    .constant("horizonDays", HORIZON);
        }
    }

    private static TrustReport report(DefinitionSet set) {
        return TrustCalculator.standard()
                .withGroup("group")
                .withSeatings(99)
                .withBootstraps(99)
                .withDefinitions(set)
                .report(LOG, Audience.TEAM);
    }

    @Test
    void oldDefinitionsAreComputedBesideNewOnes() {
        TrustReport before = report(DefinitionSet.of("1"));
        TrustReport after = report(NEXT);
        assertThat(before.definitions()).isEqualTo("1");
        assertThat(after.definitions()).isEqualTo("2");
        assertThat(after.inputs()).isEqualTo(before.inputs());
        IndicatorResult old = before.indicator(ID).orElseThrow();
        IndicatorResult changed = after.indicator(ID).orElseThrow();
        assertThat(old.version()).isEqualTo(1);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.figure()).isNotEqualTo(old.figure());
        assertThat(IntStream.range(0, before.indicators().size())
                        .filter(i -> !before.indicators()
                                .get(i)
                                .equals(after.indicators().get(i))))
                .hasSize(1);
    }

    @Test
    void theDifferenceIsExplainedAndNotTakenForAChange() {
        ReportComparison comparison = ReportComparison.of(report(DefinitionSet.CURRENT), report(NEXT));
        assertThat(comparison.explanations(Locale.ENGLISH))
                .containsExactly(
                        "The set of definitions was 1 and is 2.",
                        "The definition of accueil.newcomer-return was version 1 and is version 2:"
                                + " these two figures are not compared.");
        assertThat(comparison.changes())
                .isNotEmpty()
                .noneMatch(change -> change.id().equals(ID));
    }

    @Test
    void setsAreAskedForByTheNameThatReportsTell() {
        TrustReport report = report(DefinitionSet.CURRENT);
        assertThat(TrustCalculator.standard()
                        .withGroup("group")
                        .withSeatings(99)
                        .withBootstraps(99)
                        .withDefinitions(report.definitions())
                        .report(LOG, Audience.TEAM))
                .isEqualTo(report);
        assertThat(TrustCalculator.definitions("1")).isEqualTo(TrustCalculator.definitions());
        assertThatThrownBy(() -> TrustCalculator.definitions("0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are no definitions of version 0, but: [1]");
    }
}
