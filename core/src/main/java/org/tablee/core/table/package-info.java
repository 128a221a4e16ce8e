/**
 * Tables as people keep them in a spreadsheet, read without losing a row.
 *
 * <p>A {@link org.tablee.core.table.Sheet} says which {@link org.tablee.core.table.Column columns} a file may
 * have; a {@link org.tablee.core.table.TableReader} opens such a file in a declared
 * {@link org.tablee.core.table.Dialect} and hands out its {@link org.tablee.core.table.Row rows}, and a
 * {@link org.tablee.core.table.TableWriter} writes one. Whatever cannot be used becomes a
 * {@link org.tablee.core.table.Finding}, and reading goes on.
 */
@NullMarked
package org.tablee.core.table;

import org.jspecify.annotations.NullMarked;
