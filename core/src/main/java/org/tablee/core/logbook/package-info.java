/**
 * The logbook: a folder of plain files that tells what happened in a place.
 *
 * <p>A {@link org.tablee.core.logbook.Logbook} is one value, also as one JSON document. A
 * {@link org.tablee.core.logbook.LogbookReader} makes it of a folder of CSV files that a spreadsheet wrote, and a
 * {@link org.tablee.core.logbook.LogbookWriter} writes such a folder; a
 * {@link org.tablee.core.logbook.LogbookStream} hands out the sessions one after the other where there are too many
 * presences for the memory. An {@link org.tablee.core.logbook.IdentifierCheck} looks whether the identifiers of
 * convives tell who they are, and a {@link org.tablee.core.logbook.LogbookEdit} changes a folder without a loss.
 * An {@link org.tablee.core.logbook.AttendanceGrid} is what many places have before they have a logbook.
 *
 * <p>Each file is one class that knows its columns both ways, so that a further file is a further class.
 */
@NullMarked
package org.tablee.core.logbook;

import org.jspecify.annotations.NullMarked;
