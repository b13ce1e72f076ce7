/** What one field of a table may hold, and how it is read. */
@NullMarked
package org.placewright.input.column;

import org.jspecify.annotations.NullMarked;
