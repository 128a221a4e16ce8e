package org.tablee.pricing.report;

/** HTML in the making: elements are opened and closed, and every text is escaped. */
final class PageMarkup {

    private final StringBuilder html = new StringBuilder();

    /** Opens an element; attributes are given as they stand in the tag, for example {@code class="bar"}. */
    PageMarkup open(String element, String... attributes) {
        html.append('<').append(element);
        for (String attribute : attributes) {
            html.append(' ').append(attribute);
        }
        html.append('>');
        return this;
    }

    PageMarkup close(String element) {
        html.append("</").append(element).append(">\n");
        return this;
    }

    /** Adds an element with a text in it. */
    PageMarkup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    PageMarkup text(String text) {
        html.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
        return this;
    }

    /** Adds what is HTML already. */
    PageMarkup raw(String markup) {
        html.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
