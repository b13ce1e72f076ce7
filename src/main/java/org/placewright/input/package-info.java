/** From a folder of CSV files to a scenario and all that is wrong with it. */
@NullMarked
package org.placewright.input;

import org.jspecify.annotations.NullMarked;
