/** The reports of several places, joined without a personal row. */
@NullMarked
package org.tablee.trust.network;

import org.jspecify.annotations.NullMarked;
