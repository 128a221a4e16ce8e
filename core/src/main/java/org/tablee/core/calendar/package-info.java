/** Days and moments as a place writes them: local, and as exact as they were noted. */
@NullMarked
package org.tablee.core.calendar;

import org.jspecify.annotations.NullMarked;
