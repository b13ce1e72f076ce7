/** A pack's files as text in rows and columns, before anything is known of what they mean. */
@NullMarked
package org.placewright.input.raw;

import org.jspecify.annotations.NullMarked;
