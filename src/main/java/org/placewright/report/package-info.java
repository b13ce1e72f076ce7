/** Formats what is already decided, and puts it on disk whole or not at all. */
@NullMarked
package org.placewright.report;

import org.jspecify.annotations.NullMarked;
