/** Scenarios: which are in force, in which order, and what they make of the text of a pack. */
@NullMarked
package org.placewright.input.overlay;

import org.jspecify.annotations.NullMarked;
