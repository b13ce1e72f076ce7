/** Projections compared with what happened: errors by horizon, and the bands they ask for. */
@NullMarked
package org.placewright.backtest;

import org.jspecify.annotations.NullMarked;
