/**
 * What a place asks for: nothing, a price, what people want to give, or a scale.
 *
 * <p>A {@link org.tablee.pricing.policy.PricePolicy} answers an offer and never changes it: below the minimum is
 * a refusal with its reason, far above what is plausible is a question.
 */
@NullMarked
package org.tablee.pricing.policy;

import org.jspecify.annotations.NullMarked;
