/** Whole places by programme and intake: what is decided, below all that reads it. */
@NullMarked
package org.placewright.plan;

import org.jspecify.annotations.NullMarked;
