/** What programmes and providers are paid. */
@NullMarked
package org.placewright.funding.income;

import org.jspecify.annotations.NullMarked;
