/**
 * How far the future may lie from the projection: draws of all uncertain inputs, each run through
 * the models of demand and supply for the whole country.
 */
@NullMarked
package org.placewright.fan;

import org.jspecify.annotations.NullMarked;
