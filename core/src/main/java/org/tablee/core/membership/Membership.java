package org.tablee.core.membership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.convive.Household;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.OrganisationId;
import org.tablee.core.identity.Personal;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;

/**
 * The belonging of a person or a household to one organisation.
 *
 * <p>One membership may cover more people than have a vote: the members are those who count as members, the party
 * is everybody whom it covers. It keeps every period, so that gaps stay visible. Belonging to a local organisation
 * says nothing of belonging to its network, which is another organisation. Instances are immutable and may be
 * shared between threads.
 */
@Personal
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"organisation", "members", "covers", "term", "periods"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Membership implements WithMembership {

    Membership() {}

    /**
     * Returns to which organisation.
     *
     * @return the organisation
     */
    @JsonProperty
    public abstract OrganisationId organisation();

    /**
     * Returns who counts as a member.
     *
     * @return an unmodifiable set of one person or more, at most as many as the membership covers
     */
    @JsonProperty
    @NotEmpty
    public abstract Set<ConviveId> members();

    /**
     * Returns whom it covers.
     *
     * @return adults and children, the members included
     */
    @JsonProperty
    public abstract Party covers();

    /**
     * Returns how its length is found when it is renewed.
     *
     * @return the term
     */
    @JsonProperty
    public abstract MembershipTerm term();

    /**
     * Returns the periods, one after the other.
     *
     * @return an unmodifiable list of one period or more, in order and without overlap
     */
    @JsonProperty
    @NotEmpty
    public abstract List<MembershipPeriod> periods();

    /**
     * Tells whether the membership is valid on a day.
     *
     * @param day the day, in the zone of the organisation
     * @return true on every day of its periods, both ends included
     */
    public boolean isValidOn(LocalDate day) {
        return periods().stream().anyMatch(period -> period.contains(day));
    }

    /**
     * Returns the last day on which it is valid.
     *
     * @return the day, or empty when the membership has no end
     */
    public Optional<LocalDate> lastDay() {
        return latest().last();
    }

    /**
     * Renews the membership.
     *
     * <p>An early renewal goes on from the old end, a late one starts on the day itself and leaves a gap.
     *
     * @param day the day of the renewal
     * @return the membership with one more period
     * @throws IllegalStateException if the membership has no end
     * @throws IllegalArgumentException if the term ends before the new period would begin
     */
    public Membership renew(LocalDate day) {
        LocalDate next = lastDay()
                .orElseThrow(() -> new IllegalStateException(
                        "The membership of " + organisation() + " has no end and needs no renewal"))
                .plusDays(1);
        Builder renewed = builder();
        renewed.from(this);
        return renewed.addPeriod(term().beginning(day.isAfter(next) ? day : next))
                .build();
    }

    /**
     * Returns the days between two periods on which nobody was a member.
     *
     * @return an unmodifiable list of ranges, in order; empty when there was no gap
     */
    public List<DateRange> gaps() {
        List<DateRange> gaps = new ArrayList<>();
        for (int i = 1; i < periods().size(); i++) {
            LocalDate from = periods().get(i - 1).last().orElseThrow().plusDays(1);
            LocalDate to = periods().get(i).first().minusDays(1);
            if (!to.isBefore(from)) {
                gaps.add(DateRange.of(from, to));
            }
        }
        return Collections.unmodifiableList(gaps);
    }

    private MembershipPeriod latest() {
        return periods().get(periods().size() - 1);
    }

    private boolean inOrder() {
        return IntStream.range(1, periods().size())
                .allMatch(i -> periods()
                        .get(i - 1)
                        .last()
                        .map(end -> end.isBefore(periods().get(i).first()))
                        .orElse(false));
    }

    /**
     * Returns who are members and nothing else.
     *
     * @return the texts of the identifiers
     */
    @Override
    public final String toString() {
        return members().toString();
    }

    @Value.Check
    void check() {
        Constraints.check(
                this,
                Rule.of(
                        members().size() <= covers().people(),
                        "members",
                        members(),
                        "must not be more than the people of covers",
                        "ne doivent pas être plus nombreux que les personnes de covers",
                        "mogen niet met meer zijn dan de personen van covers"),
                Rule.of(
                        inOrder(),
                        "periods",
                        periods(),
                        "must be in order, without overlap",
                        "doivent se suivre sans chevauchement",
                        "moeten op volgorde staan, zonder overlapping"));
    }

    /**
     * Returns the membership of one person.
     *
     * @param organisation the organisation
     * @param convive the person
     * @param term how its length is found
     * @param day the day of joining
     * @return the membership with its first period
     * @throws IllegalArgumentException if the term has ended by that day
     */
    public static Membership join(OrganisationId organisation, ConviveId convive, MembershipTerm term, LocalDate day) {
        return join(organisation, Household.of(convive, Party.of(1)), term, day);
    }

    /**
     * Returns the membership of a household, whose known people are the members.
     *
     * @param organisation the organisation
     * @param household the people whom it covers, of whom one or more are known
     * @param term how its length is found
     * @param day the day of joining
     * @return the membership with its first period
     * @throws IllegalArgumentException if the term has ended by that day
     */
    public static Membership join(
            OrganisationId organisation, Household household, MembershipTerm term, LocalDate day) {
        return builder()
                .organisation(organisation)
                .addAllMembers(household.convives())
                .covers(household.party())
                .term(term)
                .addPeriod(term.beginning(day))
                .build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder that needs an {@code organisation}, a member, what it {@code covers}, a {@code term}
     *     and a period
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Membership fromJson(
            @JsonProperty(value = "organisation", required = true) OrganisationId organisation,
            @JsonProperty("members") @Nullable List<ConviveId> members,
            @JsonProperty(value = "covers", required = true) Party covers,
            @JsonProperty(value = "term", required = true) MembershipTerm term,
            @JsonProperty("periods") @Nullable List<MembershipPeriod> periods) {
        return builder()
                .organisation(organisation)
                .addAllMembers(members == null ? List.of() : members)
                .covers(covers)
                .term(term)
                .addAllPeriods(periods == null ? List.of() : periods)
                .build();
    }

    /** Builds memberships; {@code build()} throws a {@code ConstraintViolationException} for a wrong one. */
    public static final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
