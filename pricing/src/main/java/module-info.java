/** The free price: amounts, costs, coverage. */
@SuppressWarnings({"module", "requires-automatic"})
module org.tablee.pricing {
    requires transitive org.tablee.core;
    requires org.apache.commons.statistics.distribution;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.tablee.pricing.accounting;
    exports org.tablee.pricing.cashbook;
    exports org.tablee.pricing.contribution;
    exports org.tablee.pricing.cost;
    exports org.tablee.pricing.money;
    exports org.tablee.pricing.outlook;
    exports org.tablee.pricing.policy;
    exports org.tablee.pricing.report;

    opens org.tablee.pricing.accounting to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.tablee.pricing.cashbook to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.pricing.contribution to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.pricing.cost to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.pricing.money to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.pricing.policy to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.pricing.report to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
}
