/**
 * The counts that funders ask for, each with its unit, its period and its counting rule.
 *
 * <p>Published numbers of such places disagree because the thing counted differs: people ever seen or seen this
 * year, meals or covers. A count here never comes without saying which.
 */
@NullMarked
package org.tablee.core.activity;

import org.jspecify.annotations.NullMarked;
