/** What training costs: which fund pays for whom, in which financial year, to the penny. */
@NullMarked
package org.placewright.funding;

import org.jspecify.annotations.NullMarked;
