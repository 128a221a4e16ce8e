package org.tablee.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.conventions.BothJacksons;
import org.tablee.conventions.DocumentSchema;
import org.tablee.core.figure.Reason;
import org.tablee.core.session.Activity;
import org.tablee.core.word.Word;

@Domain(ActivityDomain.class)
class ActivityReportSchemaTest {

    private static final DocumentSchema SCHEMA = DocumentSchema.of(ActivityReport.class);
    private static final String START = "{'schema':'org.tablee.activity-report/1','audience':'TEAM',"
            + "'period':{'from':'2025-01-01','to':'2025-12-31'},";

    @Property(tries = 60)
    void allowsEveryReport(@ForAll ActivityReport report) {
        assertThat(SCHEMA.complaints(BothJacksons.write(report))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'audience':'TEAM','period':{'from':'2025-01-01','to':'2025-12-31'}}",
                "{'schema':'org.tablee.activity-report/2','audience':'TEAM','period':{'from':'2025-01-01','to':'2025-12-31'}}",
                START + "'weather':'fair'}",
                START + "'lines':[{'count':'heads','unit':'visit','noted':1,'held':1}]}",
                START + "'lines':[{'count':'heads','unit':'visit','value':-1,'noted':1,'held':1}]}",
                START
                        + "'lines':[{'count':'heads','unit':'visit','value':1,'reason':'TOO_FEW_PEOPLE','noted':1,'held':1}]}",
                START + "'lines':[{'count':'heads','unit':'loaf','value':1,'noted':1,'held':1}]}",
                START + "'sessionsByActivity':{'shared_meal':-1}}",
                START + "'sessionsByActivity':{'siesta':1}}",
                START + "'peopleByAttribute':{'age_band':{'status':'OK'}}}"
            })
    void refusesABrokenOne(String json) {
        assertThat(SCHEMA.complaints(json.replace('\'', '"'))).isNotEmpty();
        BothJacksons.refusesStrictly(json.replace('\'', '"'), ActivityReport.class);
    }

    @Test
    void aUnitThatIsNotThatOfTheCountIsRefused() {
        BothJacksons.refuses(
                "{\"count\":\"heads\",\"unit\":\"person\",\"value\":1,\"noted\":1,\"held\":1}",
                ActivityLine.class,
                "The unit of heads is visit, but was: person");
    }

    @Test
    void knowsTheWordsOfEachList() {
        assertThat(SCHEMA.words("/$defs/line/properties/count"))
                .containsExactlyElementsOf(codes(ActivityCount.values()));
        assertThat(SCHEMA.words("/$defs/line/properties/unit")).containsExactlyElementsOf(codes(ActivityUnit.values()));
        assertThat(SCHEMA.words("/properties/sessionsByActivity/propertyNames"))
                .containsExactlyElementsOf(codes(Activity.values()));
        assertThat(SCHEMA.words("/$defs/reason"))
                .containsExactlyElementsOf(
                        Arrays.stream(Reason.values()).map(Enum::name).toList());
    }

    private static Iterable<String> codes(Word... words) {
        return Arrays.stream(words).map(Word::code).toList();
    }
}
