/**
 * What an indicator is: its definition, apart from any result.
 *
 * <p>Definitions carry a version of their own; a definition that changes becomes a new version beside the old
 * one, which stays computable.
 */
@NullMarked
package org.tablee.trust.indicator;

import org.jspecify.annotations.NullMarked;
