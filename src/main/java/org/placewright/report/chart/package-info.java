/** Draws charts as pictures that need no script, the same on every machine. */
@NullMarked
package org.placewright.report.chart;

import org.jspecify.annotations.NullMarked;
