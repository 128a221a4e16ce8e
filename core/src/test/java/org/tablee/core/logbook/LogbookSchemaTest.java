package org.tablee.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tablee.conventions.BothJacksons;
import org.tablee.conventions.DocumentSchema;
import org.tablee.core.CoreDomain;
import org.tablee.core.place.PlaceKind;
import org.tablee.core.place.PresencePractice;
import org.tablee.core.session.Activity;
import org.tablee.core.session.PresenceStatus;
import org.tablee.core.session.SessionStatus;
import org.tablee.core.word.Word;

@Domain(CoreDomain.class)
class LogbookSchemaTest {

    private static final DocumentSchema SCHEMA = DocumentSchema.of(Logbook.class);

    @Property(tries = 200)
    void allowsEveryLogbook(@ForAll Logbook logbook) {
        assertThat(SCHEMA.complaints(BothJacksons.write(logbook))).isEmpty();
    }

    @Test
    void allowsOldDocuments() throws IOException {
        assertThat(SCHEMA.complaints(
                        Files.readString(Path.of("src/test/resources/org/tablee/core/logbook/golden/1/logbook.json"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'schema':'org.tablee.logbook/2'}",
                "{'weather':[]}",
                "{'places':[{'name':'Vaise'}]}",
                "{'places':[{'id':''}]}",
                "{'places':[{'id':'p','kind':'restaurant'}]}",
                "{'places':[{'id':'p','country':'fr'}]}",
                "{'places':[{'id':'p','opened':'2 January 2017'}]}",
                "{'gatherings':[{'id':'s'}]}",
                "{'gatherings':[{'id':'s','start':'2025-03-11 12:30'}]}",
                "{'gatherings':[{'id':'s','start':'2025-03-11','headcount':-1}]}",
                "{'gatherings':[{'id':'s','start':'2025-03-11','headcount':12.5}]}",
                "{'gatherings':[{'id':'s','start':'2025-03-11','headcount':2147483648}]}",
                "{'gatherings':[{'id':'s','start':'2025-03-11','presences':[{'convive':'c'}]}]}",
                "{'gatherings':[{'id':'s','start':'2025-03-11','presences':[{'status':'prezent'}]}]}",
                "{'gatherings':[{'id':'s','start':'2025-03-11','presences':[{'status':'present','roles':['a|b']}]}]}",
                "{'convives':[{'id':'c','name':'Marie'}]}",
                "{'convives':[{'id':'c','attributes':{'Age band':'18-29'}}]}",
                "{'attributes':[{'name':'staff'}]}",
                "{'attributes':[{'name':'age_band','values':['18-29','18-29']}]}",
                "{'initiatives':[{'id':'i'}]}",
                "{'invitations':[{'date':'2025-03-11'}]}",
                "{'waves':[{'id':'w','date':'2025-03-11','invited':'12'}]}",
                "{'answers':[{'wave':'w','respondent':'r','item':'i','value':'two\\nlines'}]}",
                "[]"
            })
    void refusesABrokenOne(String json) {
        assertThat(SCHEMA.complaints(json.replace('\'', '"'))).isNotEmpty();
        BothJacksons.refusesStrictly(json.replace('\'', '"'), Logbook.class);
    }

    @Test
    void knowsTheWordsOfEachList() {
        assertThat(SCHEMA.words("/$defs/place/properties/kind")).containsExactlyElementsOf(codes(PlaceKind.values()));
        assertThat(SCHEMA.words("/$defs/place/properties/presences"))
                .containsExactlyElementsOf(codes(PresencePractice.values()));
        assertThat(SCHEMA.words("/$defs/gathering/properties/activity"))
                .containsExactlyElementsOf(codes(Activity.values()));
        assertThat(SCHEMA.words("/$defs/gathering/properties/status"))
                .containsExactlyElementsOf(codes(SessionStatus.values()));
        assertThat(SCHEMA.words("/$defs/presence/properties/status"))
                .containsExactlyElementsOf(codes(PresenceStatus.values()));
    }

    private static Iterable<String> codes(Word... words) {
        return Arrays.stream(words).map(Word::code).toList();
    }
}
