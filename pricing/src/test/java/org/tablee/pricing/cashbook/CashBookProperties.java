package org.tablee.pricing.cashbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.conventions.BothJacksons;
import org.tablee.conventions.DocumentSchema;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Findings;
import org.tablee.core.table.Severity;
import org.tablee.pricing.contribution.Contribution;

@Domain(CashBookDomain.class)
@Domain(DomainContext.Global.class)
class CashBookProperties {

    private static final DocumentSchema SCHEMA = DocumentSchema.of(CashBook.class);

    private static final Logbook JANUARY = Logbook.builder()
            .addGatherings(session("2025-01-07"), session("2025-01-09"), session("2025-01-14"))
            .build();

    private static Gathering session(String date) {
        return Gathering.builder()
                .id(SessionId.of(date))
                .start(Moment.parse(date))
                .build();
    }

    @Property(tries = 100)
    void roundTripsThroughJsonThatTheSchemaAllows(@ForAll CashBook book) {
        assertThat(SCHEMA.complaints(BothJacksons.roundTrip(book, CashBook.class)))
                .isEmpty();
    }

    @Property(tries = 100)
    void isReadBackFromFilesAsItWasWritten(@ForAll CashBook book, @ForAll Dialect dialect) throws IOException {
        Path folder = Files.createTempDirectory("cash-book");
        try {
            CashBookWriter.of(dialect).write(folder, book);
            CashReading reading = CashBookReader.of(dialect, Locale.ENGLISH).read(folder, JANUARY);
            CashBook read = reading.book();
            assertThat(read.takings()).containsExactlyInAnyOrderElementsOf(book.takings());
            assertThat(read.withTakings(book.takings())).isEqualTo(book);
            assertThat(reading.findings().list().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .filter(finding -> !finding.kind().equals(CashFinding.RECORDED_TWICE.code())))
                    .isEmpty();
        } finally {
            delete(folder);
        }
        Statistics.collect(book.recordedTwice().isEmpty() ? "once" : "twice");
        Statistics.coverage(coverage -> {
            coverage.check("once").count(count -> count > 0);
            coverage.check("twice").count(count -> count > 0);
        });
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @Property(tries = 200)
    void mergingIsAssociativeAndCommutativeAndOnceIsEnough(
            @ForAll CashBook first, @ForAll CashBook second, @ForAll CashBook third) {
        CashBook joint = first.merge(second);
        assertThat(joint).isEqualTo(second.merge(first));
        assertThat(joint.merge(third)).isEqualTo(first.merge(second.merge(third)));
        assertThat(joint.merge(second)).isEqualTo(joint);
        assertThat(joint.merge(first)).isEqualTo(joint);
        assertThat(first.merge(first)).isEqualTo(first);
        assertThat(first.merge(CashBook.builder().build())).isEqualTo(first);
        Findings conflicts = first.conflicts(second, Locale.ENGLISH);
        assertThat(conflicts.errors())
                .isEqualTo(second.conflicts(first, Locale.ENGLISH).errors());
        assertThat(first.conflicts(first, Locale.ENGLISH).list()).isEmpty();
        Statistics.collect(conflicts.errors() == 0 ? "fit" : "contradict");
        Statistics.coverage(coverage -> {
            coverage.check("fit").count(count -> count > 0);
            coverage.check("contradict").count(count -> count > 0);
        });
    }

    @Property(tries = 200)
    void mergingLosesNoLineAndCountsNoneTwice(@ForAll CashBook first, @ForAll CashBook second) {
        CashBook joint = first.merge(second);
        assertThat(joint.costs()).containsAll(first.costs()).containsAll(second.costs());
        assertThat(joint.tabs()).containsAll(first.tabs()).containsAll(second.tabs());
        assertThat(joint.costs().size())
                .isBetween(
                        Math.max(first.costs().size(), second.costs().size()),
                        first.costs().size() + second.costs().size());
        assertThat(joint.ledger().entries().stream().map(Contribution::id))
                .containsExactlyInAnyOrderElementsOf(Stream.of(first, second)
                        .flatMap(book -> book.ledger().entries().stream())
                        .map(Contribution::id)
                        .collect(Collectors.toSet()));
        assertThat(joint.takings().stream().map(CashBookMerge::box).collect(Collectors.toSet()))
                .isEqualTo(Stream.of(first, second)
                        .flatMap(book -> book.takings().stream())
                        .map(CashBookMerge::box)
                        .collect(Collectors.toSet()));
    }
}
