/**
 * The mathematics of uncertainty: distributions fitted to low, central and high, the sample drawn
 * from them, and what is kept of the results.
 */
@NullMarked
package org.placewright.uncertainty;

import org.jspecify.annotations.NullMarked;
