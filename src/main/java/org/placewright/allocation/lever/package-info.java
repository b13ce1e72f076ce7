/** The levers: one policy rule each. None knows another. */
@NullMarked
package org.placewright.allocation.lever;

import org.jspecify.annotations.NullMarked;
