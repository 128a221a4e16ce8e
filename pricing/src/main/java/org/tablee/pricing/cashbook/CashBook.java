package org.tablee.pricing.cashbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.tablee.core.table.Findings;
import org.tablee.core.validation.Constraints;
import org.tablee.core.validation.Rule;
import org.tablee.core.validation.ValueStyle;
import org.tablee.core.word.Spelling;
import org.tablee.pricing.contribution.Contribution;
import org.tablee.pricing.contribution.Ledger;
import org.tablee.pricing.contribution.TabEntry;
import org.tablee.pricing.contribution.Takings;
import org.tablee.pricing.contribution.Tender;
import org.tablee.pricing.cost.CostEntry;

/**
 * What a place wrote down of its money: box totals, single contributions, costs and tabs.
 *
 * <p>The same content is a folder of four files, see {@link CashBookReader}, or one JSON document, whose form is that
 * of {@code META-INF/tablee/schemas/cash-book.schema.json} in the jar. Instances are immutable and may be shared between
 * threads.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"schema", "takings", "contributions", "costs", "tabs"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class CashBook implements WithCashBook {

    /** The name of the form in which a cash book is written as JSON. */
    public static final String SCHEMA = "org.tablee.cash-book/1";

    private static final int LONGEST_SHOWN = 60;

    CashBook() {}

    /**
     * Returns the name of the form in which the cash book is written as JSON.
     *
     * @return {@link #SCHEMA}
     */
    @JsonProperty
    public String schema() {
        return SCHEMA;
    }

    /**
     * Returns the box totals.
     *
     * @return an unmodifiable list in the order of the file
     */
    @JsonProperty
    public abstract List<Takings> takings();

    /**
     * Returns the single contributions.
     *
     * @return the ledger, empty when only totals were noted
     */
    @JsonProperty("contributions")
    @Value.Default
    public Ledger ledger() {
        return Ledger.empty();
    }

    /**
     * Returns the costs.
     *
     * @return an unmodifiable list in the order of the file
     */
    @JsonProperty
    public abstract List<CostEntry> costs();

    /**
     * Returns the lines of the tabs.
     *
     * @return an unmodifiable list in the order of the file
     */
    @JsonProperty
    public abstract List<TabEntry> tabs();

    /**
     * Returns what stands in the takings and among the contributions, and would be counted twice.
     *
     * <p>The takings count, because somebody counted the box; the contributions stay in the ledger.
     *
     * @return the tills in question in the order of the takings, empty when nothing stands in both
     */
    public Set<Till> recordedTwice() {
        Set<Till> single = new LinkedHashSet<>();
        for (Contribution entry : ledger().standing()) {
            for (Tender tender : entry.outcome().tenders()) {
                Till.of(entry, tender).ifPresent(single::add);
            }
        }
        Set<Till> twice = new LinkedHashSet<>();
        takings().forEach(row -> Till.of(row).filter(single::contains).ifPresent(twice::add));
        return twice;
    }

    /**
     * Returns what either book holds.
     *
     * <p>Entries of the ledger are joined by identifier, box totals of a session by session, purpose, means and
     * unit: a blank gives way to a value, and of two values the larger one stays, but for a count of less than the
     * float, which is given up; {@link #conflicts conflicts} names what gave way. Other lines have no identifier: of
     * equal ones as many are kept as the book with more of them has. Lists of which one is empty, or that are equal,
     * stay as they are, and others are sorted, so that whoever merges gets the same book: merging is associative and
     * commutative, and merging once more changes nothing.
     *
     * @param other the other book
     * @return the joint book
     */
    public CashBook merge(CashBook other) {
        return CashBookMerge.of(this, other, Locale.ROOT).book();
    }

    /**
     * Returns what the two books contradict each other about.
     *
     * <p>An ERROR for each value that gave way to another in {@link #merge}, and, as when files are read, for what
     * stands in the takings of one book and among the contributions of the other.
     *
     * @param other the other book
     * @param language the language of the findings: French where it is French, else English
     * @return the findings, none when the books fit together
     */
    public Findings conflicts(CashBook other, Locale language) {
        return CashBookMerge.of(this, other, language).findings();
    }

    @Value.Check
    void check() {
        List<List<Object>> boxes = takings().stream()
                .filter(row -> row.session().isPresent())
                .map(CashBookMerge::box)
                .toList();
        Constraints.check(
                this,
                Rule.of(
                        boxes.stream().distinct().count() == boxes.size(),
                        "takings",
                        null,
                        "must have one total for each session, purpose, means and unit",
                        "doit avoir un seul total par séance, objet, moyen et monnaie",
                        "moet één totaal hebben per sessie, doel, betaalmiddel en munt"));
    }

    /**
     * Returns a new builder.
     *
     * @return a builder of which nothing is required
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static CashBook fromJson(
            @JsonProperty("schema") @Nullable String schema,
            @JsonProperty("takings") @Nullable List<Takings> takings,
            @JsonProperty("contributions") @Nullable Ledger contributions,
            @JsonProperty("costs") @Nullable List<CostEntry> costs,
            @JsonProperty("tabs") @Nullable List<TabEntry> tabs) {
        if (schema != null && !SCHEMA.equals(schema)) {
            throw new IllegalArgumentException(
                    "A cash book has the schema " + SCHEMA + ", but was: " + Spelling.abridged(schema, LONGEST_SHOWN));
        }
        return builder()
                .addAllTakings(takings == null ? List.of() : takings)
                .ledger(contributions == null ? Ledger.empty() : contributions)
                .addAllCosts(costs == null ? List.of() : costs)
                .addAllTabs(tabs == null ? List.of() : tabs)
                .build();
    }

    /** Builds cash books. */
    public static final class Builder extends ImmutableCashBook.Builder {
        Builder() {}
    }
}
