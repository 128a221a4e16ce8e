/** Indicators of Accueil, Appartenance and Action. */
@SuppressWarnings({"module", "requires-automatic"})
module org.tablee.trust {
    requires transitive org.tablee.core;
    requires org.apache.commons.rng.api;
    requires org.apache.commons.rng.simple;
    requires org.apache.commons.statistics.distribution;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
