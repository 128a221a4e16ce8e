/**
 * Figures with their evidence, and the disclosure gate that alone can make them.
 *
 * <p>A calculator describes what it measured as a {@link org.tablee.core.figure.Measurement}; the
 * {@link org.tablee.core.figure.DisclosurePolicy} of an audience turns it into a
 * {@link org.tablee.core.figure.Figure}: an estimate with its interval and cautions, or the reason why there
 * is no number. No other way leads to a figure, so none can leave without having been looked at.
 */
@NullMarked
package org.tablee.core.figure;

import org.jspecify.annotations.NullMarked;
