/** The free price: amounts, costs, coverage. */
@SuppressWarnings({"module", "requires-automatic"})
module org.tablee.pricing {
    requires transitive org.tablee.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
