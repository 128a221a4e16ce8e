/**
 * Things that live on: attempts to repair them, and the masses that come in and go out.
 *
 * <p>Repairs follow the Open Repair Data Standard, version 0.3, of the Open Repair Alliance; {@link
 * org.tablee.core.reuse.OrdsFile} reads and writes its files.
 */
@NullMarked
package org.tablee.core.reuse;

import org.jspecify.annotations.NullMarked;
