/** Files that are kept compressed. */
@NullMarked
package org.placewright.compression;

import org.jspecify.annotations.NullMarked;
