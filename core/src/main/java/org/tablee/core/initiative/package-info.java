/** What convives start, and whom they bring along. */
@NullMarked
package org.tablee.core.initiative;

import org.jspecify.annotations.NullMarked;
