package org.tablee.trust.report;

import java.util.Locale;

/** HTML in the making: elements are opened and closed, and every text is escaped. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /** Opens an element; attributes are given as they stand in the tag, for example {@code class="tile"}. */
    Markup open(String element, String... attributes) {
        html.append('<').append(element);
        for (String attribute : attributes) {
            html.append(' ').append(attribute);
        }
        html.append('>');
        return this;
    }

    Markup close(String element) {
        html.append("</").append(element).append(">\n");
        return this;
    }

    /** Adds an element with a text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Adds an empty element. */
    Markup empty(String element, String... attributes) {
        return open(element, attributes);
    }

    Markup text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** Adds what is HTML already. */
    Markup raw(String markup) {
        html.append(markup);
        return this;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String attribute(String name, String value) {
        return name + "=\"" + escaped(value) + '"';
    }

    /** Returns an attribute with a length or a coordinate, to a tenth. */
    static String attribute(String name, double value) {
        return String.format(Locale.ROOT, "%s=\"%.1f\"", name, value);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
