/**
 * What a table of a run is: its columns, each declared once, and all that is made of them. Knows no
 * table by name.
 */
@NullMarked
package org.placewright.table;

import org.jspecify.annotations.NullMarked;
