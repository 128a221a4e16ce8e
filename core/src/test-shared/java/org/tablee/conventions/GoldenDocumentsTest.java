package org.tablee.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of every value type are written as they were, and the oldest are read for ever. */
class GoldenDocumentsTest {

    static List<Class<?>> types() {
        return ValueTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsWrittenAsItWas(Class<?> type) {
        assertThat(GoldenDocuments.latest(type))
                .as("documents of " + ValueTypes.name(type))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(BothJacksons.write(BothJacksons.read(document, type)))
                        .isEqualTo(document));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyDocumentIsStillRead(Class<?> type) {
        assertThat(GoldenDocuments.of(type)).allSatisfy(document -> BothJacksons.read(document, type));
    }

    @Test
    void noDocumentIsOfATypeThatIsGone() {
        Set<String> known = ValueTypes.all().stream().map(ValueTypes::name).collect(toSet());
        assertThat(known).containsAll(GoldenDocuments.types().toList());
    }
}
