/** Places where people gather around a table. */
@NullMarked
package org.tablee.core.place;

import org.jspecify.annotations.NullMarked;
