package org.tablee.examples.evening;

import static org.tablee.pricing.money.Unit.EUR;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Party;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Phase;
import org.tablee.core.session.Registration;
import org.tablee.core.session.Roster;
import org.tablee.core.session.Session;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.cost.CostSheet;
import org.tablee.pricing.cost.Coverage;
import org.tablee.pricing.money.Amount;
import org.tablee.trust.IndicatorResult;
import org.tablee.trust.TrustCalculator;
import org.tablee.trust.TrustReport;
import org.tablee.trust.indicator.Pillar;

/**
 * One evening at the table.
 *
 * <p>A canteen has ten places in its kitchen and thirty at its table. Who comes, what does a meal cost, does the box
 * cover it, and what can be said about welcome after a single evening? The lines between the two marks are those of
 * the project's first page.
 */
public final class FirstEvening {

    private FirstEvening() {}

    /**
     * Prints the evening.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        Session lunch = lunch();
        ConviveId marie = ConviveId.of("c-0001");
        ConviveId karim = ConviveId.of("c-0002");
        // readme: begin
        Roster roster = Roster.of(lunch) // 10 places in the kitchen, 30 at the table
                .register(Registration.of(marie, Party.of(2, 2), Phase.Kind.TABLE)) // 2 adults, 2 children: 4 seats
                .register(Registration.of(karim, Phase.Kind.KITCHEN, Phase.Kind.TABLE));

        CostSheet cost = CostSheet.builder()
                .addDirect("ingrédients", Amount.of("105.00", EUR))
                .addShared("charges", Amount.of("270.00", EUR))
                .build();
        var price = cost.equilibriumPrice(30); // 12.50 €: 3.50 ingrédients + 9.00 charges
        Takings takings = Takings.of(lunch.id(), Purpose.MEAL, Means.CASH, Amount.of("215.50", EUR));
        var coverage = Coverage.of(takings, cost); // 57.4 %: an ordinary day, not an error

        Logbook logbook = Logbook.builder().addGatherings(roster.gathering()).build();
        TrustReport report = TrustCalculator.standard().report(logbook, Audience.TEAM);
        var welcome = report.headlines(Pillar.ACCUEIL); // three figures with their intervals, or why there is none
        // readme: end
        System.out.println("Seats taken at the table: " + roster.seats().taken(Phase.Kind.TABLE));
        System.out.println("Equilibrium price: " + price);
        System.out.println("Coverage: " + coverage);
        for (IndicatorResult result : welcome) {
            System.out.println(result.label() + " "
                    + result.reading().orElse(result.figure().toString()));
        }
    }

    private static Session lunch() {
        return Session.builder()
                .id(SessionId.of("2025-03-11"))
                .place(PlaceId.of("vaise"))
                .activity(Activity.SHARED_MEAL)
                .addPhase(Phase.kitchen(at("09:30"), at("12:15"), 10))
                .addPhase(Phase.table(at("12:30"), at("14:00"), 30))
                .build();
    }

    private static Moment at(String time) {
        return Moment.of(LocalDateTime.parse("2025-03-11T" + time), ZoneId.of("Europe/Paris"));
    }
}
