/** The words of the report, in French and English, with the typography of each. */
@NullMarked
package org.tablee.trust.wording;

import org.jspecify.annotations.NullMarked;
