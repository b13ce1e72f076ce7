/** What is decided, for a terminal. */
@NullMarked
package org.placewright.report.text;

import org.jspecify.annotations.NullMarked;
