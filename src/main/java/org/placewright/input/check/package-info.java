/** Checks of the tables of a pack against each other. */
@NullMarked
package org.placewright.input.check;

import org.jspecify.annotations.NullMarked;
