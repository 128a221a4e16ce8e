/** What every library is held to; these tests run in each of them. */
@NullMarked
package org.tablee.conventions;

import org.jspecify.annotations.NullMarked;
