package org.tablee.pricing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.conventions.DocumentSchema;
import org.tablee.core.word.Word;
import org.tablee.pricing.contribution.Means;
import org.tablee.pricing.contribution.Purpose;

/** The published form of a report; that it allows every report is one of its properties. */
class PriceReportSchemaTest {

    private static final DocumentSchema SCHEMA = DocumentSchema.of(PriceReport.class);

    private static String report(String audience, String account) {
        return ("{'schema':'org.tablee.price-report/1','audience':'" + audience + "','byUnit':[{'unit':'EUR',"
                        + "'figures':{}," + account + "}],'data':{'findings':{'errors':0,'warnings':0}}}")
                .replace('\'', '"');
    }

    private static final String TOTAL = "'total':{'covers':1,'received':1,'costOfCounted':1,'costOfUncounted':0,"
            + "'gap':0,'unallocated':0,'coverage':{'numerator':1,'denominator':1,'percent':100.0},"
            + "'sessionsCounted':1,'sessionsNotCounted':0,'funding':[]}";

    @Test
    void allowsTheSmallestReport() {
        assertThat(SCHEMA.complaints(report("TEAM", TOTAL))).isEmpty();
        assertThat(SCHEMA.complaints(report("PUBLIC", TOTAL))).isEmpty();
        assertThat(SCHEMA.complaints(report("PUBLIC", "'total':{'status':'WITHHELD','reason':'TOO_FEW_PEOPLE'}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'sessions':[]",
                "'tabs':{'promised':0,'paid':0,'forgiven':0,'open':0}",
                "'figures':{'meanPerCover':{'status':'NOT_COMPUTABLE','reason':'TOO_FEW_SESSIONS'}}",
                "'figures':{'zeroShare':{'status':'NOT_COMPUTABLE','reason':'TOTALS_ONLY'}}"
            })
    void keepsFromEverybodyWhatIsForTheTeam(String part) {
        assertThat(SCHEMA.complaints(report("TEAM", TOTAL + "," + part))).isEmpty();
        assertThat(SCHEMA.complaints(report("PUBLIC", TOTAL + "," + part))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'total':{}",
                "'total':{'status':'WITHHELD'}",
                "'total':{'status':'WITHHELD','reason':'TOO_FEW_PEOPLE','received':1}",
                "'total':{'status':'WITHHELD','reason':'TOO_FEW_PEOPLE'},'smallestGift':1",
                "'total':{'status':'WITHHELD','reason':'TOO_FEW_PEOPLE'},'figures':{'drift':{'status':'OK'}}",
                "'total':{'status':'WITHHELD','reason':'TOO_FEW_PEOPLE'},'suspendedMeals':{'pool':-1}",
                "'total':{'status':'WITHHELD','reason':'TOO_FEW_PEOPLE'},'sessions':[{'id':'s'}]"
            })
    void refusesABrokenOne(String account) {
        assertThat(SCHEMA.complaints(report("TEAM", account))).isNotEmpty();
    }

    @Test
    void knowsTheWordsOfEachList() {
        assertThat(SCHEMA.words("/$defs/purpose")).isEqualTo(codes(Purpose.values()));
        assertThat(SCHEMA.words("/$defs/means")).isEqualTo(codes(Means.values()));
    }

    private static List<String> codes(Word... words) {
        return Arrays.stream(words).map(Word::code).toList();
    }
}
