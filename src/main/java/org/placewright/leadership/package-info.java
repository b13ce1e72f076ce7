/** Cohorts of clinical leaders: whom to commission, what it costs, and whose time it takes. */
@NullMarked
package org.placewright.leadership;

import org.jspecify.annotations.NullMarked;
