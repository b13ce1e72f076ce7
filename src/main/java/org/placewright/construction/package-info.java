/** How records with many components are made: by the names of their components. */
@NullMarked
package org.placewright.construction;

import org.jspecify.annotations.NullMarked;
