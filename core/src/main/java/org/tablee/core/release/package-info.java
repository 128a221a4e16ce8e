/**
 * What was told to everybody, and of whom: the ledger that keeps two publications from telling together what
 * neither may tell alone.
 */
@NullMarked
package org.tablee.core.release;

import org.jspecify.annotations.NullMarked;
