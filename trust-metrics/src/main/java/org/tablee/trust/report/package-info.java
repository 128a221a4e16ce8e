/** The trust report as a page that can be read aloud, and what has changed from one report to the next. */
@NullMarked
package org.tablee.trust.report;

import org.jspecify.annotations.NullMarked;
