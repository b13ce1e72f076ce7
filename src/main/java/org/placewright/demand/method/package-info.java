/**
 * The ways in which a specialty's need is reckoned, one class each, before drivers and shifts move
 * it.
 */
@NullMarked
package org.placewright.demand.method;

import org.jspecify.annotations.NullMarked;
