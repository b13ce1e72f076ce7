/** Measures the program beside other solvers; run by {@code scripts/bench}, never by a build. */
@NullMarked
package org.placewright.bench;

import org.jspecify.annotations.NullMarked;
