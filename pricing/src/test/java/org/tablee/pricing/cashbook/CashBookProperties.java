package org.tablee.pricing.cashbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.conventions.BothJacksons;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.SessionId;
import org.tablee.core.logbook.Logbook;
import org.tablee.core.session.Gathering;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Severity;

@Domain(CashBookDomain.class)
@Domain(DomainContext.Global.class)
class CashBookProperties {

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
    void roundTripsThroughJson(@ForAll CashBook book) {
        BothJacksons.roundTrip(book, CashBook.class);
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
        assertThat(joint.merge(joint)).isEqualTo(joint);
        assertThat(first.merge(first).takings()).containsExactlyInAnyOrderElementsOf(first.takings());
        assertThat(first.merge(first).costs()).containsExactlyInAnyOrderElementsOf(first.costs());
        assertThat(first.conflicts(second)).hasSameSizeAs(second.conflicts(first));
        Statistics.collect(first.conflicts(second).isEmpty() ? "fit" : "contradict");
        Statistics.coverage(coverage -> {
            coverage.check("fit").count(count -> count > 0);
            coverage.check("contradict").count(count -> count > 0);
        });
    }
}
