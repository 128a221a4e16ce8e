package org.tablee.core.table;

import java.util.Locale;
import java.util.ResourceBundle;
import org.tablee.core.word.Word;

/**
 * A kind of finding: its code, its severity and its words.
 *
 * <p>Implemented by enums, one for each package that reads files. The code never changes once it was
 * published.
 */
public interface FindingKind extends Word {

    /**
     * Returns how much findings of this kind matter.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns the words of all kinds of the enum, under the keys {@code <code>.what} and {@code <code>.why}.
     *
     * <p>Each is a format of {@link java.util.Formatter} in which {@code %1$s} stands for the first argument of
     * the finding.
     *
     * @param language {@link Locale#FRENCH}, or {@link Locale#ROOT} for English
     * @return the bundle
     */
    ResourceBundle texts(Locale language);
}
