/** The use cases: each takes a pack or finished runs and reports the result. */
@NullMarked
package org.placewright.app;

import org.jspecify.annotations.NullMarked;
