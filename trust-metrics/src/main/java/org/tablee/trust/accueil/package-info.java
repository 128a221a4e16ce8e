/** The indicators of Accueil: are people who come for the first time taken in, and by whom. */
@NullMarked
package org.tablee.trust.accueil;

import org.jspecify.annotations.NullMarked;
