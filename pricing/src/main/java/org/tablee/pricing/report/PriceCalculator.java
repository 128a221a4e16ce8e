package org.tablee.pricing.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.figure.Audience;
import org.tablee.core.figure.DisclosurePolicy;
import org.tablee.core.identity.PlaceId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.place.Place;
import org.tablee.core.privacy.ReleaseKey;
import org.tablee.core.release.ReleaseDecision;
import org.tablee.core.release.ReleaseLedger;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.FindingCounts;
import org.tablee.core.table.Findings;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.contribution.TabEntry;
import org.tablee.pricing.contribution.TabOutcome;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;

/**
 * Makes price reports.
 *
 * <pre>{@code
 * PriceReport report = PriceCalculator.standard()
 *         .report(logbook, cashBook, DateRange.parse("2025-01"), Audience.TEAM);
 * report.in(Unit.EUR).map(UnitAccount::total);   // received, cost, coverage, what is missing
 * }</pre>
 *
 * <p>A report on a period tells what was known at its end: entries made later are not read, and those made in it
 * about an earlier session count as funding of the period, so that the months of a year add up to it. Nothing
 * here depends on the order of rows but the order of the lines of a price. Instances are immutable and may be
 * shared between threads.
 */
public final class PriceCalculator {

    private static final PriceCalculator STANDARD =
            new PriceCalculator(Optional.empty(), Optional.empty(), Locale.ENGLISH, 0, 0);

    private final Optional<PlaceId> place;
    private final Optional<DateRange> baseline;
    private final Locale locale;
    private final long errors;
    private final long warnings;

    private PriceCalculator(
            Optional<PlaceId> place, Optional<DateRange> baseline, Locale locale, long errors, long warnings) {
        this.place = place;
        this.baseline = baseline;
        this.locale = locale;
        this.errors = errors;
        this.warnings = warnings;
    }

    /**
     * Returns a calculator for a logbook of one place, without a baseline, with notes in English.
     *
     * @return the calculator
     */
    public static PriceCalculator standard() {
        return STANDARD;
    }

    /**
     * Returns a calculator that reports on one of several places.
     *
     * @param chosen the place
     * @return the calculator
     */
    public PriceCalculator withPlace(PlaceId chosen) {
        return new PriceCalculator(Optional.of(chosen), baseline, locale, errors, warnings);
    }

    /**
     * Returns a calculator that watches for a drift since a baseline.
     *
     * @param days the days whose sessions are the baseline, before those to watch
     * @return the calculator
     */
    public PriceCalculator withBaseline(DateRange days) {
        return new PriceCalculator(place, Optional.of(days), locale, errors, warnings);
    }

    /**
     * Returns a calculator that writes its notes in another language.
     *
     * @param language French where it is French, English for any other
     * @return the calculator
     */
    public PriceCalculator withLocale(Locale language) {
        return new PriceCalculator(place, baseline, Objects.requireNonNull(language, "language"), errors, warnings);
    }

    /**
     * Returns a calculator that tells in its reports how many findings there were before, while files were read.
     *
     * @param findings the findings of the logbook or of the cash book, added to those stated before
     * @return the calculator
     */
    public PriceCalculator withFindings(Findings findings) {
        return new PriceCalculator(place, baseline, locale, errors + findings.errors(), warnings + findings.warnings());
    }

    /**
     * Makes a report on a period.
     *
     * @param logbook the sessions
     * @param book the money
     * @param period the days to report on
     * @param audience who may read it
     * @return the report
     * @throws IllegalArgumentException if the logbook has several places and none was chosen, or has not the one
     *     that was
     */
    public PriceReport report(Logbook logbook, CashBook book, DateRange period, Audience audience) {
        return report(logbook, book, Optional.of(period.from()), Optional.of(period.to()), audience);
    }

    /**
     * Makes a report on a period of which one end or both may be left to the logbook.
     *
     * <p>Where only one day is asked for, and it is before the first session or after the last one, the report is on
     * that day alone. Money before an end that was left to the logbook, or after it, is not in the report, and a
     * finding says how much of it there is: a grant of December is of its last day, which is after the last session.
     *
     * @param logbook the sessions
     * @param book the money
     * @param from the first day, or empty for that of the first session
     * @param to the last day, or empty for that of the last session that is not known to be only planned
     * @param audience who may read it
     * @return the report
     * @throws IllegalArgumentException if the first day is after the last, or the logbook has several places and
     *     none was chosen, or has not the one that was
     */
    public PriceReport report(
            Logbook logbook, CashBook book, Optional<LocalDate> from, Optional<LocalDate> to, Audience audience) {
        return report(logbook, book, from, to, audience, (unit, account) -> {});
    }

    /**
     * Makes a report for everybody that tells nothing more beside those that were made public before.
     *
     * <p>The other methods look at one report alone. This also compares the sessions behind the sums with those
     * behind the {@linkplain Logbook#releases() earlier releases} of them, and withholds the sums that would tell of
     * fewer than 11 covers together with those.
     *
     * @param logbook the sessions, with the ledger of releases
     * @param book the money
     * @param from the first day, or empty for that of the first session
     * @param to the last day, or empty for that of the last session that is not known to be only planned
     * @param key the key of the ledger
     * @return the report, and the ledger after it
     * @throws IllegalArgumentException if the first day is after the last, or the logbook has several places and
     *     none was chosen, or has not the one that was
     */
    public PriceRelease release(
            Logbook logbook, CashBook book, Optional<LocalDate> from, Optional<LocalDate> to, ReleaseKey key) {
        ToldTakings told = new ToldTakings(key, hasSeveralPlaces(logbook) ? place : Optional.empty());
        PriceReport report = report(logbook, book, from, to, Audience.PUBLIC, told::add);
        ReleaseDecision decision =
                ReleaseLedger.of(logbook.releases().orElse(List.of())).decide(told.publication(report.period()));
        return new PriceRelease(ToldTakings.without(report, decision), decision);
    }

