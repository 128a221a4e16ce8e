package org.tablee.trust.indicator;

/** The three pillars of the 3A, side by side and never added up. */
public enum Pillar {
    /** Welcome: of others, as far as records tell. That of oneself can only be asked. */
    ACCUEIL,

    /** Belonging that is not keeping to oneself: attachment and bridging, both. */
    APPARTENANCE,

    /** Taking part: the opposite of trust is inaction. */
    ACTION
}
