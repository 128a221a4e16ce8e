/** Validation shared by the modules of Tablée; exported to them only. */
@NullMarked
package org.tablee.core.validation;

import org.jspecify.annotations.NullMarked;
