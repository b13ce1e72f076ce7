/**
 * How many people there will be: training pipeline, mobility, and the age and sex cohorts in post.
 * The optimiser's yields and the projection of a plan come from the same engine.
 */
@NullMarked
package org.placewright.supply;

import org.jspecify.annotations.NullMarked;
