/**
 * Branch and bound whose every leaf keeps its proof, and the check of such proofs by anyone who has
 * the program.
 */
@NullMarked
package org.placewright.allocation.branch;

import org.jspecify.annotations.NullMarked;
