/** Indicators of Accueil, Appartenance and Action. */
@SuppressWarnings({"module", "requires-automatic"})
module org.tablee.trust {
    requires transitive org.tablee.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
