/** Plans and commissions health training places under ringfenced budgets. */
@NullMarked
package org.placewright;

import org.jspecify.annotations.NullMarked;
