/** What providers send in, and whether it came by the dates set for it. */
@NullMarked
package org.placewright.submission;

import org.jspecify.annotations.NullMarked;
