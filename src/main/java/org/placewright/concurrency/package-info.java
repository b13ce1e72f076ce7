/** Work that several threads do, so that which of them did what when changes nothing. */
@NullMarked
package org.placewright.concurrency;

import org.jspecify.annotations.NullMarked;
