/** From the text of a pack to the register of what a run takes for granted. */
@NullMarked
package org.placewright.input.assumption;

import org.jspecify.annotations.NullMarked;
