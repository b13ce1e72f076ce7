/** The use cases: each takes a pack or finished runs and says what came of it. */
@NullMarked
package org.placewright.app;

import org.jspecify.annotations.NullMarked;
