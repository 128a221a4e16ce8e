package org.tablee.pricing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tablee.pricing.money.Unit.EUR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.calendar.Moment;
import org.tablee.core.figure.Audience;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.cost.CostEntry;
import org.tablee.pricing.cost.CostKind;
import org.tablee.pricing.cost.CostLine;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.outlook.FreePriceSimulator;

class PricePageTest {

    private static final DateRange JANUARY = DateRange.parse("2025-01");

    /** A made-up canteen: three evenings a week, from January on. */
    private static final class Canteen {

        private final SplittableRandom random = new SplittableRandom(1);
        private final FreePriceSimulator gifts =
                FreePriceSimulator.at(Amount.of("12.50", EUR)).build();
        private final Logbook.Builder logbook = Logbook.builder();
        private final CashBook.Builder book = CashBook.builder();
        private final List<Contribution> entries = new ArrayList<>();

        Canteen(int days) {
            for (int day = 0; day < days; day++) {
                LocalDate date = LocalDate.of(2025, 1, 1).plusDays(day);
                if (date.getDayOfWeek().getValue() % 2 == 0) {
                    evening(date);
                }
            }
            for (int month = 1; month <= 1 + days / 31; month++) {
                DateRange period = DateRange.parse(String.format(Locale.ROOT, "2025-%02d", month));
                cost(period, "salaires", "2200");
                cost(period, "loyer & énergie", "640");
                funding(period, Purpose.PRIVATE_HIRE, "200");
                funding(period, Purpose.GRANT, "50");
            }
        }

        private void evening(LocalDate date) {
            SessionId id = SessionId.of(date.toString());
            int covers = 22 + random.nextInt(14);
            logbook.addGathering(Gathering.builder()
                    .id(id)
                    .place(PlaceId.of("marmite"))
                    .start(Moment.of(date))
                    .activity(Activity.SHARED_MEAL)
                    .status(SessionStatus.HELD)
                    .coversServed(covers)
                    .build());
            Amount total = Amount.sum(EUR, gifts.session(covers, 0, random));
            book.addTakings(Takings.builder()
                    .session(id)
                    .purpose(Purpose.MEAL)
                    .means(Means.CASH)
                    .unit(EUR)
                    .counted(total)
                    .expected(total.minus(Amount.ofMinor(random.nextInt(3) * 50L, EUR)))
                    .build());
            book.addCosts(
                    CostEntry.of(id, CostLine.of("ingrédients", CostKind.DIRECT, Amount.ofMinor(350L * covers, EUR))));
            entries.add(suspended(id, "g", Outcome.given(Tender.of(Means.CASH, Amount.of("5", EUR)))));
            if (random.nextInt(4) == 0) {
                entries.add(suspended(id, "r", Outcome.redeemed()));
            }
        }

        private static Contribution suspended(SessionId id, String kind, Outcome outcome) {
            return Contribution.builder()
                    .id(EntryId.of(kind + id))
                    .session(id)
                    .purpose(Purpose.SUSPENDED)
                    .outcome(outcome)
                    .build();
        }

        private void cost(DateRange period, String label, String amount) {
            book.addCosts(CostEntry.of(period, CostLine.of(label, CostKind.SHARED, Amount.of(amount, EUR))));
        }

        private void funding(DateRange period, Purpose purpose, String amount) {
            book.addTakings(Takings.builder()
                    .period(period)
                    .purpose(purpose)
                    .means(Means.TRANSFER)
                    .unit(EUR)
                    .counted(Amount.of(amount, EUR))
                    .build());
        }

        String page(DateRange period, Audience audience, Locale locale) {
            Logbook sessions = logbook.build();
            PriceReport report = PriceCalculator.standard()
                    .report(sessions, book.ledger(Ledger.of(entries)).build(), period, audience);
            return PricePage.of(report, locale)
                    .withPlaceName("La Marmite <3")
                    .withDates(sessions)
                    .html();
        }
    }

    private static String plain(String html) {
        return html.replaceAll("(?s)<style>.*</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replace('\u202F', ' ')
                .replaceAll("\\s+", " ");
    }

    private static void keep(String name, String html) throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target", "pages")).resolve(name), html);
    }

    @Test
    void aTreasurerReadsTheMonthOnOnePage() throws IOException {
        String html = new Canteen(31).page(JANUARY, Audience.TEAM, Locale.FRANCE);
        keep("month-fr.html", html);
        assertThat(plain(html))
                .contains("La caisse de La Marmite &lt;3")
                .contains("Du 1er janvier 2025 au 31 janvier 2025")
                .contains("Pour l’équipe. Ne pas publier.")
                .containsPattern("[0-9]{2,3},[0-9] % du coût porté par les contributions")
                .contains("Un repas revient à")
                .contains("loyer &amp; énergie")
                .contains("Sur 100,00 € dépensés")
                .contains("encore à trouver")
                .contains("Les 8 prochaines séances (repas partagé)")
                .contains("Repas suspendus")
                .contains("ni caisse certifiée, ni conseil fiscal");
    }

    @Test
    void aYearIsShownByMonths() throws IOException {
        String html = new Canteen(360).page(DateRange.parse("2025-01-01/2025-12-31"), Audience.TEAM, Locale.ENGLISH);
        keep("year-en.html", html);
        assertThat(plain(html))
                .contains("Month by month")
                .contains("December 2025")
                .doesNotContain("2025-03-04");
    }

    @Test
    void everybodyReadsSumsAndNoEvening() throws IOException {
        String html = new Canteen(31).page(JANUARY, Audience.PUBLIC, Locale.ENGLISH);
        keep("month-public-en.html", html);
        assertThat(plain(html))
                .contains("For everybody.")
                .contains("of the cost was carried by contributions")
                .doesNotContain("Session by session")
                .doesNotContain("A cover brings")
                .doesNotContain("question asked");
        String week = new Canteen(31).page(DateRange.parse("2025-01-01/2025-01-07"), Audience.PUBLIC, Locale.ENGLISH);
        assertThat(plain(week)).contains("for whole calendar months only");
    }

    @Test
    void nothingAtAllIsAPageToo() {
        PriceReport empty = PriceCalculator.standard()
                .report(Logbook.builder().build(), CashBook.builder().build(), JANUARY, Audience.TEAM);
        assertThat(plain(PricePage.of(empty, Locale.FRENCH).html()))
                .contains("La caisse Du 1er janvier")
                .contains("Rien n’est entré et rien n’a été dépensé.");
    }

    @Test
    void everyWordIsSaidInBothLanguages() {
        assertThat(java.util.ResourceBundle.getBundle("org.tablee.pricing.report.page", Locale.FRENCH)
                        .keySet())
                .isEqualTo(java.util.ResourceBundle.getBundle("org.tablee.pricing.report.page", Locale.ROOT)
                        .keySet());
    }
}
