/** Pages that people read and sign. */
@NullMarked
package org.placewright.report.page;

import org.jspecify.annotations.NullMarked;
