/** What happens in places where people gather around a table, and the shape of the figures about it. */
@SuppressWarnings({"module", "requires-automatic"})
module org.tablee.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.hibernate.validator; // FluentAccessors implements its interface
    requires de.siegmar.fastcsv;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.tablee.core.activity;
    exports org.tablee.core.calendar;
    exports org.tablee.core.constraint;
    exports org.tablee.core.convive;
    exports org.tablee.core.figure;
    exports org.tablee.core.identity;
    exports org.tablee.core.initiative;
    exports org.tablee.core.logbook;
    exports org.tablee.core.meal;
    exports org.tablee.core.membership;
    exports org.tablee.core.place;
    exports org.tablee.core.privacy;
    exports org.tablee.core.quantity;
    exports org.tablee.core.release;
    exports org.tablee.core.reuse;
    exports org.tablee.core.session;
    exports org.tablee.core.survey;
    exports org.tablee.core.table;
    exports org.tablee.core.volunteering;
    exports org.tablee.core.word;
    exports org.tablee.core.validation to
            org.tablee.pricing,
            org.tablee.trust;

    opens org.tablee.core.activity to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.calendar to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.convive to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.figure to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.identity to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.initiative to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.logbook to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.meal to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.membership to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.place to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.privacy to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.quantity to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.release to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.reuse to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.session to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.survey to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.table to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.volunteering to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens org.tablee.core.word to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
