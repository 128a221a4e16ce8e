package org.tablee.core.reuse;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tablee.core.identity.RepairId;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Dialect;
import org.tablee.core.table.FindingCollector;
import org.tablee.core.table.Row;
import org.tablee.core.table.Sheet;
import org.tablee.core.table.Source;
import org.tablee.core.table.Table;
import org.tablee.core.table.TableFinding;
import org.tablee.core.table.TableReader;
import org.tablee.core.table.TableWriter;

/**
 * A CSV file of the Open Repair Data Standard, version 0.3.
 *
 * <p>One row is one attempt. The standard writes countries with three letters and an unknown brand as
 * "Unknown"; both are turned into our own terms and back.
 *
 * @see <a href="https://standard.openrepair.org/standard.html">The standard</a>
 */
public final class OrdsFile {

    private static final String UNKNOWN_BRAND = "Unknown";
    private static final Map<String, String> ALPHA_2 =
            Stream.of(Locale.getISOCountries()).collect(toMap(OrdsFile::alpha3, Function.identity()));

    private static final Column<RepairId> ID = column(
                    "id", CellFormat.of(RepairId::of, RepairId::value, OrdsFinding.BAD_IDENTIFIER))
            .required();
    private static final Column<String> PROVIDER = column("data_provider", CellFormat.text(200));
    private static final Column<String> COUNTRY =
            column("country", CellFormat.of(OrdsFile::alpha2, OrdsFile::alpha3, OrdsFinding.UNKNOWN_COUNTRY));
    private static final Column<String> ITEM = column("partner_product_category", CellFormat.text(300));
    private static final Column<RepairCategory> CATEGORY =
            column("product_category", words(RepairCategory.values(), RepairCategory::ordsName));
    private static final Column<RepairCategory> CATEGORY_ID = column(
            "product_category_id", CellFormat.of(OrdsFile::category, OrdsFile::number, OrdsFinding.UNKNOWN_CATEGORY));
    private static final Column<String> BRAND = column("brand", CellFormat.text(200));
    private static final Column<Integer> YEAR = column("year_of_manufacture", CellFormat.count());
    private static final Column<BigDecimal> AGE = column("product_age", CellFormat.decimal());
    private static final Column<RepairOutcome> OUTCOME =
            column("repair_status", words(RepairOutcome.values(), RepairOutcome::ordsText));
    private static final Column<RepairBarrier> BARRIER =
            column("repair_barrier_if_end_of_life", words(RepairBarrier.values(), RepairBarrier::ordsText));
    private static final Column<String> GROUP = column("group_identifier", CellFormat.text(200));
    private static final Column<LocalDate> DATE = column("event_date", CellFormat.date());
    private static final Column<String> PROBLEM =
            column("problem", CellFormat.of(text -> text, text -> text, TableFinding.BAD_TEXT));

    private static final List<Column<?>> COLUMNS = List.of(
            ID,
            PROVIDER,
            COUNTRY,
            ITEM,
            CATEGORY,
            CATEGORY_ID,
            BRAND,
            YEAR,
            AGE,
            OUTCOME,
            BARRIER,
            GROUP,
            DATE,
            PROBLEM);

    private OrdsFile() {}

    private static <T> Column<T> column(String code, CellFormat<T> format) {
        return Column.of(code, code, format);
    }

    private static <T> CellFormat<T> words(T[] words, Function<T, String> text) {
        Map<String, T> meanings = new LinkedHashMap<>();
        Stream.of(words).forEach(word -> meanings.put(text.apply(word), word));
        return CellFormat.of(written -> meaning(written, meanings), text, TableFinding.UNKNOWN_WORD);
    }

    private static <T> T meaning(String written, Map<String, T> meanings) {
        return Optional.ofNullable(meanings.get(written))
                .orElseThrow(() -> new IllegalArgumentException(String.join(", ", meanings.keySet())));
    }

    private static String alpha3(String alpha2) {
        return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
    }

    private static String alpha2(String alpha3) {
        return meaning(alpha3, ALPHA_2);
    }

    /**
     * Reads the attempts of a file.
     *
     * <p>A cell or a row that cannot be used is a finding, and so is a row whose identifier stands on an earlier
     * one; the rest is read.
     *
     * @param file what the file is called in findings, for example "repairs.csv"
     * @param source the bytes of the file, in UTF-8
     * @param findings gathers what is noticed
     * @return an unmodifiable list in the order of the file
     */
    public static List<RepairAttempt> read(String file, Source source, FindingCollector findings) {
        Set<RepairId> seen = new HashSet<>();
        List<RepairAttempt> attempts = new ArrayList<>();
        try (Table table = TableReader.of(Dialect.COMMA, findings).open(sheet(file), source)) {
            table.rows().forEach(row -> attempt(row, seen).ifPresent(attempts::add));
        }
        return List.copyOf(attempts);
    }

