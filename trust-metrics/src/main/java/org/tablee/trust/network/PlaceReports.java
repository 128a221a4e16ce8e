package org.tablee.trust.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.FindingCounts;
import org.tablee.core.table.Findings;
import org.tablee.trust.TrustReport;
import org.tablee.trust.wording.Words;

/**
 * The reports of places, as they come in, and what speaks against joining some of them.
 *
 * <p>The first report sets the period, the definitions and the audience; one that differs is left out with a
 * finding, and so is a second one of the same place. For example:
 *
 * <pre>{@code
 * PlaceReports reports = PlaceReports.of(Locale.ENGLISH);
 * reports.add("vaise.json", vaise);
 * reports.add("croix-rousse.json", croixRousse);
 * Optional<NetworkReport> network = reports.join(14);    // "2 of 14 places reported."
 * }</pre>
 *
 * <p>May not be shared between threads.
 */
public final class PlaceReports {

    private final Locale locale;
    private final FindingCollector findings;
    private final List<Named> reports = new ArrayList<>();

    /** A report and what findings call it. */
    private record Named(String name, TrustReport report) {}

    private PlaceReports(Locale locale) {
        this.locale = locale;
        this.findings = FindingCollector.of(locale);
    }

    /**
     * Returns an empty collection.
     *
     * @param locale the language of findings and of the report: French, or any other for English
     * @return the collection
     */
    public static PlaceReports of(Locale locale) {
        return new PlaceReports(locale);
    }

    /**
     * Adds the report of a place, or a finding that says why it cannot be joined to the others.
     *
     * @param name what findings call it, such as the name of its file
     * @param report the report
     */
    public void add(String name, TrustReport report) {
        if (isOfAnotherFrame(name, report) || isOfAPlaceThatReported(name, report)) {
            return;
        }
        holder(report.inputs(), TrustReport::inputs)
                .ifPresent(other -> findings.add(NetworkFinding.SAME_RECORDS, name, other));
        report.closing()
                .filter(closing -> report.period()
                        .map(DateRange::to)
                        .filter(closing::isBefore)
                        .isPresent())
                .ifPresent(closing -> findings.add(NetworkFinding.ENDS_EARLY, name, closing));
        reports.add(new Named(name, report));
    }

    /**
     * Notes that what a place sent is no report.
     *
     * @param name what findings call it, such as the name of its file
     * @param why what is wrong with it, in one line
     */
    public void addUnreadable(String name, String why) {
        findings.add(NetworkFinding.UNREADABLE_REPORT, name, why);
    }

    private boolean isOfAnotherFrame(String name, TrustReport report) {
        if (reports.isEmpty()) {
            return false;
        }
        String frame = reports.get(0).name();
        TrustReport other = reports.get(0).report();
        return differs(NetworkFinding.OTHER_PERIOD, name, period(report), period(other), frame)
                || differs(NetworkFinding.OTHER_DEFINITIONS, name, report.definitions(), other.definitions(), frame)
                || differs(NetworkFinding.OTHER_AUDIENCE, name, audience(report), audience(other), frame);
    }

    private boolean differs(NetworkFinding kind, String name, String own, String wanted, String frame) {
        if (own.equals(wanted)) {
            return false;
        }
        findings.add(kind, name, own, wanted, frame);
        return true;
    }

    private static String period(TrustReport report) {
        return report.period().map(DateRange::toString).orElse("-");
    }

    private String audience(TrustReport report) {
        return Words.of(locale).get("diff.audience." + report.audience());
    }

    private boolean isOfAPlaceThatReported(String name, TrustReport report) {
        Optional<String> before = holder(place(report), PlaceReports::place);
        before.ifPresent(other -> findings.add(NetworkFinding.PLACE_REPORTED_BEFORE, name, place(report), other));
        return before.isPresent();
    }

    /** Returns what tells places apart: the identifier, or the records where the place has none. */
    private static String place(TrustReport report) {
        return report.place().map(Object::toString).orElseGet(report::inputs);
    }

    private Optional<String> holder(String value, Function<TrustReport, String> part) {
        return reports.stream()
                .filter(named -> part.apply(named.report()).equals(value))
                .map(Named::name)
                .findFirst();
    }

    /**
     * Returns what was found so far.
     *
     * @return the findings, in the order of the reports
     */
    public Findings findings() {
        return findings.findings();
    }

    /**
     * Returns how many reports can be joined.
     *
     * @return a count of 0 or more
     */
    public int size() {
        return reports.size();
    }

    /**
     * Joins the reports.
     *
     * @param places how many places the network has, at least as many as can be joined
     * @return the report of the network, or empty when no report can be joined
     * @throws IllegalArgumentException if there are fewer places than reports
     */
    public Optional<NetworkReport> join(int places) {
        if (places < size()) {
            throw new IllegalArgumentException(
                    "A network of " + places + " places cannot have " + size() + " that reported");
        }
        return reports.isEmpty() ? Optional.empty() : Optional.of(joined(places));
    }

    private NetworkReport joined(int places) {
        Findings found = findings();
        return new Joining(reports.stream().map(Named::report).toList(), places, locale)
                .report(FindingCounts.of(found.errors(), found.warnings()));
    }
}
