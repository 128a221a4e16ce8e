package org.tablee.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.Moment;
import org.tablee.core.constraint.BetweenProperties;
import org.tablee.core.constraint.RuleViolation;
import org.tablee.core.convive.Attribute;
import org.tablee.core.convive.Convive;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.place.Place;
import org.tablee.core.session.Gathering;

class ConstraintsTest {

    private static final Place.Builder VAISE = Place.builder().id(PlaceId.of("vaise"));

    private static ConstraintViolationException wrongGathering() {
        return catchThrowableOfType(
                ConstraintViolationException.class,
                () -> Gathering.builder()
                        .id(SessionId.of("2025-03-11"))
                        .start(Moment.parse("2025-03-11"))
                        .end(Moment.parse("2025-03-10"))
                        .headcount(-1)
                        .children(-2)
                        .build());
    }

    @Test
    void constraintsAndRulesAreToldTogetherInAlphabeticalOrder() {
        assertThat(wrongGathering())
                .hasMessage("Gathering.children -2: must be greater than or equal to 0; "
                        + "Gathering.end 2025-03-10: must not be before start; "
                        + "Gathering.headcount -1: must be greater than or equal to 0");
    }

    @Test
    void aBrokenRuleIsAViolationLikeAnyOther() {
        ConstraintViolation<?> violation = wrongGathering().getConstraintViolations().stream()
                .filter(RuleViolation.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(violation.getMessage()).isEqualTo("must not be before start");
        assertThat(violation.getInvalidValue()).isEqualTo(Moment.parse("2025-03-10"));
        assertThat(violation.getRootBean()).isInstanceOf(Gathering.class);
        assertThat(violation.getLeafBean()).isSameAs(violation.getRootBean());
        assertThat(violation.getConstraintDescriptor().getAnnotation()).isInstanceOf(BetweenProperties.class);
        assertThat(violation.getPropertyPath()).hasToString("end");
        Path.Node step = violation.getPropertyPath().iterator().next();
        assertThat(step.getKind()).isEqualTo(ElementKind.PROPERTY);
        assertThat(step.as(Path.PropertyNode.class).getName()).isEqualTo("end");
    }

    @Test
    void everyViolationIsKept() {
        assertThat(wrongGathering().getConstraintViolations())
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("children", "end", "headcount");
    }

    @Test
    void aCopyIsCheckedToo() {
        Place open = VAISE.opened(LocalDate.of(2017, 1, 1)).build();
        assertThatThrownBy(() -> open.withClosed(LocalDate.of(2016, 12, 31)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessage("Place.closed 2016-12-31: must not be before opened");
    }

    @Test
    void aTextIsQuotedAbridgedAndPutOnOneLine() {
        assertThatThrownBy(() -> VAISE.name(" \n").build()).hasMessage("Place.name \" \\u000a\": must not be blank");
        assertThatThrownBy(() -> VAISE.name("à".repeat(201)).build())
                .hasMessage("Place.name \"" + "à".repeat(60) + "…\": size must be between 0 and 200");
    }

    @Test
    void anElementIsNamedByItsPlace() {
        assertThatThrownBy(() -> Attribute.builder()
                        .name("age_band")
                        .addValues("18-29", "")
                        .build())
                .hasMessage("Attribute.values[1] \"\": must not be blank");
    }

    @Test
    void aValueAboutAPersonShowsTheIdOnly() {
        assertThatThrownBy(() -> Convive.builder()
                        .id(ConviveId.of("c-0042"))
                        .putAttribute("neighbourhood", "12 rue des Tables".repeat(10))
                        .build())
                .hasMessage("Convive.attributes c-0042: size must be between 0 and 100");
    }
}
