/** The routes into, through and out of training, what programmes can hold, and what is taught. */
@NullMarked
package org.placewright.scenario.training;

import org.jspecify.annotations.NullMarked;
