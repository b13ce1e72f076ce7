/** Which figures are uncertain, by how much, and what later counts found. */
@NullMarked
package org.placewright.scenario.uncertainty;

import org.jspecify.annotations.NullMarked;
