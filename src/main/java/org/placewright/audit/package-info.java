/** Who took money out of training: ledgers compared with budgets and their ringfences. */
@NullMarked
package org.placewright.audit;

import org.jspecify.annotations.NullMarked;
