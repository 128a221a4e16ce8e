package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoTest {

    @ParameterizedTest
    @CsvSource({"en, MADE UP, too few people", "fr, INVENTÉ, trop peu de personnes"})
    void tellsWhatIsRealWhatIsMadeUpAndWhatIsTooLittle(String language, String madeUp, String tooFew) {
        Console console = Console.run("demo", "--lang", language).withoutStackTrace();

        assertThat(console.exitCode()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.out()).contains("Deep South", "Old City", "La Marmite", madeUp, tooFew, "page 148");
        assertThat(console.out().lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }
}
