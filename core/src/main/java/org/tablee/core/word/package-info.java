/** Words: the closed lists that a logbook is written in, and how what people type is matched with them. */
@NullMarked
package org.tablee.core.word;

import org.jspecify.annotations.NullMarked;
