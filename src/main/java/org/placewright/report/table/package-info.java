/**
 * What a table of a run is: its columns, each declared once, and all that is made of them. Knows no
 * table by name.
 */
@NullMarked
package org.placewright.report.table;

import org.jspecify.annotations.NullMarked;
