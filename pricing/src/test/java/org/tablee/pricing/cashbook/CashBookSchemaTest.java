package org.tablee.pricing.cashbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.conventions.BothJacksons;
import org.tablee.conventions.DocumentSchema;
import org.tablee.core.word.Word;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Outcome;
import org.tablee.pricing.contribution.Purpose;
import org.tablee.pricing.contribution.TabOutcome;
import org.tablee.pricing.cost.CostKind;

/** The published form of a cash book; that it allows every book is one of its properties. */
class CashBookSchemaTest {

    private static final DocumentSchema SCHEMA = DocumentSchema.of(CashBook.class);
    private static final Path FIRST = Path.of("src/test/resources/org/tablee/pricing/cashbook/golden/1/cash-book.json");

    @Test
    void readsAndAllowsTheFirstDocumentForEver() throws IOException {
        String text = Files.readString(FIRST);
        CashBook book = BothJacksons.read(text, CashBook.class);
        assertThat(SCHEMA.complaints(text)).isEmpty();
        assertThat(book.takings()).hasSize(3);
        assertThat(book.ledger().entries()).hasSize(7);
        assertThat(book.costs()).hasSize(2);
        assertThat(book.tabs()).hasSize(3);
        assertThat(BothJacksons.roundTrip(book, CashBook.class)).isEqualTo(text.replaceAll("\\n *", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'schema':'org.tablee.cash-book/2'}",
                "{'takings':[{'session':'s','purpose':'meal'}]}",
                "{'takings':[{'purpose':'meal','unit':'EUR'}]}",
                "{'takings':[{'session':'s','period':{'from':'2025-01-01','to':'2025-01-31'},'purpose':'meal','unit':'EUR'}]}",
                "{'takings':[{'session':'s','purpose':'lunch','unit':'EUR'}]}",
                "{'takings':[{'session':'s','purpose':'meal','means':'gold','unit':'EUR'}]}",
                "{'takings':[{'session':'s','purpose':'meal','unit':'gonette'}]}",
                "{'takings':[{'session':'s','purpose':'meal','unit':'EUR','counted':{'minor':-1,'unit':'EUR'}}]}",
                "{'takings':[{'session':'s','purpose':'meal','unit':'EUR','counted':{'minor':12.5,'unit':'EUR'}}]}",
                "{'takings':[{'session':'s','purpose':'meal','unit':'EUR','counted':{'minor':9223372036854775808,'unit':'EUR'}}]}",
                "{'contributions':[{'id':'c','session':'s','purpose':'meal'}]}",
                "{'contributions':[{'id':'c','purpose':'meal','outcome':{'kind':'declined'}}]}",
                "{'contributions':[{'id':'c','session':'s','purpose':'meal','outcome':{'kind':'given'}}]}",
                "{'contributions':[{'id':'c','session':'s','purpose':'meal','outcome':{'kind':'refunded','tenders':[]}}]}",
                "{'contributions':[{'id':'c','session':'s','purpose':'meal','outcome':{'kind':'declined','tenders':[{'amount':{'minor':1,'unit':'EUR'}}]}}]}",
                "{'contributions':[{'id':'c','session':'s','purpose':'meal','outcome':{'kind':'declined'},'covers':-1}]}",
                "{'contributions':[{'id':'c','date':'7 January','purpose':'meal','outcome':{'kind':'declined'}}]}",
                "{'contributions':[{'id':'','session':'s','purpose':'meal','outcome':{'kind':'declined'}}]}",
                "{'costs':[{'session':'s','cost':{'label':'rent','kind':'fixed','amount':{'minor':1,'unit':'EUR'}}}]}",
                "{'costs':[{'cost':{'label':'rent','kind':'shared','amount':{'minor':1,'unit':'EUR'}}}]}",
                "{'costs':[{'session':'s','cost':{'label':'','kind':'shared','amount':{'minor':1,'unit':'EUR'}}}]}",
                "{'tabs':[{'tab':'t','date':'2025-01-07','outcome':'lost','amount':{'minor':1,'unit':'EUR'}}]}",
                "{'tabs':[{'tab':'t','outcome':'paid','amount':{'minor':1,'unit':'EUR'}}]}",
                "[]"
            })
    void refusesWhatTheTypeRefuses(String json) {
        String text = json.replace('\'', '"');
        assertThat(SCHEMA.complaints(text)).isNotEmpty();
        assertThatThrownBy(() -> BothJacksons.read(text, CashBook.class)).isInstanceOf(Exception.class);
    }

    @Test
    void knowsTheWordsOfEachList() {
        assertThat(SCHEMA.words("/$defs/purpose")).isEqualTo(codes(Purpose.values()));
        assertThat(SCHEMA.words("/$defs/means")).isEqualTo(codes(Means.values()));
        assertThat(SCHEMA.words("/$defs/outcome/properties/kind")).isEqualTo(codes(Outcome.Kind.values()));
        assertThat(SCHEMA.words("/$defs/cost/properties/cost/properties/kind")).isEqualTo(codes(CostKind.values()));
        assertThat(SCHEMA.words("/$defs/tab/properties/outcome")).isEqualTo(codes(TabOutcome.values()));
    }

    private static List<String> codes(Word... words) {
        return Arrays.stream(words).map(Word::code).toList();
    }
}
