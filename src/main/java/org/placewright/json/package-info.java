/** JSON as maps, lists, texts, numbers and booleans. */
@NullMarked
package org.placewright.json;

import org.jspecify.annotations.NullMarked;
