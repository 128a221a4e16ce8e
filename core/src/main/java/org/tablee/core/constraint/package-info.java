/** What a host application needs to read Tablée's constraints: how to see them, and how to say them. */
@NullMarked
package org.tablee.core.constraint;

import org.jspecify.annotations.NullMarked;
