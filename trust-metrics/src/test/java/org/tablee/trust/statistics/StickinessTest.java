package org.tablee.trust.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StickinessTest {

    /** Python 3.11.2, pandas 1.5.3; a second implementation in R 4.2.2, data.table 1.14.8. */
    @Test
    void canteenYearAgrees() {
        Stickiness stickiness = Stickiness.of(Canteen.read().seats());

        assertThat(stickiness.observed()).isEqualTo(16078);
        assertThat(stickiness.expected()).isCloseTo(15993.209090910665, within(1e-9));
        assertThat(stickiness.ratio()).isCloseTo(1.0053016820206224, within(1e-13));
    }

    /** Python 3.11.2, exact rational arithmetic: 58/15, equal to the mean over all 360 seatings. */
    @Test
    void threeEveningsOfFiveFriends() {
        Seats seats = Seats.of(
                5,
                new int[] {0, 4, 8, 13},
                new int[] {0, 1, 2, 3, 0, 1, 2, 4, 0, 1, 2, 3, 4},
                new int[] {1, 1, 2, 2, 1, 1, 2, 2, 1, 1, 1, 2, 2},
                new int[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1});
        Stickiness stickiness = Stickiness.of(seats);

        assertThat(stickiness.expected()).isCloseTo(58.0 / 15, within(1e-15));
        assertThat(stickiness.observed()).isEqualTo(6);
        assertThat(stickiness.withoutTopPair()).isZero();
    }

    @Test
    void couplesAreNobodysEncounter() {
        int[] person = {0, 1, 2, 3, 0, 1, 2, 3};
        int[] table = {1, 1, 2, 2, 1, 1, 2, 2};
        Seats couples = Seats.of(4, new int[] {0, 4, 8}, person, table, new int[] {7, 7, 8, 8, 7, 7, 8, 8});

        assertThat(Stickiness.of(couples).observed()).isZero();
        assertThat(Stickiness.of(couples).expected()).isZero();
        assertThat(Stickiness.of(couples).ratio()).isNaN();
    }

    @Test
    void nobodyAndOneEveningShowNothing() {
        Seats nobody = Seats.of(0, new int[] {0}, new int[0], new int[0], new int[0]);
        Seats oneEvening = Seats.of(2, new int[] {0, 2}, new int[] {0, 1}, new int[] {1, 1}, new int[] {-1, -1});

        assertThat(Stickiness.of(nobody).ratio()).isNaN();
        assertThat(Stickiness.of(oneEvening).ratio()).isNaN();
        assertThat(Stickiness.of(oneEvening).withoutTopPair()).isNaN();
    }

    @Test
    void aHelperCountsInTheTableAndIsNobodysCompany() {
        int[] start = {0, 4, 8};
        int[] person = {0, 1, 2, Seats.NOBODY, 0, 1, 2, Seats.NOBODY};
        int[] table = {1, 1, 2, 2, 1, 1, 2, 2};
        int[] alone = {-1, -1, -1, -1, -1, -1, -1, -1};
        Stickiness stickiness = Stickiness.of(Seats.of(3, start, person, table, alone));

        assertThat(stickiness.observed()).isEqualTo(2);
        assertThat(stickiness.expected()).isCloseTo(3 * 2 / 9.0, within(1e-15)); // q = 4/12 in both sessions
    }

    /** Friends 0 and 1 share a table three times of three, everybody else meets once or never. */
    @Test
    void oneInseparablePairIsLeftOut() {
        int[] person = {0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 4};
        int[] table = {1, 1, 2, 2, 1, 1, 2, 3, 1, 1, 2, 2};
        int[] alone = new int[12];
        Arrays.fill(alone, Seats.ALONE);
        Stickiness stickiness = Stickiness.of(Seats.of(5, new int[] {0, 4, 8, 12}, person, table, alone));
        double q1 = 4 / 12.0;
        double q2 = 2 / 12.0;
        double friends = 2 * (q1 * q2 + q1 * q1 + q2 * q1);

        assertThat(stickiness.observed()).isEqualTo(6);
        assertThat(stickiness.expected())
                .isCloseTo(3 * friends + 3 * 2 * q1 * q2, within(1e-15)); // pairs of 0, 1, 2; and of these with 3
        assertThat(stickiness.withoutTopPair()).isZero();
    }

    @Test
    void refusesSeatsThatCannotBe() {
        int[] one = {0};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.of(1, new int[] {0, 2}, new int[] {0, 0}, new int[2], new int[2]))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.of(1, new int[] {0, 1}, new int[] {1}, one, one))
                .withMessageContaining("no person 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Seats.of(1, new int[] {0, 1}, one, one, new int[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> Seats.of(1, new int[] {0, 2}, one, one, one));
        assertThatIllegalArgumentException().isThrownBy(() -> Seats.of(1, new int[] {0, 2, 1}, one, one, one));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seats.of(1, new int[] {0, 1}, one, new int[0], one))
                .withMessageContaining("tables as seats");
    }
}
