/** Writes HTML that is well-formed and escaped whatever goes into it. Knows nothing of plans. */
@NullMarked
package org.placewright.report.html;

import org.jspecify.annotations.NullMarked;
