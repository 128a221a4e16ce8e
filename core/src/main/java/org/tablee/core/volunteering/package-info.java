/**
 * Time given freely: a different thing from taking part.
 *
 * <p>Peeling carrots for a meal that one eats is a {@link org.tablee.core.session.Role} of a presence. An hour that
 * a place accounts for as volunteering is a {@link org.tablee.core.volunteering.VolunteerTime}, and nothing turns
 * the one into the other.
 */
@NullMarked
package org.tablee.core.volunteering;

import org.jspecify.annotations.NullMarked;
