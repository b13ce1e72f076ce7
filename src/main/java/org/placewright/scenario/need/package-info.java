/** What the population needs, and by which method that is worked out. */
@NullMarked
package org.placewright.scenario.need;

import org.jspecify.annotations.NullMarked;
