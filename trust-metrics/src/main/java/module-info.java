/** Indicators of Accueil, Appartenance and Action. */
@SuppressWarnings({"module", "requires-automatic"})
module org.tablee.trust {
    requires transitive org.tablee.core;
    requires org.apache.commons.rng.api;
    requires org.apache.commons.rng.simple;
    requires org.apache.commons.statistics.distribution;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.tablee.trust;
    exports org.tablee.trust.indicator;
    exports org.tablee.trust.network;
    exports org.tablee.trust.report;
    exports org.tablee.trust.questionnaire;

    opens org.tablee.trust to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.trust.indicator to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.trust.questionnaire to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.trust.network to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
}
