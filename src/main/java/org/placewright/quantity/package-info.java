/** Units as types: what one number means, and nothing else. Depends on the JDK alone. */
@NullMarked
package org.placewright.quantity;

import org.jspecify.annotations.NullMarked;
