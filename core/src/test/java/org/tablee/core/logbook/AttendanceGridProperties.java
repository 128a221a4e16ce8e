package org.tablee.core.logbook;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.tablee.core.CoreDomain;
import org.tablee.core.calendar.Moment;
import org.tablee.core.identity.ConviveId;
import org.tablee.core.session.Gathering;
import org.tablee.core.session.Presence;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.Severity;

/** A log that was put on a grid, and the grid imported, gives the same presences under other names. */
@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class AttendanceGridProperties {

    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** Who was present, by the start of the session; of two sessions that start at once, the first. */
    private static Map<Moment, Set<ConviveId>> visits(Logbook logbook) {
        return logbook.gatherings().stream()
                .filter(session -> hasFourDigits(session.start().date().getYear()))
                .collect(toMap(Gathering::start, AttendanceGridProperties::present, (one, other) -> one));
    }

    private static boolean hasFourDigits(int year) {
        return year >= 1000 && year <= 9999;
    }

    private static Set<ConviveId> present(Gathering session) {
        return session.presences().stream()
                .filter(Presence::isPresent)
                .flatMap(line -> line.convive().stream())
                .collect(toSet());
    }

    private static String grid(Map<Moment, Set<ConviveId>> visits, Set<ConviveId> people, Dialect dialect) {
        String separator = String.valueOf(dialect.separator());
        StringBuilder grid = new StringBuilder("nom");
        visits.keySet().forEach(day -> grid.append(separator).append(header(day, dialect)));
        int row = 0;
        for (ConviveId person : people) {
            grid.append("\n").append("person ").append(row++);
            visits.values().forEach(list -> grid.append(separator).append(list.contains(person) ? "x" : ""));
        }
        return grid.append('\n').toString();
    }

    private static String header(Moment day, Dialect dialect) {
        boolean slashed = dialect.language().equals(Locale.FRENCH) && day.time().isEmpty();
        return slashed ? SLASHED.format(day.date()) : day.toString();
    }

    @Property(tries = 200)
    void thePresencesAreTheSameUnderOtherNames(@ForAll Logbook logbook, @ForAll Dialect dialect) {
        Map<Moment, Set<ConviveId>> visits = visits(logbook);
        Set<ConviveId> people = new TreeSet<>();
        visits.values().forEach(people::addAll);
        List<ConviveId> rows = List.copyOf(new LinkedHashSet<>(people));
        byte[] bytes = grid(visits, people, dialect).getBytes(StandardCharsets.UTF_8);

        Reading reading = AttendanceGrid.of(dialect, Locale.ENGLISH)
                .read("grid.csv", () -> new ByteArrayInputStream(bytes), name -> back(name, rows));

        Statistics.collect(visits.isEmpty() ? "no day" : people.isEmpty() ? "nobody" : "people");
        Statistics.coverage(coverage -> {
            coverage.check("no day").count(count -> count > 0);
            coverage.check("nobody").count(count -> count > 0);
            coverage.check("people").percentage(share -> share > 30);
        });
        if (visits.isEmpty()) {
            assertThat(reading.logbook()).isEmpty();
        } else {
            assertThat(reading.logbook().map(AttendanceGridProperties::visits)).isEqualTo(Optional.of(visits));
            assertThat(reading.findings().list())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .isEmpty();
        }
    }

    private static ConviveId back(String name, List<ConviveId> rows) {
        return rows.get(Integer.parseInt(name.substring("person ".length())));
    }
}
