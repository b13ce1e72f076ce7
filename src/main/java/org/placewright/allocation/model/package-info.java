/** The plan as rows and columns that no solver owns. */
@NullMarked
package org.placewright.allocation.model;

import org.jspecify.annotations.NullMarked;
