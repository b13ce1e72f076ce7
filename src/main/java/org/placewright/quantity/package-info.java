/**
 * Units as types, and tables of numbers whose axes have names: what a number means, and nothing
 * else. Depends on the JDK alone.
 */
@NullMarked
package org.placewright.quantity;

import org.jspecify.annotations.NullMarked;
