package org.tablee.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DialectTest {

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void isFoundByItsCode(Dialect dialect) {
        assertThat(Dialect.of(dialect.code())).isEqualTo(dialect);
    }

    @Test
    void anUnknownCodeIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Dialect.of("excel"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A dialect is one of comma, semicolon, libreoffice-fr, excel-fr, but was: excel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "COMMA / 12.50 / 12.50",
                "COMMA / -3 / -3",
                "SEMICOLON / 12,50 / 12.50",
                "LIBREOFFICE_FR / 12,50 € / 12.50",
                "LIBREOFFICE_FR / 1\u202f234,50\u00a0€ / 1234.50",
                "EXCEL_FR / 1 234 567 / 1234567",
                "EXCEL_FR / 12,50€ / 12.50"
            })
    void readsItsNumbersWithTheirDigits(Dialect dialect, String text, BigDecimal number) {
        assertThat(CellFormat.decimal().parse(text, dialect)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "COMMA / 1,500",
                "COMMA / 12.50 €",
                "COMMA / 1 234",
                "SEMICOLON / 12.50",
                "SEMICOLON / 12,50 €",
                "EXCEL_FR / 12.50",
                "EXCEL_FR / 12 34",
                "EXCEL_FR / €",
                "EXCEL_FR / 1,2,3"
            })
    void refusesTheNumbersOfAnother(Dialect dialect, String text) {
        assertThatThrownBy(() -> CellFormat.decimal().parse(text, dialect))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "EXCEL_FR, 11/03/2025, 2025-03-11",
        "EXCEL_FR, 1/3/25, 2025-03-01",
        "LIBREOFFICE_FR, 31/12/99, 2099-12-31",
        "LIBREOFFICE_FR, 2025-03-11, 2025-03-11",
        "COMMA, 2025-03-11, 2025-03-11"
    })
    void readsItsDates(Dialect dialect, String text, LocalDate date) {
        assertThat(CellFormat.date().parse(text, dialect)).isEqualTo(date);
    }
}
