/** The command {@code tablee}: an example of everything the libraries can do with a logbook. */
@NullMarked
package org.tablee.examples.cli;

import org.jspecify.annotations.NullMarked;
