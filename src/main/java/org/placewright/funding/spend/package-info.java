/** What a plan spends from which fund, what is already committed, and where the money came from. */
@NullMarked
package org.placewright.funding.spend;

import org.jspecify.annotations.NullMarked;
