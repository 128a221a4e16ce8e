/** Convives, pseudonymous and local to one place, and the attributes that a place chose to note. */
@NullMarked
package org.tablee.core.convive;

import org.jspecify.annotations.NullMarked;
