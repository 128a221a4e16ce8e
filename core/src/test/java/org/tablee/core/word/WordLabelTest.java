package org.tablee.core.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tablee.core.figure.Reason;
import org.tablee.core.reuse.OrdsFinding;
import org.tablee.core.session.Activity;
import org.tablee.core.session.Phase;

class WordLabelTest {

    @Test
    void theLanguageIsTheOneAskedFor() {
        Locale machine = Locale.getDefault();
        try {
            for (Locale locale : new Locale[] {Locale.FRANCE, Locale.GERMANY, Locale.US}) {
                Locale.setDefault(locale);
                assertThat(Activity.SHARED_MEAL.label(Locale.FRENCH)).isEqualTo("repas partagé");
                assertThat(Activity.SHARED_MEAL.label(Locale.CANADA_FRENCH)).isEqualTo("repas partagé");
                assertThat(Activity.SHARED_MEAL.label(Locale.forLanguageTag("nl-BE")))
                        .isEqualTo("gedeelde maaltijd");
                assertThat(Activity.SHARED_MEAL.label(Locale.ENGLISH)).isEqualTo("shared meal");
                assertThat(Activity.SHARED_MEAL.label(Locale.JAPANESE)).isEqualTo("shared meal");
                assertThat(Activity.SHARED_MEAL.label(Locale.ROOT)).isEqualTo("shared meal");
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aConstantInsideAClassHasALabelToo() {
        assertThat(Phase.Kind.KITCHEN.label(Locale.FRENCH)).isEqualTo("cuisine");
        assertThat(Labels.of(Reason.TOO_FEW_PEOPLE, Locale.FRENCH)).isEqualTo("trop peu de personnes");
    }

    @Test
    void whereNobodyWroteALabelTheCodeStands() {
        assertThat(OrdsFinding.DUPLICATE_ID.label(Locale.FRENCH)).isEqualTo("duplicate_id");
    }
}
