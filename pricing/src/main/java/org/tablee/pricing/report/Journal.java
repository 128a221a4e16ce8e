package org.tablee.pricing.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tablee.core.calendar.DateRange;
import org.tablee.pricing.cashbook.CashBook;
import org.tablee.pricing.cashbook.Till;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.money.Amount;
import org.tablee.pricing.money.Unit;
import org.tablee.pricing.report.Posting.Source;

/**
 * What was known of a cash book at the end of a day, posting by posting.
 *
 * <p>What has no amount is of the main unit. A contribution is of its own date, else of that of its session; takings of the day of their session, or of
 * the last day of their period, so that months partition a year.
 */
final class Journal {

    private final CashBook book;
    private final Programme programme;
    private final Set<Till> twice;
    private final Unit mainUnit;

    Journal(CashBook book, Programme programme) {
        this.mainUnit = new Units(book).main().orElse(Unit.EUR);
        this.book = book;
        this.programme = programme;
        this.twice = book.recordedTwice();
    }

    List<Posting> upTo(LocalDate day) {
        List<Posting> postings = new ArrayList<>();
        for (Takings row : book.takings()) {
            day(row).filter(known -> !known.isAfter(day) && programme.isHere(row.session()))
                    .ifPresent(known -> postings.add(box(row, known)));
        }
        List<Contribution> entries = book.ledger()
                .where(entry -> day(entry).filter(known -> !known.isAfter(day)).isPresent())
                .standing();
        for (Contribution entry : entries) {
            if (programme.isHere(entry.session())) {
                add(entry, day(entry).orElseThrow(), postings);
            }
        }
        return postings;
    }

    /** Returns the day of each box of this place, as far as it has one. */
    Stream<LocalDate> daysOfBoxes() {
        return book.takings().stream()
                .filter(row -> programme.isHere(row.session()))
                .flatMap(row -> day(row).stream());
    }

    /** Returns the day of each contribution of this place that stands, as far as it has one. */
    Stream<LocalDate> daysOfEntries() {
        return book.ledger().standing().stream()
                .filter(entry -> programme.isHere(entry.session()))
                .flatMap(entry -> day(entry).stream());
    }

    /** Returns how many rows are left out because they are of no place. */
    long withoutPlace() {
        long takings = book.takings().stream()
                .filter(row -> row.session().isEmpty() && !programme.isHere(row.session()))
                .count();
        return takings
                + book.ledger().standing().stream()
                        .filter(entry -> entry.session().isEmpty() && !programme.isHere(entry.session()))
                        .count();
    }

    private Optional<LocalDate> day(Takings row) {
        return row.session().isPresent()
                ? row.session().flatMap(programme::day)
                : row.period().map(DateRange::to);
    }

    private Optional<LocalDate> day(Contribution entry) {
        boolean known =
                entry.session().map(programme::day).map(Optional::isPresent).orElse(true);
        return known ? entry.date().or(() -> entry.session().flatMap(programme::day)) : Optional.empty();
    }

    private static Posting box(Takings row, LocalDate day) {
        return new Posting(
                Source.BOX,
                row.session(),
                day,
                row.purpose(),
                row.means(),
                row.unit(),
                row.received(),
                row.difference(),
                0,
                Optional.empty());
    }

    private void add(Contribution entry, LocalDate day, List<Posting> postings) {
        List<Tender> tenders = entry.outcome().tenders();
        if (tenders.isEmpty()) {
            postings.add(posting(entry, day, Optional.empty()));
        }
        for (Tender tender : tenders) {
            if (Till.of(entry, tender).filter(twice::contains).isEmpty()) {
                postings.add(posting(entry, day, Optional.of(tender)));
            }
        }
    }

    private Posting posting(Contribution entry, LocalDate day, Optional<Tender> tender) {
        Outcome.Kind kind = entry.outcome().kind();
        Optional<Amount> amount = tender.map(Tender::amount);
        return new Posting(
                Source.valueOf(kind.name()),
                entry.session(),
                day,
                entry.purpose(),
                tender.flatMap(Tender::means),
                amount.map(Amount::unit).orElse(mainUnit),
                kind == Outcome.Kind.REFUNDED ? amount.map(Amount::negated) : amount,
                Optional.empty(),
                entry.covers().orElse(1),
                Optional.of(entry.id()));
    }
}
