/** A pack's files as text in rows and columns, before their meaning is known. */
@NullMarked
package org.placewright.input.raw;

import org.jspecify.annotations.NullMarked;
