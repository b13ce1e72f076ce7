/** Demand compared with supply: shortfall, surplus, and the intakes that would close the gap. */
@NullMarked
package org.placewright.shortfall;

import org.jspecify.annotations.NullMarked;
