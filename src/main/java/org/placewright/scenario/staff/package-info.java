/** The people: in post, joining, leaving, moving and how much they work. */
@NullMarked
package org.placewright.scenario.staff;

import org.jspecify.annotations.NullMarked;
