package org.tablee.pricing.contribution;

import org.tablee.core.word.Word;

/** How money was handed over; there is no default. */
public enum Means implements Word {
    /** Coins and notes. */
    CASH,

    /** A bank card. */
    CARD,

    /** A cheque. */
    CHEQUE,

    /** A bank transfer. */
    TRANSFER,

    /** A payment on the internet. */
    ONLINE,

    /** Notes or app of a local currency. */
    LOCAL,

    /** A voucher, such as a titre-restaurant. */
    VOUCHER,

    /** Any other means. */
    OTHER
}
