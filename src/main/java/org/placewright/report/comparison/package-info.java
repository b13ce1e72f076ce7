/** Finished plans side by side: what is proven of their difference, and what is not. */
@NullMarked
package org.placewright.report.comparison;

import org.jspecify.annotations.NullMarked;
