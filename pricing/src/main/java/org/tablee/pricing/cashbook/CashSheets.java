package org.tablee.pricing.cashbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.tablee.core.calendar.DateRange;
import org.tablee.core.identity.Identifier;
import org.tablee.core.identity.SessionId;
import org.tablee.core.table.CellFormat;
import org.tablee.core.table.Column;
import org.tablee.core.table.Sheet;
import org.tablee.core.word.Vocabulary;
import org.tablee.pricing.contribution.EntryId;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.TabId;
import org.tablee.pricing.contribution.TabOutcome;
import org.tablee.pricing.cost.CostKind;
import org.tablee.pricing.money.Unit;

/**
 * The four files of a cash book: their columns, and the words in them, for programs that make forms of them.
 *
 * @see org.tablee.core.logbook.LogbookSheets
 */
public final class CashSheets {

    private static final Vocabulary<Purpose> PURPOSES = Vocabulary.of(Purpose.class)
            .with(Purpose.MEAL, "repas")
            .with(Purpose.MEMBERSHIP, "adhésion", "cotisation")
            .with(Purpose.GIFT, "don")
            .with(Purpose.SUSPENDED, "repas suspendu")
            .with(Purpose.GOODS, "objets")
            .with(Purpose.PRIVATE_HIRE, "privatisation")
            .with(Purpose.CATERING, "traiteur")
            .with(Purpose.GRANT, "subvention")
            .with(Purpose.SALE, "vente")
            .with(Purpose.TIP, "pourboire")
            .with(Purpose.UNDIVIDED, "non ventilé");

    private static final Vocabulary<Means> WAYS = Vocabulary.of(Means.class)
            .with(Means.CASH, "espèces")
            .with(Means.CARD, "carte", "CB", "carte (CB)")
            .with(Means.CHEQUE, "chèque")
            .with(Means.TRANSFER, "virement")
            .with(Means.ONLINE, "en ligne")
            .with(Means.LOCAL, "monnaie locale")
            .with(Means.VOUCHER, "titre")
            .with(Means.OTHER, "autre");

    private static final Vocabulary<Outcome.Kind> OUTCOMES = Vocabulary.of(Outcome.Kind.class)
            .with(Outcome.Kind.GIVEN, "a donné")
            .with(Outcome.Kind.DECLINED, "a choisi de ne pas donner")
            .with(Outcome.Kind.NOT_ASKED, "non sollicité")
            .with(Outcome.Kind.NOT_RECORDED, "non noté")
            .with(Outcome.Kind.REDEEMED, "repas suspendu pris")
            .with(Outcome.Kind.REFUNDED, "remboursé");

    private static final Vocabulary<CostKind> KINDS =
            Vocabulary.of(CostKind.class).with(CostKind.DIRECT, "direct").with(CostKind.SHARED, "partagé");

    private static final Vocabulary<TabOutcome> TAB_OUTCOMES = Vocabulary.of(TabOutcome.class)
            .with(TabOutcome.PROMISED, "promis")
            .with(TabOutcome.PAID, "payé")
            .with(TabOutcome.FORGIVEN, "annulé de bon cœur");

    static final Column<SessionId> SESSION = Column.of("session_id", "seance", identifier(SessionId::of));
    static final Column<DateRange> PERIOD = Column.of(
            "period", "periode", CellFormat.of(CashSheets::period, DateRange::toString, CashFinding.BAD_PERIOD));
    static final Column<LocalDate> DATE = Column.of("date", "date", CellFormat.date());
    static final Column<Purpose> PURPOSE =
            Column.of("purpose", "objet", CellFormat.word(PURPOSES)).required();
    static final Column<Means> MEANS = Column.of("means", "moyen", CellFormat.word(WAYS));
    static final Column<Unit> UNIT = Column.of(
                    "unit", "monnaie", CellFormat.of(CashSheets::unit, Unit::toString, CashFinding.BAD_UNIT))
            .required();
    static final Column<BigDecimal> AMOUNT = Column.of("amount", "montant", CellFormat.decimal());

    static final Column<BigDecimal> FLOAT = Column.of("float", "fond_de_caisse", CellFormat.decimal());
    static final Column<BigDecimal> EXPECTED = Column.of("expected", "attendu", CellFormat.decimal());
    static final Sheet TAKINGS =
            Sheet.of("takings.csv", SESSION, PERIOD, PURPOSE, MEANS, UNIT, AMOUNT, FLOAT, EXPECTED);

    static final Column<EntryId> ENTRY =
            Column.of("contribution_id", "numero", identifier(EntryId::of)).required();
    static final Column<Integer> COVERS = Column.of("covers", "couverts", CellFormat.count());
    static final Column<Outcome.Kind> OUTCOME = Column.of("outcome", "reponse", CellFormat.word(OUTCOMES));
    static final Column<EntryId> CORRECTS = Column.of("corrects", "corrige", identifier(EntryId::of));
    static final Sheet CONTRIBUTIONS = Sheet.of(
            "contributions.csv", ENTRY, SESSION, DATE, PURPOSE, MEANS, UNIT, AMOUNT, COVERS, OUTCOME, CORRECTS);

    static final Column<String> LABEL = Column.of("label", "libelle", CellFormat.text(100));
    static final Column<CostKind> KIND = Column.of("kind", "nature", CellFormat.word(KINDS));
    static final Sheet COSTS = Sheet.of("costs.csv", SESSION, PERIOD, LABEL, KIND, UNIT, AMOUNT);

    static final Column<TabId> TAB =
            Column.of("tab_id", "compte", identifier(TabId::of)).required();
    static final Column<TabOutcome> TAB_OUTCOME =
            Column.of("outcome", "reponse", CellFormat.word(TAB_OUTCOMES)).required();
    static final Sheet TABS = Sheet.of("tabs.csv", TAB, DATE, UNIT, AMOUNT, TAB_OUTCOME);

    private CashSheets() {}

    /**
     * Returns the sheets.
     *
     * @return an unmodifiable list: takings, contributions, costs and tabs
     */
    public static List<Sheet> all() {
        return List.of(TAKINGS, CONTRIBUTIONS, COSTS, TABS);
    }

    private static Unit unit(String text) {
        return text.equals("€") ? Unit.EUR : Unit.parse(text);
    }

    private static DateRange period(String text) {
        DateRange period = DateRange.parse(text);
        if (period.from().getYear() < 1000 || period.to().getYear() > 9999) {
            throw new IllegalArgumentException("A year has four digits, but the period was: " + text);
        }
        return period;
    }

    private static <I extends Identifier<I>> CellFormat<I> identifier(Function<String, I> factory) {
        return CellFormat.of(factory, Identifier::value, CashFinding.BAD_IDENTIFIER);
    }
}
