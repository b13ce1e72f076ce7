/** The HiGHS solver, through the C interface of its native library. */
@NullMarked
package org.placewright.allocation.highs;

import org.jspecify.annotations.NullMarked;
