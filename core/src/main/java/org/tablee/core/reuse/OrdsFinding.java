package org.tablee.core.reuse;

import java.util.Locale;
import java.util.ResourceBundle;
import org.tablee.core.table.FindingKind;
import org.tablee.core.table.Severity;

/** What can be found in a file of the Open Repair Data Standard, beside what can be found in any table. */
public enum OrdsFinding implements FindingKind {
    /** A cell is no identifier. */
    BAD_IDENTIFIER,

    /** A cell is no country of three letters. */
    UNKNOWN_COUNTRY,

    /** A cell is the number of no category. */
    UNKNOWN_CATEGORY,

    /** The name and the number of a category do not belong together. */
    CATEGORY_MISMATCH,

    /** Two rows have one identifier. */
    DUPLICATE_ID;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.tablee.core.reuse.findings", language);
    }
}
