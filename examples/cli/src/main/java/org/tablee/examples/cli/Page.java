package org.tablee.examples.cli;

import java.io.PrintWriter;

/** Prints paragraphs no wider than a terminal of 80 columns. */
final class Page {

    static final int WIDTH = 80;

    private final PrintWriter out;

    Page(PrintWriter out) {
        this.out = out;
    }

    /** Prints a title over a line, after a blank line. */
    Page title(String text) {
        out.println();
        out.println(text);
        out.println("─".repeat(Math.min(WIDTH, text.length())));
        return this;
    }

    /** Prints a blank line. */
    Page gap() {
        out.println();
        return this;
    }

    /** Prints a paragraph from the left edge. */
    Page text(String text) {
        return text("", text);
    }

    /**
     * Prints a paragraph after a lead, such as a bullet; further lines stand under the first word.
     *
     * @param lead what stands before the first line
     * @param text words separated by single blanks; no-break blanks hold words together
     */
    Page text(String lead, String text) {
        StringBuilder line = new StringBuilder(lead);
        boolean fresh = true;
        for (String word : unbreakable(text).split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(lead.length()));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.println(line);
        return this;
    }

    /** Holds French punctuation and units to the word that they follow. */
    private static String unbreakable(String text) {
        return text.replaceAll(" (?=[:;?!»%])", "\u00a0").replace("« ", "«\u00a0");
    }

    /** Prints a name to the left and what is said of it, which may take several lines, to the right. */
    Page row(String name, int column, String text) {
        return text(name + " ".repeat(Math.max(1, column - name.length())), text);
    }

    /** Prints a line of a table: a name, numbers to the right of their columns, and a last word. */
    Page columns(String name, String first, String second, String third, String fourth, String last) {
        String line = "%-30s%8s%8s%8s%6s %s".formatted(name, first, second, third, fourth, last);
        out.println(line.stripTrailing());
        return this;
    }

    /** Prints a name and, at the right edge of a column, a value. */
    Page amount(String name, String value) {
        out.println("  %-50s%20s".formatted(name, value));
        return this;
    }
}
