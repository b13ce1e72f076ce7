/** What a run takes for granted, and who answers for it. */
@NullMarked
package org.placewright.assumption;

import org.jspecify.annotations.NullMarked;
