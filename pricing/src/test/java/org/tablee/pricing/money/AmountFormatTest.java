package org.tablee.pricing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tablee.pricing.money.Unit.EUR;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFormatTest {

    private static AmountFormat format(String locale) {
        return locale.equals("none") ? AmountFormat.unambiguous() : AmountFormat.of(Locale.forLanguageTag(locale));
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1 500,50 € | fr-FR | 150050
            1 500,50 € | none  | 150050
            1.500,50   | de-DE | 150050
            1.500,50   | fr-FR | 150050
            1.500,50   | none  | 150050
            1,500.50   | en-GB | 150050
            1,500.50   | none  | 150050
            1,500      | en-GB | 150000
            1.500      | de-DE | 150000
            1,500,000  | none  | 150000000
            12,50      | none  | 1250
            12,5       | fr-BE | 1250
            12.50      | none  | 1250
            0,50       | none  | 50
            40,23      | fr-FR | 4023
            1500       | none  | 150000
            € 12,50    | nl-BE | 1250
            €12.50     | en-IE | 1250
            12,50 eur  | fr-FR | 1250
            -3,00 €    | fr-FR | -300
            −3,00 €    | fr-FR | -300
            1’500.50   | de-CH | 150050
            """)
    void readsWhatCanBeReadInOneWay(String text, String locale, long minor) {
        assertThat(format(locale).parse(text, EUR)).isEqualTo(Amount.ofMinor(minor, EUR));
    }

    @Test
    void readsEverySpaceThatAFrenchSpreadsheetWrites() {
        for (char space : new char[] {' ', '\u00A0', '\u2009', '\u202F'}) {
            assertThat(format("fr-FR")
                            .parse("1" + space + "500,50" + space + "€", EUR)
                            .minor())
                    .isEqualTo(150050);
        }
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1,500      | none  | "," may separate thousands or decimals: name a locale
            1.500      | none  | "." may separate thousands or decimals: name a locale
            1.500      | fr-FR | its separators do not fit
            1,500      | fr-FR | has 2 decimals
            12.505     | none  | name a locale
            12,505     | fr-FR | has 2 decimals
            1,500.50   | fr-FR | stands before another sign
            1.500,50   | en-GB | stands before another sign
            12,50      | en-GB | its separators do not fit
            12.50      | fr-FR | its separators do not fit
            1 50,00    | fr-FR | its separators do not fit
            1,5.0,0    | none  | its separators do not fit
            12,50 $    | fr-FR | it is no amount of EUR
            12,50 CHF  | fr-FR | it is no amount of EUR
            €12€       | fr-FR | it is no amount of EUR
            douze      | fr-FR | it is no amount of EUR
            12+3       | fr-FR | it is no amount of EUR
            --3        | fr-FR | it is no amount of EUR
            -€-3       | fr-FR | it is no amount of EUR
            0,500      | none  | EUR has 2 decimals
            12,        | fr-FR | it is no amount of EUR
            """)
    void refusesTheRestWithAReason(String text, String locale, String why) {
        assertThatThrownBy(() -> format(locale).parse(text, EUR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "€", "-", ",", "1111111111111111111111111111111111111111111111111111111111111111"})
    void refusesNothingAndTooMuch(String text) {
        assertThatThrownBy(() -> AmountFormat.unambiguous().parse(text, EUR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsAsTheLanguageDoes() {
        Amount amount = Amount.of("1234567.50", EUR);
        assertThat(format("fr").format(amount)).isEqualTo("1\u202F234\u202F567,50\u202F€");
        assertThat(format("en").format(amount)).isEqualTo("€1,234,567.50");
        assertThat(format("nl").format(amount)).isEqualTo("€\u00A01.234.567,50");
        assertThat(format("pl").format(amount)).isEqualTo("€1,234,567.50");
        assertThat(format("fr").format(Amount.of("-3", EUR))).isEqualTo("−3,00\u202F€");
        assertThat(format("en").format(Amount.of("10", Unit.of("GONETTE", 2)))).isEqualTo("10.00\u202FGONETTE");
        assertThat(format("fr").format(Amount.of("500", Unit.parse("XPF")))).isEqualTo("500\u202FXPF");
    }
}
