package org.tablee.core.session;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tablee.core.identity.ConviveId;

/**
 * Prints a roster for the wall of the kitchen, with names that it borrows and does not keep.
 *
 * <pre>
 * repas partagé, 11 mars 2025
 * cuisine 1/10, table 5/30
 *
 * [ ] 1. Marie +3: table
 * [ ] 2. Karim: cuisine, table
 *
 * sur liste d’attente
 * [ ] 3. Zoé: cuisine
 * </pre>
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class RosterPrinter {

    private final Locale locale;

    private RosterPrinter(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns a printer.
     *
     * @param locale the language, of which English, French and Dutch are known; any other gives English words
     * @return the printer
     */
    public static RosterPrinter of(Locale locale) {
        return new RosterPrinter(locale);
    }

    /**
     * Prints the registrations that have not ended: those with seats, then those that wait.
     *
     * @param roster the roster
     * @param names gives the name of a convive from the host's own table; asked once for each known person
     * @param out where the lines go, each ended by a line feed
     * @throws IOException if {@code out} throws it
     */
    public void print(Roster roster, Function<ConviveId, String> names, Appendable out) throws IOException {
        Session session = roster.session();
        DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        List<String> lines = new ArrayList<>();
        lines.add(session.activity().label(locale) + ", " + date.format(session.date()));
        lines.add(session.phases().stream()
                .map(phase -> seats(roster.seats(), phase))
                .collect(joining(", ")));
        List<Booking> seated = roster.bookings().stream()
                .filter(booking -> booking.standing().holdsSeats())
                .toList();
        lines.add("");
        seated.forEach(booking -> lines.add(line(booking, names)));
        if (!roster.seats().waiting().isEmpty()) {
            lines.add("");
            lines.add(Standing.WAITING.label(locale));
            roster.seats().waiting().forEach(booking -> lines.add(line(booking, names)));
        }
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }

    private String seats(Seats seats, Phase phase) {
        OptionalInt capacity = phase.capacity();
        return phase.kind().label(locale)
                + ' '
                + seats.taken(phase.kind())
                + (capacity.isPresent() ? "/" + capacity.getAsInt() : "");
    }

    private String line(Booking booking, Function<ConviveId, String> names) {
        Registration registration = booking.registration();
        int companions = registration.party().people() - registration.convives().size();
        String who = Stream.concat(
                        registration.convives().stream().map(names).map(name -> name.replaceAll("\\R", " ")),
                        companions > 0 ? Stream.of("+" + companions) : Stream.empty())
                .collect(joining(" "));
        String what = Stream.concat(
                        registration.phases().stream().sorted().map(kind -> kind.label(locale)),
                        registration.roles().stream().map(Role::word))
                .collect(joining(", "));
        return "[ ] " + booking.number() + ". " + who + ": " + what;
    }
}
