/**
 * The plan: which places are commissioned, under which levers, and the proof that the plan keeps
 * them.
 */
@NullMarked
package org.placewright.allocation;

import org.jspecify.annotations.NullMarked;
