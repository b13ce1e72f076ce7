/** Who took money out of training: ledgers held against budgets and their ringfences. */
@NullMarked
package org.placewright.audit;

import org.jspecify.annotations.NullMarked;
