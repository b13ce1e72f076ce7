/** The tables of a pack, one class a file. */
@NullMarked
package org.placewright.input.table;

import org.jspecify.annotations.NullMarked;
