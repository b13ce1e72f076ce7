/** What the tables of a pack must say of each other. */
@NullMarked
package org.placewright.input.check;

import org.jspecify.annotations.NullMarked;