    private PriceReport report(
            Logbook logbook,
            CashBook book,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Audience audience,
            BiConsumer<UnitBook, UnitAccount> reader) {
        Optional<PlaceId> here = chosen(logbook);
        Optional<DateRange> period = period(days(logbook, here), from, to);
        FindingCollector findings = FindingCollector.of(locale);
        PriceReport.Builder report =
                PriceReport.builder().period(period).audience(audience).place(here);
        period.ifPresent(known -> {
            Programme programme = Programme.of(logbook, book.ledger(), known.to(), here);
            new LeftOut(book, programme, known).report(from.isEmpty(), to.isEmpty(), findings);
            accounts(book, programme, known, audience, findings, (unit, account) -> {
                report.addByUnit(account);
                reader.accept(unit, account);
            });
        });
        Findings found = findings.findings();
        return report.data(DataAccount.builder()
                        .findings(FindingCounts.of(errors + found.errors(), warnings + found.warnings()))
                        .build())
                .addAllNotes(
                        audience == Audience.TEAM
                                ? found.list().stream()
                                        .map(finding -> finding.text(locale))
                                        .toList()
                                : List.of())
                .build();
    }

    private static boolean hasSeveralPlaces(Logbook logbook) {
        return logbook.gatherings().stream()
                        .flatMap(gathering -> gathering.place().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private static Optional<DateRange> period(
            Stream<LocalDate> days, Optional<LocalDate> from, Optional<LocalDate> to) {
        List<LocalDate> known = Stream.of(days, from.stream(), to.stream())
                .flatMap(each -> each)
                .sorted()
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(DateRange.of(from.orElse(known.get(0)), to.orElse(known.get(known.size() - 1))));
    }

    private Optional<PlaceId> chosen(Logbook logbook) {
        List<PlaceId> places = logbook.gatherings().stream()
                .flatMap(gathering -> gathering.place().stream())
                .distinct()
                .sorted()
                .toList();
        List<PlaceId> known =
                places.isEmpty() ? logbook.places().stream().map(Place::id).toList() : places;
        if (places.size() > 1 && place.isEmpty()) {
            throw new IllegalArgumentException(
                    "The logbook has several places, and each has its own report; choose one of: " + places);
        }
        place.filter(wanted -> !known.contains(wanted)).ifPresent(wanted -> {
            throw new IllegalArgumentException("The logbook has no place " + wanted + ", but: " + known);
        });
        return place.or(() -> known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty());
    }

    private static Stream<LocalDate> days(Logbook logbook, Optional<PlaceId> here) {
        return logbook.gatherings().stream()
                .filter(gathering -> gathering.status().orElse(SessionStatus.HELD) == SessionStatus.HELD)
                .filter(gathering ->
                        gathering.place().isEmpty() || gathering.place().equals(here))
                .map(Gathering::date);
    }

    private void accounts(
            CashBook book,
            Programme programme,
            DateRange period,
            Audience audience,
            FindingCollector findings,
            BiConsumer<UnitBook, UnitAccount> reader) {
        DisclosurePolicy gate = DisclosurePolicy.of(audience, period);
        Accounts accounts = new Accounts(book, programme, period, baseline, gate, findings);
        List<UnitBook> told = new ArrayList<>();
        for (Unit unit : accounts.units().all()) {
            UnitBook known = new UnitBook(unit, accounts);
            UnitAccount account = account(known, book, period, gate);
            boolean few = audience == Audience.PUBLIC
                    && account.total().reason().isEmpty()
                    && told.stream().anyMatch(other -> ToldTakings.areFewApart(known, other));
            told.add(known);
            reader.accept(known, few ? ToldTakings.withheld(account, period) : account);
        }
    }

    private UnitAccount account(UnitBook unit, CashBook book, DateRange period, DisclosurePolicy gate) {
        boolean team = gate.audience() == Audience.TEAM;
        UnitSums sums = new UnitSums(unit, gate);
        return UnitAccount.builder()
                .unit(unit.unit())
                .sessions(
                        team
                                ? Optional.of(unit.sessions().stream()
                                        .map(SessionBook::account)
                                        .toList())
                                : Optional.empty())
                .total(sums.total())
                .putAllFigures(new UnitFigures(unit, gate).all(baseline))
                .suspendedMeals(sums.suspendedMeals())
                .tabs(team ? tabs(book, unit.unit(), period) : Optional.empty())
                .build();
    }

    private static Optional<TabsAccount> tabs(CashBook book, Unit unit, DateRange period) {
        List<TabEntry> lines = book.tabs().stream()
                .filter(line ->
                        line.amount().unit().equals(unit) && !line.date().isAfter(period.to()))
                .toList();
        long promised = sum(lines, unit, TabOutcome.PROMISED);
        long paid = sum(lines, unit, TabOutcome.PAID);
        long forgiven = sum(lines, unit, TabOutcome.FORGIVEN);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(TabsAccount.builder()
                        .promised(promised)
                        .paid(paid)
                        .forgiven(forgiven)
                        .open(promised - paid - forgiven)
                        .build());
    }

    private static long sum(List<TabEntry> lines, Unit unit, TabOutcome outcome) {
        return Amount.sum(
                        unit,
                        lines.stream()
                                .filter(line -> line.outcome() == outcome)
                                .map(TabEntry::amount)
                                .toList())
                .minor();
    }
}
