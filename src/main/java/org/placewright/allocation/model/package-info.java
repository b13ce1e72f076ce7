/**
 * The plan as rows and columns of numbers, and the exact arithmetic that certifies a plan. No
 * solver.
 */
@NullMarked
package org.placewright.allocation.model;

import org.jspecify.annotations.NullMarked;
