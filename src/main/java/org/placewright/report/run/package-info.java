/** The report of a whole run, on one page that needs nothing beside it. */
@NullMarked
package org.placewright.report.run;

import org.jspecify.annotations.NullMarked;