    private static Sheet sheet(String file) {
        return Sheet.of(file, COLUMNS.toArray(new Column<?>[0])).required();
    }

    private static Optional<RepairAttempt> attempt(Row row, Set<RepairId> seen) {
        Optional<RepairId> id = row.require(ID);
        Optional<LocalDate> date = row.require(DATE);
        Optional<String> item = row.require(ITEM);
        Optional<RepairOutcome> outcome = row.require(OUTCOME);
        RepairAttempt.Builder attempt = RepairAttempt.builder()
                .provider(row.get(PROVIDER))
                .country(row.get(COUNTRY))
                .brand(row.get(BRAND).filter(brand -> !brand.equals(UNKNOWN_BRAND)))
                .year(row.get(YEAR).map(OptionalInt::of).orElse(OptionalInt.empty()))
                .age(row.get(AGE))
                .barrier(row.get(BARRIER))
                .group(row.get(GROUP))
                .problem(row.get(PROBLEM));
        Optional<RepairCategory> name = row.get(CATEGORY);
        Optional<RepairCategory> number = row.get(CATEGORY_ID);
        if (id.isEmpty() || date.isEmpty() || item.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        if (!seen.add(id.get())) {
            row.reportCell(OrdsFinding.DUPLICATE_ID, ID, id.get());
            return Optional.empty();
        }
        if (name.isPresent() && number.isPresent() && !name.equals(number)) {
            row.reportCell(OrdsFinding.CATEGORY_MISMATCH, CATEGORY_ID, row.text(CATEGORY_ID), row.text(CATEGORY));
            return Optional.empty();
        }
        return row.make(() -> attempt.id(id.get())
                .date(date.get())
                .item(item.get())
                .outcome(outcome.get())
                .category(name.or(() -> number))
                .build());
    }

    private static RepairCategory category(String number) {
        return Stream.of(RepairCategory.values())
                .filter(category -> category.isPowered() && number(category).equals(number))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String number(RepairCategory category) {
        return Integer.toString(category.ordsId().orElseThrow());
    }

    /**
     * Writes attempts.
     *
     * <p>What has no plug is left out, as the standard asks. The people who published a problem answer for it:
     * each text passes {@code publishable}, which takes names and the like out of it, or everything:
     * {@code text -> ""}.
     *
     * @param attempts the attempts, each with its provider and its country
     * @param out the stream, which is closed
     * @param publishable turns the text of a problem into one that strangers may read, or into nothing
     * @throws IllegalArgumentException if an attempt lacks its provider or its country
     * @throws IOException if the stream cannot be written
     */
    public static void write(Collection<RepairAttempt> attempts, OutputStream out, UnaryOperator<String> publishable)
            throws IOException {
        List<RepairAttempt> powered = attempts.stream()
                .filter(attempt ->
                        attempt.category().map(RepairCategory::isPowered).orElse(true))
                .toList();
        powered.forEach(OrdsFile::requireOrigin);
        try (TableWriter writer = TableWriter.of(out, sheet("repairs.csv"), Dialect.COMMA)) {
            powered.forEach(attempt -> write(attempt, writer.row(), publishable));
        }
    }

    private static void requireOrigin(RepairAttempt attempt) {
        if (attempt.provider().isEmpty() || attempt.country().isEmpty()) {
            throw new IllegalArgumentException(
                    "The standard needs the provider and the country of the attempt " + attempt.id());
        }
    }

    private static void write(RepairAttempt attempt, TableWriter.Cells row, UnaryOperator<String> publishable) {
        row.set(ID, attempt.id())
                .set(PROVIDER, attempt.provider())
                .set(COUNTRY, attempt.country())
                .set(ITEM, attempt.item())
                .set(CATEGORY, attempt.category())
                .set(CATEGORY_ID, attempt.category())
                .set(BRAND, attempt.brand().orElse(UNKNOWN_BRAND))
                .set(
                        YEAR,
                        attempt.year().isEmpty()
                                ? Optional.empty()
                                : Optional.of(attempt.year().getAsInt()))
                .set(AGE, attempt.age())
                .set(OUTCOME, attempt.outcome())
                .set(BARRIER, attempt.barrier())
                .set(GROUP, attempt.group())
                .set(DATE, attempt.date())
                .set(PROBLEM, attempt.problem().map(publishable).filter(text -> !text.isBlank()))
                .end();
    }
}
