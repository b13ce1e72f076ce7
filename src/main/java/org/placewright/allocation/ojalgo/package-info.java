/**
 * The pure-Java solver, for machines where no native library loads: ojAlgo's simplex under a search
 * of our own.
 */
@NullMarked
package org.placewright.allocation.ojalgo;

import org.jspecify.annotations.NullMarked;
