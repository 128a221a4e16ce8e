package org.tablee.trust.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.Figure;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.session.PresenceStatus;
import org.tablee.trust.TrustCalculator;

class FirstVisitTest {

    private static final LocalDate OPENING = LocalDate.of(2024, 1, 1);

    private static Presence at(String convive, String table) {
        return Presence.builder()
                .convive(ConviveId.of(convive))
                .status(PresenceStatus.PRESENT)
                .table(table)
                .build();
    }

    private static Gathering.Builder session(String id, int day, String time) {
        return Gathering.builder().id(SessionId.of(id)).start(Moment.parse(OPENING.plusDays(day) + "T" + time));
    }

    /** Twelve newcomers who came to lunch and dinner of one day; the host of every day is at the table of one. */
    private static Logbook twoMealsADay(String lunch, String dinner) {
        Logbook.Builder logbook = Logbook.builder();
        IntStream.range(0, 40)
                .forEach(day -> logbook.addGatherings(session("s" + day, day, "12:00")
                        .addPresences(at("host", "A"))
                        .build()));
        Gathering.Builder noon = session(lunch, 45, "12:00").addPresences(at("host", "A"));
        Gathering.Builder evening = session(dinner, 45, "19:00").addPresences(at("host", "A"));
        IntStream.range(0, 12).forEach(i -> {
            noon.addPresences(at("new" + i, "A"));
            evening.addPresences(at("new" + i, "B"));
        });
        return logbook.addGatherings(evening.build())
                .addGatherings(noon.build())
                .addGatherings(session("last", 100, "12:00")
                        .addPresences(at("host", "A"))
                        .build())
                .build();
    }

    @ParameterizedTest(name = "lunch {0}, dinner {1}")
    @CsvSource({"a, b", "b, a"})
    void isTheEarliestOfTheDayWhateverItsIdentifier(String lunch, String dinner) {
        Figure figure =
                TrustCalculator.standard().report(twoMealsADay(lunch, dinner), Audience.TEAM).indicators().stream()
                        .filter(result -> result.id().equals("accueil.accompanied-first-visit"))
                        .findFirst()
                        .orElseThrow()
                        .figure();
        assertThat(figure.estimate().orElseThrow().detail().count("accompanied"))
                .hasValue(12);
    }
}
