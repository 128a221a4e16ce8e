package org.tablee.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PageTest {

    private final StringWriter printed = new StringWriter();
    private final Page page = new Page(new PrintWriter(printed));

    @Test
    void wrapsAt80ColumnsUnderTheFirstWord() {
        page.text("  - ", "word ".repeat(30).strip());

        assertThat(printed.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.length() <= 80)
                .element(1)
                .asString()
                .startsWith("    word");
    }

    @Test
    void fills80ColumnsBeforeItBreaks() {
        page.text("x".repeat(39) + " " + "y".repeat(40) + " z");

        assertThat(printed.toString().lines()).containsExactly("x".repeat(39) + " " + "y".repeat(40), "z");
    }

    @Test
    void keepsAnAmountAndItsUnitTogether() {
        page.text("x".repeat(76) + " 12,50\u202f€");

        assertThat(printed.toString().lines()).containsExactly("x".repeat(76), "12,50\u202f€");
    }

    @Test
    void printsAWordThatIsTooLongOnALineOfItsOwn() {
        page.text("a " + "x".repeat(90) + " b");

        assertThat(printed.toString().lines()).containsExactly("a", "x".repeat(90), "b");
    }
}
