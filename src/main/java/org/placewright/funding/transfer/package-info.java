/** How money moves between budgets and from year to year. */
@NullMarked
package org.placewright.funding.transfer;

import org.jspecify.annotations.NullMarked;
