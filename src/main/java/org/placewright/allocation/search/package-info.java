/** The search for whole places: rounding, repair, and annealing on the problem's own moves. */
@NullMarked
package org.placewright.allocation.search;

import org.jspecify.annotations.NullMarked;
