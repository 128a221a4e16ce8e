/** The indicators of Appartenance: do people come back, and do they meet others than their own. */
@NullMarked
package org.tablee.trust.appartenance;

import org.jspecify.annotations.NullMarked;
