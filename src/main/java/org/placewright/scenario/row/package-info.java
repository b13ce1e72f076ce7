/**
 * Rows of tables in the order of their keys, the star that stands for anything, and the changes
 * that named scenarios make.
 */
@NullMarked
package org.placewright.scenario.row;

import org.jspecify.annotations.NullMarked;
