/** What training costs: tariffs, prices, curricula and who is in training. */
@NullMarked
package org.placewright.funding.cost;

import org.jspecify.annotations.NullMarked;
