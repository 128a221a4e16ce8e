package org.tablee.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.DateRange;

class ReleaseTest {

    private static final PeopleMark ONE = PeopleMark.of("3f09ab12cd34ef56");
    private static final PeopleMark TABLE = PeopleMark.of("0000000000000001", 25);

    private static Release.Builder january() {
        return Release.builder()
                .period(DateRange.parse("2025-01"))
                .addIndicators("accueil.time-to-return", "accueil.newcomer-return", "accueil.time-to-return")
                .digest("sha256:00ff");
    }

    @Test
    void isWrittenInOrder() {
        Release release = january().people(List.of(ONE, TABLE, ONE)).build();
        String json = "{\"period\":{\"from\":\"2025-01-01\",\"to\":\"2025-01-31\"},"
                + "\"indicators\":[\"accueil.newcomer-return\",\"accueil.time-to-return\"],"
                + "\"digest\":\"sha256:00ff\",\"people\":[\"0000000000000001x25\",\"3f09ab12cd34ef56\"]}";
        assertThat(BothJacksons.write(release)).isEqualTo(json);
        assertThat(BothJacksons.read(json, Release.class)).isEqualTo(release);
    }

    @Test
    void unknownPeopleAreNotNobody() {
        Release release = january().build();
        assertThat(release.people()).isEmpty();
        assertThat(BothJacksons.write(release)).doesNotContain("people");
        assertThat(BothJacksons.read(BothJacksons.write(release), Release.class))
                .isEqualTo(release);
        assertThatThrownBy(() -> january().people(List.<PeopleMark>of()).build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("people");
    }

    @Test
    void belongsToItsReport() {
        Release release = january().build();
        assertThat(release.isOfReport(release.withIndicators("x").withPeople(Optional.of(List.of(ONE)))))
                .isTrue();
        assertThat(release.isOfReport(release.withDigest("sha256:11"))).isFalse();
        assertThat(release.isOfReport(release.withPeriod(DateRange.parse("2025-02"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "a|b", "a\nb"})
    void refusesWhatIsNoIdentifierOfAFigure(String id) {
        assertThatThrownBy(() -> january().indicators(List.of(id)).build())
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("indicators");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3F09AB12CD34EF56", "3f09ab12cd34ef5", "3f09ab12cd34ef56x0", "3f09ab12cd34ef56x", "Marie"})
    void refusesWhatIsNoMark(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PeopleMark.parse(text));
    }

    @Test
    void marksAreWrittenWithTheirCountWhereItIsNotOne() {
        assertThat(ONE).hasToString("3f09ab12cd34ef56").isEqualTo(PeopleMark.parse("3f09ab12cd34ef56"));
        assertThat(TABLE).hasToString("0000000000000001x25").isEqualTo(PeopleMark.parse("0000000000000001x25"));
        assertThat(TABLE.count()).isEqualTo(25);
        assertThat(PeopleMark.parse("3f09ab12cd34ef56x1")).isEqualTo(ONE);
    }
}
