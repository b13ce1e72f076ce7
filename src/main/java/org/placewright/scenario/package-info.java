/** The immutable, canonically sorted input of one run. */
@NullMarked
package org.placewright.scenario;

import org.jspecify.annotations.NullMarked;
