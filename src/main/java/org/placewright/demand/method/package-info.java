/**
 * The methods by which a specialty's need is calculated, one class each, before drivers and shifts
 * change it.
 */
@NullMarked
package org.placewright.demand.method;

import org.jspecify.annotations.NullMarked;
