/** Sessions: what was planned, who came, and what they did there. */
@NullMarked
package org.tablee.core.session;

import org.jspecify.annotations.NullMarked;
