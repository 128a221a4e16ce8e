/** The closed lists of words that a logbook is written in. */
@NullMarked
package org.tablee.core.word;

import org.jspecify.annotations.NullMarked;
