package org.tablee.core.place;

import org.tablee.core.word.Word;

/** What an organisation is in law, whatever its country calls it. */
public enum LegalForm implements Word {
    /** An association, ASBL or VZW. */
    ASSOCIATION,

    /** A cooperative. */
    COOPERATIVE,

    /** A company. */
    COMPANY,

    /** A foundation. */
    FOUNDATION,

    /** A town or another public body. */
    PUBLIC_BODY,

    /** People who do things together without a legal body. */
    INFORMAL,

    /** Any other form. */
    OTHER
}
