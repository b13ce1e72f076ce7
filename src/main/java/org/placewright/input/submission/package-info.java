/** From providers' returns to a pack that has them. */
@NullMarked
package org.placewright.input.submission;

import org.jspecify.annotations.NullMarked;
