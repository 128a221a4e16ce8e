package org.tablee.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.release.PeopleMark;
import org.tablee.core.release.Release;
import org.tablee.core.release.ReleaseLedger;

class ReleaseKeyTest {

    private static final ConviveId C1 = ConviveId.of("c1");
    private static final String TEXT = "00".repeat(31) + "ff";

    @Test
    void givesTheSamePersonTheSameMark() {
        ReleaseKey key = ReleaseKey.parse(TEXT);
        assertThat(key.mark(Optional.empty(), C1))
                .isEqualTo(ReleaseKey.parse(TEXT).mark(Optional.empty(), C1));
        assertThat(key.mark(Optional.empty(), C1)).isNotEqualTo(key.mark(Optional.empty(), ConviveId.of("c2")));
        assertThat(key.mark(Optional.empty(), C1))
                .isNotEqualTo(ReleaseKey.random(new Random(1)).mark(Optional.empty(), C1));
        assertThat(key.mark(Optional.empty(), "session s1", 25).count()).isEqualTo(25);
        assertThat(key.mark(Optional.of(PlaceId.of("vaise")), C1)).isNotEqualTo(key.mark(Optional.empty(), C1));
    }

    @Test
    void whoIsForgottenLeavesTheNumberOfPeopleAndNoMark() {
        ReleaseKey key = ReleaseKey.parse(TEXT);
        PeopleMark gone = key.mark(Optional.empty(), C1);
        PeopleMark other = key.mark(Optional.empty(), ConviveId.of("c2"));
        ReleaseLedger ledger = ReleaseLedger.of(List.of(Release.builder()
                .period(DateRange.parse("2025-01"))
                .addIndicators("accueil.openness")
                .digest("sha256:00")
                .people(List.of(gone, other))
                .build()));
        ReleaseLedger dissolved = Erasure.dissolve(C1).in(ledger, key, List.of(), new Random(3));
        assertThat(dissolved.releases().get(0).people().orElseThrow())
                .hasSize(2)
                .contains(other)
                .doesNotContain(gone);
        ReleaseLedger unnamed = Erasure.unname(C1, new Random(4)).in(ledger, key, List.of(), new Random(5));
        assertThat(unnamed).isEqualTo(Erasure.unname(C1, new Random(4)).in(ledger, key, List.of(), new Random(6)));
        assertThat(unnamed.releases().get(0).people().orElseThrow()).hasSize(2).doesNotContain(gone);
    }

    @Test
    void whatIsPastItsTimeIsForgotten() {
        Logbook logbook = Logbook.builder()
                .releases(List.of(Release.builder()
                        .period(DateRange.parse("2025-01"))
                        .addIndicators("accueil.openness")
                        .digest("sha256:00")
                        .people(List.of(ReleaseKey.parse(TEXT).mark(Optional.empty(), C1)))
                        .build()))
                .build();
        RetentionPolicy policy = RetentionPolicy.of(Map.of(RecordKind.RELEASES, Period.ofYears(1)));
        Pruning kept = policy.prune(logbook, LocalDate.of(2026, 1, 31));
        assertThat(kept.isEmpty()).isTrue();
        Pruning over = policy.prune(logbook, LocalDate.of(2026, 2, 1));
        assertThat(over.removed()).isEqualTo(Map.of(RecordKind.RELEASES, 1));
        assertThat(over.logbook().releases().orElseThrow())
                .singleElement()
                .extracting(Release::people)
                .isEqualTo(Optional.empty());
    }

    @Test
    void isTheStartOfAnHmac() {
        // python 3.11.7: hmac.new(bytes(31) + b'\\xff', b'tablee release convive c1', 'sha256').hexdigest()[:16]
        assertThat(ReleaseKey.parse(TEXT).mark(Optional.empty(), C1)).isEqualTo(PeopleMark.of("763c6b38a02722a8"));
    }

    @Test
    void isWrittenAndReadAgainAndToldToNobody() {
        ReleaseKey key = ReleaseKey.random(new Random(2));
        assertThat(ReleaseKey.parse(key.text()).mark(Optional.empty(), "x", 1))
                .isEqualTo(key.mark(Optional.empty(), "x", 1));
        assertThat(key.text()).hasSize(64);
        assertThat(key).hasToString("ReleaseKey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "secret", "zz"})
    void refusesWhatIsNoKeyWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseKey.parse(text))
                .withMessage("A key has 64 hexadecimal digits");
    }

    @Test
    void onceDestroyedItMarksNobody() {
        ReleaseKey key = ReleaseKey.parse(TEXT);
        key.destroy();
        assertThat(key.isDestroyed()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> key.mark(Optional.empty(), C1));
        assertThatIllegalStateException().isThrownBy(key::text);
    }
}
