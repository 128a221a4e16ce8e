package org.tablee.core.table;

/** Follows the quotes of a record from line to line, as RFC 4180 has them. */
final class Quotes {

    private final char separator;
    private boolean open;
    private boolean quoted;
    private boolean started;

    Quotes(char separator) {
        this.separator = separator;
    }

    /** Tells whether a quoted cell is still open at the end of the next line of the record. */
    boolean isOpenAfter(String line) {
        for (int i = 0; i < line.length(); i++) {
            follow(line.charAt(i));
        }
        return open;
    }

    private void follow(char c) {
        if (open) {
            open = c != '"';
        } else if (c == separator) {
            quoted = false;
            started = false;
        } else if (c == '"' && (quoted || !started)) {
            open = true;
            quoted = true;
            started = true;
        } else {
            started = true;
        }
    }
}
