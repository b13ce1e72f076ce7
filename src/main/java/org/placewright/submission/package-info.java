/** What providers send in, and how it stands to the dates it was asked for. */
@NullMarked
package org.placewright.submission;

import org.jspecify.annotations.NullMarked;
