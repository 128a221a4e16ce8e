package org.tablee.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTermsTest {

    @ParameterizedTest
    @CsvSource({
        "health, health",
        "Health notes, health",
        "SANTÉ, santé",
        "etat_de_sante, santé",
        "Régime alimentaire, régime alimentaire",
        "pays_de_naissance, pays de naissance",
        "Gezondheid, gezondheid",
        "huidskleur, huidskleur",
        "sexual orientation, sexual orientation",
        "monthly-income, income",
        "Quotient familial 2025, quotient familial",
        "geboorteland, geboorteland"
    })
    void headersAreFoundInThreeLanguages(String header, String term) {
        assertThat(SensitiveTerms.inHeader(header)).contains(term);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age_band", "tranche_age", "quartier", "neighbourhood", "language_spoken", "salarie", "staff", "party",
                "regional", "genre", "gender", "first_visit", "heard_of_us", "household_size", "nom", ""
            })
    void ordinaryHeadersAreNot(String header) {
        assertThat(SensitiveTerms.inHeader(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Muslim", "catholique", "moslim", "Chômeuse", "werkloos", "bénéficiaire du RSA", "gay"})
    void valuesAreFound(String value) {
        assertThat(SensitiveTerms.inValue(value)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18-29", "Vaise", "friend", "a catholic school", "other", ""})
    void ordinaryValuesAreNot(String value) {
        assertThat(SensitiveTerms.inValue(value)).isEmpty();
    }
}
