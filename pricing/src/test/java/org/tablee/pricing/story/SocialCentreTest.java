package org.tablee.pricing.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.policy.Answer;
import org.tablee.pricing.policy.FreePrice;
import org.tablee.pricing.policy.PricePolicy;
import org.tablee.pricing.policy.QuotientBand;
import org.tablee.pricing.policy.QuotientScale;

/** A centre social that prices an outing by family quotient. */
class SocialCentreTest {

    private static Amount euros(String amount) {
        return Amount.of(amount, EUR);
    }

    /** S18: bands that touch without overlapping, and a free price for who would rather not say. */
    @Test
    void bandsTouchAndNobodyFallsBetweenThem() {
        QuotientScale outing = QuotientScale.of(
                List.of(
                        QuotientBand.of(0, 801, euros("4.00")),
                        QuotientBand.of(801, 1200, euros("7.00")),
                        QuotientBand.of(1200, 1800, euros("10.00")),
                        QuotientBand.of(1800, null, euros("14.00"))),
                FreePrice.builder().unit(EUR).minimum(euros("2.00")).build());

        assertThat(outing.price(800)).isEqualTo(euros("4.00"));
        assertThat(outing.price(1199)).isEqualTo(euros("7.00"));
        assertThat(outing.price(1200))
                .as("the quotient that the printed leaflet has twice")
                .isEqualTo(euros("10.00"));
        assertThat(outing.price(5000)).isEqualTo(euros("14.00"));
        assertThat(outing.answer(euros("10.00")).verdict()).isEqualTo(Answer.Verdict.ACCEPTED);
        assertThat(outing.answer(euros("5.00")).verdict()).isEqualTo(Answer.Verdict.ACCEPTED);
        assertThat(outing.answer(euros("1.00")).reason()).contains(Answer.Reason.BELOW_MINIMUM);
        BothJacksons.roundTrip(outing, PricePolicy.class);
    }

    @Test
    void bandsThatOverlapOrLeaveAHoleAreRefused() {
        QuotientBand low = QuotientBand.of(0, 1200, euros("4.00"));
        assertThatThrownBy(() -> QuotientScale.of(List.of(low, QuotientBand.of(1100, null, euros("7.00"))), null))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("each end where the next begins");
        assertThatThrownBy(() -> QuotientScale.of(List.of(low, QuotientBand.of(1201, null, euros("7.00"))), null))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> QuotientScale.of(List.of(low), null))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("the last have no end");
        assertThatThrownBy(() -> QuotientBand.of(10, 10, euros("1"))).isInstanceOf(IllegalArgumentException.class);
    }
}
