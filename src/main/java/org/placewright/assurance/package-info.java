/** What assures the professions whose places a plan buys, and what is missing. */
@NullMarked
package org.placewright.assurance;

import org.jspecify.annotations.NullMarked;
