package org.tablee.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.Moment;
import org.tablee.core.convive.Party;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;

class RosterPrinterTest {

    private final ConviveId marie = ConviveId.of("c-1");
    private final ConviveId karim = ConviveId.of("c-2");
    private final ConviveId zoe = ConviveId.of("c-3");
    private final Map<ConviveId, String> names = Map.of(marie, "Marie", karim, "Karim", zoe, "Zoé\nde la Tour");

    private final Roster roster = Roster.of(Session.builder()
                    .id(SessionId.of("lunch"))
                    .place(PlaceId.of("vaise"))
                    .activity(Activity.SHARED_MEAL)
                    .addPhase(Phase.kitchen(
                            Moment.parse("2025-03-11T09:30+01:00"), Moment.parse("2025-03-11T12:15+01:00"), 1))
                    .addPhase(Phase.table(
                            Moment.parse("2025-03-11T12:30+01:00"), Moment.parse("2025-03-11T14:00+01:00"), 30))
                    .build())
            .register(Registration.of(marie, Party.of(2, 2), Phase.Kind.TABLE))
            .register(
                    Registration.of(karim, Phase.Kind.TABLE, Phase.Kind.KITCHEN).withRoles(Role.of("légumes")))
            .register(Registration.of(zoe, Phase.Kind.KITCHEN))
            .register(Registration.of(Party.of(2), Phase.Kind.TABLE));

    private String printed(Locale locale) throws IOException {
        StringBuilder paper = new StringBuilder();
        RosterPrinter.of(locale).print(roster, names::get, paper);
        return paper.toString();
    }

    @Test
    void namesAreBorrowedForThePaper() throws IOException {
        assertThat(printed(Locale.FRENCH)).isEqualTo("""
                repas partagé, 11 mars 2025
                cuisine 1/1, table 7/30

                [ ] 1. Marie +3: table
                [ ] 2. Karim: cuisine, table, légumes
                [ ] 4. +2: table

                sur liste d’attente
                [ ] 3. Zoé de la Tour: cuisine
                """);
        assertThat(printed(Locale.ENGLISH)).startsWith("shared meal, 11 March 2025\nkitchen 1/1, table 7/30\n");
    }

    @Test
    void theRosterKeepsNone() {
        assertThat(BothJacksons.write(roster) + roster).doesNotContain("Marie").doesNotContain("Karim");
    }
}
