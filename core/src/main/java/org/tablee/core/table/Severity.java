package org.tablee.core.table;

import org.tablee.core.word.Word;

/** How much a finding matters. */
public enum Severity implements Word {
    /** A cell, a row or a file could not be used. */
    ERROR,

    /** Everything could be used; somebody should look all the same. */
    WARNING
}
