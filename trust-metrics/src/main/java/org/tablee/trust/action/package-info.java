/** The indicators of Action: who takes part, and does it change hands. */
@NullMarked
package org.tablee.trust.action;

import org.jspecify.annotations.NullMarked;
