/** The output tables, each declared once. */
@NullMarked
package org.placewright.report.csv;

import org.jspecify.annotations.NullMarked;
