/** Who and what there is: specialties, deaneries, providers and programmes. */
@NullMarked
package org.placewright.scenario.register;

import org.jspecify.annotations.NullMarked;
