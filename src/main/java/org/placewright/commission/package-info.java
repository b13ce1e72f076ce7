/** What each commissioner buys: for whom, how many, at what price, and which levers shaped it. */
@NullMarked
package org.placewright.commission;

import org.jspecify.annotations.NullMarked;
