/**
 * What people are asked, and how their answers become figures about the place.
 *
 * <p>An {@link org.tablee.trust.questionnaire.Instrument} is data: it can be read from JSON by the host's own
 * Jackson, and {@link org.tablee.trust.questionnaire.Instruments} holds those that come with the library. Answers
 * are of a form, never of a convive, and no figure is about one form.
 */
@NullMarked
package org.tablee.trust.questionnaire;

import org.jspecify.annotations.NullMarked;
