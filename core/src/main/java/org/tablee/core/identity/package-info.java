/**
 * Identifiers: typed, opaque and local to a place.
 *
 * <p>An identifier says which thing is meant and nothing about it. It is never derived from a name, an
 * address or a telephone number.
 */
@NullMarked
package org.tablee.core.identity;

import org.jspecify.annotations.NullMarked;
